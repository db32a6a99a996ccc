// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the service reads of requests that anybody may send.
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/funding/accountnumbers.h"
#include "server/funding/fundingrequests.h"
#include "server/identity/identityrequests.h"
#include "server/merchants/purchaserequest.h"
#include "server/payments/paymentrequests.h"
#include "server/payments/transferrequest.h"
#include "server/wire/message.h"
#include "server/wire/requestsignature.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace Billfold {

namespace {

using namespace BillfoldService;

/// The body of every request: any reader has to stand any bytes.
void readBodies(std::string_view input)
{
    if (const auto asked = parseCodeRequest(input))
        expectThat(isPhone(asked->phone), "a code goes to a phone", input);
    static_cast<void>(parseCodeVerification(input));
    static_cast<void>(parseKeyDerivationRequest(input));
    static_cast<void>(parseRefreshRequest(input));
    static_cast<void>(parseSignIn(input));
    if (const auto registration = parseRegistration(input))
        expectThat(isPhone(registration->phone) && acceptName(registration->name) == registration->name,
            "a registration has a phone and a name", input);
    if (const auto lookup = parsePayeeLookup(input))
        expectThat(isPhone(lookup->phone), "a payee has a phone", input);
    if (const auto approval = parseApprovalRequest(input))
        expectThat(approval->intentHash.size() == 64, "an approval is of a hash", input);
    static_cast<void>(parseBindingRequest(input));
    static_cast<void>(parseBankCode(input));
    if (const auto account = parseSealedAccount(input))
        expectThat(isIban(account->number) || isCardNumber(account->number), "what is bound has a number", input);
    if (const auto order = parseFundingRequest(input))
        expectThat(order->amountMinor > 0, "an order over a bank has an amount", input);
    if (const auto transfer = parseTransferRequest(input))
        expectThat(transfer->amountMinor > 0 && isNote(transfer->note), "a transfer has an amount", input);
    if (const auto purchase = parsePurchaseRequest(input))
        expectThat(purchase->amountMinor > 0 && purchase->tipMinor >= 0, "a purchase has an amount", input);
    if (const auto question = parseMerchantCodeQuestion(input))
        expectThat(!question->code.empty() && question->code.size() <= 2048, "a code is not endless", input);
}

/// The header Signature-Input of a request that is otherwise the contract's.
void readSignatureInput(std::string_view input)
{
    const Request request{.method = "GET",
        .path = "/v1/account",
        .headers = {{"billfold-operator", "billfold-demo"}, {"signature-input", std::string(input)},
            {"signature", "sig1=:" + std::string(86, 'A') + "==:"}}};
    expectThat(!verifySignature(request, "billfold-demo"), "a signature of zeros never holds", input);
}

void readPhone(std::string_view input)
{
    if (isPhone(input))
        expectThat(input.size() >= 8 && input.size() <= 16 && input.front() == '+', "a phone is E.164", input);
}

void readName(std::string_view input)
{
    if (const auto name = acceptName(input))
        expectThat(acceptName(*name) == *name, "an accepted name stays as it is", input);
}

void readMessage(std::string_view input)
{
    const Request request{.query = std::string(input), .headers = {{"a", std::string(input)}}};
    const auto after = request.queryParameter("after");
    expectThat(!after || input.find("after") != std::string_view::npos || input.find('%') != std::string_view::npos,
        "a parameter comes from the query", input);
    static_cast<void>(request.hasOnlyQueryParameters({"after", "limit"}));
    expectThat(request.header("a") == input, "a header is what was sent", input);
}

const std::string signatureInput
    = "sig1=(\"@method\" \"@path\" \"@query\" "
      "\"billfold-operator\");created=1795350660;nonce=\"AAAAAAAAAAAAAAAAAAAAAA\";"
      "keyid=\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\";alg=\"ed25519\";tag=\"billfold\"";

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = {
        {.name = "request-bodies",
            .read = readBodies,
            .examples = {"approve.request", "getKeyDerivation.request", "lookUpPayee.request", "purchase.request",
                "readMerchantCode.request", "refreshSession.request", "register.request", "sendCode.request", "signIn.request", "transfer.request", "verifyCode.request"}},
        {.name = "signature-input", .read = readSignatureInput, .inputs = {signatureInput}},
        {.name = "service-phone", .read = readPhone, .inputs = {"+8613800000001", "+353851234567"}},
        {.name = "service-name",
            .read = readName,
            .inputs = {"陈曦", "Siobha\u0301n O’Neill-Byrne", "阿依古丽·买买提"}},
        {.name = "message",
            .read = readMessage,
            .inputs = {"after=0&limit=200", "to=%2B8613800000001&after=%E9%99%88"}},
    };
    return targets;
}

} // namespace Billfold
