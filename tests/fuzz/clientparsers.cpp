// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wallet reads: from the network, from its files, and from people.
#include "core/api/httpdate.h"
#include "core/api/problem.h"
#include "core/base/amounttext.h"
#include "core/crypto/recoverycode.h"
#include "core/payments/paymentapi.h"
#include "core/session/personname.h"
#include "core/session/phonenumber.h"
#include "core/sync/changejson.h"
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

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = {
        {.name = "change-page", .read = readPage, .examples = {"getChanges.200"}, .files = {"sync/page.json"}},
        {.name = "problem", .read = readProblemDetails, .examples = {"transfer.4", "sendCode.4"}},
        {.name = "settled-transfer", .read = readSettled, .examples = {"transfer.201"}},
        {.name = "payment-outcome", .read = readOutcome, .examples = {"getPayment.200"}},
        {.name = "amount-text",
            .read = readAmount,
            .inputs = {"12,480.50", "0,01", "１２．５", "1 000", "9007199254740991"}},
        {.name = "client-phone",
            .read = readPhone,
            .inputs = {"137 0000 9015", "+353 (85) 123-4567", "００８６１３７００００９０１５"}},
        {.name = "client-name", .read = readName, .inputs = {"陈曦", "Siobha\u0301n O’Neill-Byrne", "阿依古丽·买买提"}},
        {.name = "recovery-code", .read = readRecoveryCode, .inputs = {"7Z3K-0000-ABCD-EFGH-JKMN-PQRS-TVWX-Q0XW"}},
        {.name = "vault-slots", .read = readHeader, .files = {"vault/version1/vault.slots"}},
        {.name = "http-date", .read = readDate, .inputs = {"Sun, 22 Nov 2026 12:31:00 GMT"}},
    };
    return targets;
}

} // namespace Billfold
