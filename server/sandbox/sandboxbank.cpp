// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/sandboxbank.h"

#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/crypto/hashing.h"
#include "server/crypto/systemrandom.h"
#include "server/funding/accountnumbers.h"
#include "server/sandbox/messagestore.h"
#include "server/sandbox/sandboxbankstore.h"

#include <algorithm>
#include <array>

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes codeTime {5};

/// Issuer identification numbers of real banks; the sandbox knows no others.
struct Issuer
{
    std::string_view digits;
    std::string_view bankName;
    std::string_view type;
};

constexpr std::array issuers {
    Issuer {"621483", "招商银行", "debit-card"},
    Issuer {"622202", "中国工商银行", "debit-card"},
    Issuer {"622848", "中国农业银行", "debit-card"},
    Issuer {"621700", "中国建设银行", "debit-card"},
    Issuer {"622575", "招商银行", "credit-card"},
    Issuer {"411111", "Sandbox Bank", "credit-card"},
    Issuer {"555555", "Sandbox Bank", "credit-card"},
};

constexpr std::array<std::string_view, 17> reasons {"bank-unavailable", "insufficient-funds", "credit-limit",
    "card-details-wrong", "card-expired", "authentication-failed", "issuer-declined", "card-daily-limit", "wallet-limit",
    "channel-maintenance", "account-restricted", "name-mismatch", "account-closed", "credit-card-not-allowed",
    "held-after-phone-change", "bank-closed", "returned-by-bank"};

std::optional<BindingChallenge> recognise(const std::string &number)
{
    if (isIban(number))
        return BindingChallenge {.type = "bank-account", .bankName = "IBAN " + number.substr(0, 2)};
    const auto issuer = std::ranges::find_if(
        issuers, [&](const Issuer &each) { return number.starts_with(each.digits); });
    if (issuer == issuers.end())
        return std::nullopt;
    return BindingChallenge {.type = std::string(issuer->type),
        .bankName = std::string(issuer->bankName),
        .brand = std::string(cardBrand(number))};
}

void sendCode(Transaction &transaction, const std::string &id, const std::string &phone, const std::string &text)
{
    insertMessage(transaction, {"bank/" + id, phone, text, transaction.now() + codeTime});
}

BankReply replyOf(const BankEntry &entry, const std::string &phone)
{
    BankReply reply {.reason = entry.reason, .reference = entry.reference};
    if (entry.state == "done")
        reply.state = BankReply::State::Done;
    else if (entry.state == "refused")
        reply.state = BankReply::State::Refused;
    else if (entry.state == "wants-code") {
        reply.state = BankReply::State::WantsCode;
        reply.sentTo = maskPhone(phone);
    }
    return reply;
}

void decide(BankEntry &entry, const std::string &answer)
{
    if (answer == "succeed") {
        entry.state = "done";
    } else if (isBankReason(answer)) {
        entry.state = "refused";
        entry.reason = answer;
    } else {
        entry.state = answer == "ask-code" ? "wants-code" : answer;
    }
}

/// The first time that the bank hears of the order.
BankEntry open(Transaction &transaction, const BankOrder &order, const BankCard &card, const std::string &code)
{
    const BankInstruction told = readInstruction(transaction, card.lastFour);
    BankEntry entry {.order = order, .code = code, .later = told.later};
    entry.reference = "SB" + order.id.substr(order.id.size() - 12);
    decide(entry, told.answer);
    entry.laterAt = transaction.now() + (entry.state == "wants-code" ? codeTime : told.after);
    if (entry.state == "wants-code") {
        entry.later = "authentication-failed";
        sendCode(transaction, order.id, card.phone,
            "【" + card.challenge.bankName + "】充值验证码 " + code + "，5 分钟内有效。请勿告诉任何人。 Code for your top-up.");
    }
    insertEntry(transaction, entry);
    return entry;
}

} // namespace

bool isBankReason(std::string_view word)
{
    return std::ranges::find(reasons, word) != reasons.end();
}

SandboxBank::SandboxBank(Database &database, Random &random)
    : m_database(database)
    , m_random(random)
{
}

Result<BindingChallenge> SandboxBank::beginBinding(const AccountDetails &details)
{
    auto challenge = recognise(details.number);
    if (!challenge)
        return failure(ProblemType::CardNotSupported);
    const std::string code = randomCode(m_random);
    return m_database.write([&](Transaction &transaction) -> Result<BindingChallenge> {
        const std::string lastFour = details.number.substr(details.number.size() - 4);
        const std::string answer = readInstruction(transaction, lastFour).answer;
        if (answer == "card-details-wrong" || answer == "name-mismatch")
            return failure(ProblemType::CardDetailsWrong);
        if (answer == "card-expired")
            return failure(ProblemType::CardExpired);
        if (answer == "bank-unavailable" || answer == "silent")
            return failure(ProblemType::Unavailable, "the bank was told to be away");
        BankCard card {.challenge = *challenge, .lastFour = lastFour, .phone = details.phone, .code = code};
        card.challenge.reference = makeIdentifier(transaction.now(), m_random);
        card.token = "sandbox-" + card.challenge.reference;
        insertCard(transaction, card);
        sendCode(transaction, card.challenge.reference, details.phone,
            "【" + card.challenge.bankName + "】绑卡验证码 " + code + "，5 分钟内有效。请勿告诉任何人。 Code for binding your card.");
        return card.challenge;
    });
}

Result<std::string> SandboxBank::confirmBinding(const std::string &reference, const std::string &code)
{
    // The try is spent for good before the code is compared.
    const auto card = m_database.write([&](Transaction &transaction) -> Result<BankCard> {
        const auto found = findCardByChallenge(transaction, reference);
        if (!found)
            return failure(ProblemType::CodeExpired);
        if (found->triesLeft <= 0)
            return failure(Problem {.type = ProblemType::CodeTriesUsed, .triesLeft = 0});
        spendCardTry(transaction, reference);
        return *found;
    });
    if (!card)
        return failure(card.error());
    if (!equalInConstantTime(card->code, code))
        return failure(Problem {.type = ProblemType::CodeWrong, .triesLeft = card->triesLeft - 1});
    return card->token;
}

Result<BankReply> SandboxBank::submit(const BankOrder &order)
{
    const std::string code = randomCode(m_random);
    const auto reply = m_database.write([&](Transaction &transaction) -> Result<std::optional<BankReply>> {
        const auto card = findCardByToken(transaction, order.token);
        if (!card)
            return BankReply {.state = BankReply::State::Refused, .reason = "card-details-wrong"};
        auto entry = lockEntry(transaction, order.id);
        if (!entry)
            entry = open(transaction, order, *card, code);
        const bool isOpen = entry->state != "done" && entry->state != "refused";
        if (isOpen && entry->laterAt <= transaction.now()) {
            decide(*entry, entry->later);
            updateEntry(transaction, *entry);
        }
        // It has the order all the same.
        if (entry->state == "silent")
            return std::nullopt;
        return replyOf(*entry, card->phone);
    });
    if (!reply)
        return failure(reply.error());
    if (!*reply)
        return failure(ProblemType::Unavailable, "the bank was told to be silent");
    return **reply;
}

Result<BankReply> SandboxBank::authenticate(const std::string &orderId, const std::string &code)
{
    bool isWrong = false;
    int triesLeft = 0;
    const auto reply = m_database.write([&](Transaction &transaction) -> Result<BankReply> {
        auto entry = lockEntry(transaction, orderId);
        if (!entry)
            return failure(ProblemType::Unavailable, "the bank does not know the order");
        if (entry->state != "wants-code")
            return replyOf(*entry, {});
        isWrong = !equalInConstantTime(entry->code, code);
        triesLeft = --entry->triesLeft;
        if (!isWrong)
            decide(*entry, "succeed");
        else if (triesLeft <= 0)
            decide(*entry, "authentication-failed");
        updateEntry(transaction, *entry);
        const auto card = findCardByToken(transaction, entry->order.token);
        return replyOf(*entry, card ? card->phone : std::string());
    });
    if (reply && isWrong && triesLeft > 0)
        return failure(Problem {.type = ProblemType::CodeWrong, .triesLeft = triesLeft});
    return reply;
}

Result<std::vector<MaintenanceWindow>> SandboxBank::maintenance()
{
    return m_database.read([](Transaction &transaction) -> Result<std::vector<MaintenanceWindow>> {
        return readWindows(transaction);
    });
}

} // namespace BillfoldService
