// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testperson.h"

#include "server/base/encoding.h"
#include "server/crypto/systemrandom.h"

namespace BillfoldService {
namespace {

using boost::json::object;
using boost::json::serialize;

void adopt(TestDevice &device, const Response &response)
{
    if (response.status == 200 || response.status == 201)
        device.accessToken = textOf(bodyOf(response), "accessToken");
}

} // namespace

TestPerson::TestPerson(TestService &testService, std::string phoneNumber, std::string legalName)
    : service(testService)
    , phone(std::move(phoneNumber))
    , name(std::move(legalName))
{
}

std::string TestPerson::proveThePhone(const TestDevice &with, const std::string &purpose)
{
    service.send(with, "POST", "/v1/codes", serialize(object {{"phone", phone}, {"purpose", purpose}}));
    const std::string code = service.latestCode(phone);
    const Response verified = service.send(with, "POST", "/v1/codes/verify",
        serialize(object {{"phone", phone}, {"purpose", purpose}, {"code", code}}));
    return textOf(bodyOf(verified), "ticket");
}

std::string TestPerson::registrationBody(const std::string &ticket) const
{
    const object password {{"algorithm", "argon2id13"}, {"salt", toBase64Url(std::string(16, 's'))}, {"opsLimit", 3},
        {"memLimit", 268435456},
        {"sealedProof", seal(service.sealKey(), "billfold:registration-proof:" + phone, proof)}};
    return serialize(object {{"ticket", ticket}, {"phone", phone}, {"name", name}, {"password", password},
        {"sealedPin", seal(service.sealKey(), "billfold:registration-pin:" + phone, pin)},
        {"device", {{"name", "电脑"}, {"platform", "linux"}}},
        {"consent", {{"terms", "2026-11"}, {"privacy", "2026-11"}}}});
}

Response TestPerson::signUp()
{
    const std::string ticket = proveThePhone(device, "register");
    const Response response = service.send(device, "POST", "/v1/registrations", registrationBody(ticket));
    adopt(device, response);
    if (response.status == 201) {
        accountId = textOf(bodyOf(response).at("account").as_object(), "id");
        refreshToken = textOf(bodyOf(response), "refreshToken");
    }
    return response;
}

Response TestPerson::signIn(TestDevice &with, const std::string &givenProof, const std::string &ticket)
{
    object body {{"phone", phone},
        {"sealedProof", seal(service.sealKey(), "billfold:sign-in-proof:" + phone, givenProof)},
        {"device", {{"name", "另一台"}, {"platform", "windows"}}}};
    if (!ticket.empty())
        body.emplace("ticket", ticket);
    with.accessToken.clear();
    const Response response = service.send(with, "POST", "/v1/sessions", serialize(body));
    adopt(with, response);
    return response;
}

Response TestPerson::approve(const std::string &intentHash, const std::string &givenPin)
{
    return service.send(device, "POST", "/v1/approvals",
        serialize(object {{"intentHash", intentHash}, {"method", "pin"},
            {"sealedPin", seal(service.sealKey(), "billfold:approval-pin:" + intentHash, givenPin)}}));
}

std::string TestPerson::approvalFor(const std::string &body, const std::string &path)
{
    return textOf(bodyOf(approve(TestDevice::intentHash(path, body), pin)), "approvalId");
}

std::string TestPerson::payeeIdOf(const std::string &payeePhone)
{
    return textOf(
        bodyOf(service.send(device, "POST", "/v1/payees/lookup", serialize(object {{"phone", payeePhone}}))), "payeeId");
}

std::string TestPerson::transferBody(
    const std::string &payeeId, std::int64_t minor, const std::string &note, const std::string &delivery)
{
    return serialize(object {{"payeeId", payeeId}, {"amount", {{"currency", "CNY"}, {"minor", minor}}}, {"note", note},
        {"delivery", delivery}, {"notAfter", toRfc3339(service.now() + std::chrono::minutes(15))}});
}

Response TestPerson::readCode(const std::string &code)
{
    return service.send(device, "POST", "/v1/merchant-codes/read", serialize(object {{"code", code}}));
}

std::string TestPerson::purchaseBody(const std::string &code, std::int64_t minor, std::int64_t tip)
{
    return serialize(object {{"codeId", textOf(bodyOf(readCode(code)), "codeId")},
        {"amount", {{"currency", "CNY"}, {"minor", minor}}}, {"tip", {{"currency", "CNY"}, {"minor", tip}}},
        {"note", ""}, {"notAfter", toRfc3339(service.now() + std::chrono::minutes(15))}});
}

Response TestPerson::buy(const std::string &code, std::int64_t minor, std::int64_t tip)
{
    const std::string body = purchaseBody(code, minor, tip);
    return sendPayment("/v1/purchases", body, freshKey(), approvalFor(body, "/v1/purchases"));
}

Response TestPerson::transfer(const std::string &body, const std::string &key, const std::string &approvalId)
{
    return sendPayment("/v1/transfers", body, key, approvalId);
}

Response TestPerson::sendPayment(
    const std::string &path, const std::string &body, const std::string &key, const std::string &approvalId)
{
    HeaderFields headers {{"idempotency-key", key}};
    if (!approvalId.empty())
        headers.emplace_back("billfold-approval", approvalId);
    return service.send(device, "POST", path, body, headers);
}

Response TestPerson::pay(const std::string &payeePhone, std::int64_t minor, const std::string &note)
{
    const std::string body = transferBody(payeeIdOf(payeePhone), minor, note);
    return transfer(body, freshKey(), approvalFor(body));
}

std::int64_t TestPerson::balance()
{
    Response response = service.send(device, "GET", "/v1/account");
    if (response.status == 401) { // the clock has been moved past the token's end
        signIn(device, proof);
        response = service.send(device, "GET", "/v1/account");
    }
    const object overview = bodyOf(response);
    return overview.at("balance").at("available").at("minor").as_int64();
}

std::string TestPerson::freshKey()
{
    SystemRandom random;
    return toHex(randomBytes(random, 16));
}

} // namespace BillfoldService
