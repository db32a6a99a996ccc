// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wallet reads: from the network, from its files, and from people.
#include "core/api/httpdate.h"
#include "core/api/problem.h"
#include "core/base/amounttext.h"
#include "core/crypto/recoverycode.h"
#include "core/funding/accountnumbers.h"
#include "core/funding/fundingjson.h"
#include "core/paycodes/dataobjects.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/walletlink.h"
#include "core/payments/paymentapi.h"
#include "core/purchases/purchasejson.h"
#include "core/session/personname.h"
#include "core/session/phonenumber.h"
#include "core/sync/changejson.h"
#include "core/transfers/delayedtransferjson.h"
#include "core/transfers/transferjson.h"
#include "core/vault/vaultslots.h"
#include "tests/fuzz/fuzztarget.h"

namespace Billfold {

namespace {

QByteArray bytesOf(std::string_view input)
{
    return QByteArray(input.data(), static_cast<qsizetype>(input.size()));
}

QString textOf(std::string_view input)
{
    return QString::fromUtf8(input.data(), static_cast<qsizetype>(input.size()));
}

void readPage(std::string_view input)
{
    static_cast<void>(parseChangePage(bytesOf(input)));
}

void readProblemDetails(std::string_view input)
{
    const Error error = readProblem({.status = 422, .contentType = "application/problem+json", .body = bytesOf(input)});
    expectThat(error.code != ErrorCode::None, "a refusal is an error", input);
}

void readSettled(std::string_view input)
{
    static_cast<void>(parseSettledTransfer(bytesOf(input)));
}

void readCalledBack(std::string_view input)
{
    const auto transfer = parseCalledBack(bytesOf(input));
    if (transfer)
        expectThat(!transfer->id.isEmpty() && transfer->landsAt.isValid(), "what is called back has an id and a time", input);
}

void readOffer(std::string_view input)
{
    const auto offer = parseMerchantOffer(bytesOf(input));
    if (offer && offer->amount)
        expectThat(offer->amount->minor() > 0, "a fixed amount is more than nothing", input);
    static_cast<void>(parseSettledPurchase(bytesOf(input)));
}

void readOutcome(std::string_view input)
{
    const auto outcome = parseStoredOutcome(bytesOf(input));
    if (outcome && outcome->status == StoredOutcome::Status::Declined)
        expectThat(outcome->problem.code != ErrorCode::None, "a declined payment has a reason", input);
}

void readAmount(std::string_view input)
{
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Chinese)}) {
        const auto money = parseAmount(textOf(input), QStringLiteral("CNY"), locale);
        if (!money)
            continue;
        expectThat(money->minor() > 0 && money->minor() <= Money::MaximumMinor, "an amount is in bounds", input);
        const auto again = parseAmount(formatAmount(*money, locale), QStringLiteral("CNY"), locale);
        expectThat(again && *again == *money, "an amount that is shown reads the same", input);
    }
}

void readPhone(std::string_view input)
{
    const auto phone = parsePhoneNumber(textOf(input), QStringLiteral("CN"));
    if (!phone)
        return;
    const auto again = parsePhoneNumber(*phone, QStringLiteral("CN"));
    expectThat(phone->startsWith(u'+') && again && *again == *phone, "E.164 reads the same", input);
}

void readName(std::string_view input)
{
    const auto name = checkedName(textOf(input));
    if (!name)
        return;
    const auto again = checkedName(*name);
    expectThat(again && *again == *name, "a checked name stays as it is", input);
}

void readRecoveryCode(std::string_view input)
{
    const auto code = parseRecoveryCode(SecretBytes::copyOf(bytesOf(input)));
    if (!code)
        return;
    const auto again = parseRecoveryCode(formatRecoveryCode(*code));
    expectThat(again && again->equals(*code), "a recovery code that is shown opens the same", input);
}

void readHeader(std::string_view input)
{
    const auto vaultSlots = parseSlots(bytesOf(input));
    if (!vaultSlots)
        return;
    const auto again = parseSlots(serializeSlots(*vaultSlots));
    expectThat(again && again->vaultId == vaultSlots->vaultId && again->keySlots.size() == vaultSlots->keySlots.size(),
        "a header that is written reads the same", input);
}

void readDate(std::string_view input)
{
    const QDateTime time = parseHttpDate(bytesOf(input));
    expectThat(!time.isValid() || time.offsetFromUtc() == 0, "an HTTP date is in UTC", input);
}

void readAccountNumber(std::string_view input)
{
    const auto number = checkedAccountNumber(textOf(input));
    if (!number)
        return;
    const auto again = checkedAccountNumber(*number);
    expectThat(again && *again == *number, "a checked number stays as it is", input);
}

void readOperation(std::string_view input)
{
    static_cast<void>(parseFundingOverview(bytesOf(input)));
    const auto operation = parseAcceptedOperation(bytesOf(input));
    expectThat(!operation || operation->amount.isValid(), "an operation has an amount", input);
}

std::vector<std::string> merchantCodes()
{
    return {
        "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT"
        "6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME"
        "91320016A0112233449988770708123456786304A13A",
        "00020101021229370016A0000006770101110113006681234567853037645802TH54044.2263041271"};
}

std::vector<std::string> merchantBodies()
{
    std::vector<std::string> bodies = merchantCodes();
    for (std::string &body : bodies)
        body.resize(body.size() - 8);
    return bodies;
}

/// Whether an error points into the code.
bool isWithin(const PayCodeError &error, std::string_view input)
{
    return error.offset >= 0 && error.offset <= static_cast<qsizetype>(input.size());
}

void readMerchant(std::string_view input)
{
    const auto code = readMerchantCode(QByteArrayView(input.data(), static_cast<qsizetype>(input.size())));
    if (!code) {
        expectThat(isWithin(code.error(), input), "an error points into the code", input);
        return;
    }
    expectThat(
        input.starts_with("000201") && input.substr(input.size() - 8, 4) == "6304", "a code begins and ends", input);
    expectThat(!code->cardAccounts.isEmpty() || !code->accounts.isEmpty(), "a code has somebody to pay", input);
    expectThat(!code->amount || (code->amount->minor() > 0 && code->amount->currency() == code->currency),
        "an amount is above zero in the code's currency", input);
}

/// As readMerchant(), with the checksum that a cunning stranger would put behind it.
void readSealedMerchant(std::string_view input)
{
    const std::string body = std::string(input) + "6304";
    const quint16 checksum = codeChecksum(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
    readMerchant(body + QByteArray::number(checksum, 16).toUpper().rightJustified(4, '0').toStdString());
}

void readLink(std::string_view input)
{
    const auto link = readWalletLink(QByteArrayView(input.data(), static_cast<qsizetype>(input.size())));
    if (!link) {
        expectThat(isWithin(link.error(), input), "an error points into the link", input);
        return;
    }
    expectThat(link->phone.startsWith(u'+'), "a link has somebody to pay or to ask", input);
    expectThat(link->amount || link->kind == WalletLink::Kind::Pay, "a request has an amount", input);
    expectThat(!link->amount || link->amount->minor() > 0, "an amount is above zero", input);
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = {
        {.name = "change-page", .read = readPage, .examples = {"getChanges.200"}, .files = {"sync/page.json"}},
        {.name = "problem", .read = readProblemDetails, .examples = {"transfer.4", "sendCode.4"}},
        {.name = "settled-transfer", .read = readSettled, .examples = {"transfer.201"}},
        {.name = "called-back-transfer", .read = readCalledBack, .examples = {"callBackTransfer.200"}},
        {.name = "merchant-offer", .read = readOffer, .examples = {"readMerchantCode.200", "purchase.201"}},
        {.name = "payment-outcome", .read = readOutcome, .examples = {"getPayment.200"}},
        {.name = "amount-text",
            .read = readAmount,
            .inputs = {"12,480.50", "0,01", "１２．５", "1 000", "9007199254740991"}},
        {.name = "client-phone",
            .read = readPhone,
            .inputs = {"137 0000 9015", "+353 (85) 123-4567", "００８６１３７００００９０１５"}},
        {.name = "client-name", .read = readName, .inputs = {"陈曦", "Siobha\u0301n O’Neill-Byrne", "阿依古丽·买买提"}},
        {.name = "recovery-code", .read = readRecoveryCode, .inputs = {"7Z3K-0000-ABCD-EFGH-JKMN-PQRS-TVWX-Q0XW"}},
        {.name = "account-number",
            .read = readAccountNumber,
            .inputs = {"6214 8300 0000 1239", "DE89 3704 0044 0532 0130 00", "４１１１"}},
        {.name = "funding-operation", .read = readOperation, .examples = {"topUp.202", "getFunding.200"}},
        {.name = "vault-slots", .read = readHeader, .files = {"vault/version1/vault.slots"}},
        {.name = "merchant-code", .read = readMerchant, .inputs = merchantCodes()},
        {.name = "sealed-merchant-code", .read = readSealedMerchant, .inputs = merchantBodies()},
        {.name = "wallet-link",
            .read = readLink,
            .inputs = {"billfold:pay?to=+8613700009015&currency=CNY&amount=12.5&note=%E6%99%9A%E9%A5%AD",
                "billfold:request?from=%2B8613700009015&currency=JPY&amount=700"}},
        {.name = "http-date", .read = readDate, .inputs = {"Sun, 22 Nov 2026 12:31:00 GMT"}},
    };
    return targets;
}

} // namespace Billfold
