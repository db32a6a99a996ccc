// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingjson.h"

#include "core/api/json.h"
#include "core/base/clock.h"
#include "core/base/secretbytes.h"

#include <algorithm>
#include <array>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

using State = FundingOperation::State;

template <class Value> struct Word
{
    QLatin1StringView word;
    Value value;
};

constexpr std::array States{
    Word{"created"_L1, State::Created},
    Word{"authentication"_L1, State::Authentication},
    Word{"processing"_L1, State::Processing},
    Word{"unknown"_L1, State::Unknown},
    Word{"succeeded"_L1, State::Succeeded},
    Word{"failed"_L1, State::Failed},
    Word{"reversing"_L1, State::Reversing},
    Word{"reversed"_L1, State::Reversed},
};

/// Of the contract's FundingReason.
constexpr std::array Reasons{
    Word{"bank-unavailable"_L1, ErrorCode::BankUnavailable},
    Word{"insufficient-funds"_L1, ErrorCode::BankFundsInsufficient},
    Word{"credit-limit"_L1, ErrorCode::CreditLimitReached},
    Word{"card-details-wrong"_L1, ErrorCode::CardDetailsWrong},
    Word{"card-expired"_L1, ErrorCode::CardExpired},
    Word{"authentication-failed"_L1, ErrorCode::BankAuthenticationFailed},
    Word{"issuer-declined"_L1, ErrorCode::BankDeclined},
    Word{"card-daily-limit"_L1, ErrorCode::CardDailyLimit},
    Word{"wallet-limit"_L1, ErrorCode::WalletLimitReached},
    Word{"channel-maintenance"_L1, ErrorCode::ChannelMaintenance},
    Word{"account-restricted"_L1, ErrorCode::AccountRestricted},
    Word{"name-mismatch"_L1, ErrorCode::BankNameMismatch},
    Word{"account-closed"_L1, ErrorCode::BankAccountClosed},
    Word{"credit-card-not-allowed"_L1, ErrorCode::CreditCardNotAllowed},
    Word{"held-after-phone-change"_L1, ErrorCode::HeldAfterPhoneChange},
    Word{"bank-closed"_L1, ErrorCode::BankClosed},
    Word{"returned-by-bank"_L1, ErrorCode::ReturnedByBank},
};

template <class Value, size_t size>
Value valueOf(const std::array<Word<Value>, size> &words, const QString &word, Value otherwise)
{
    const auto found = std::ranges::find_if(words, [&word](const Word<Value> &each) { return each.word == word; });
    return found == words.end() ? otherwise : found->value;
}

FundingSource readFundingSource(const JsonReader &reader)
{
    FundingSource source;
    source.id = reader.filledText("id"_L1);
    source.type = reader.filledText("type"_L1);
    source.bankName = reader.filledText("bankName"_L1, 60);
    source.brand = reader.optionalText("brand"_L1, 30);
    source.lastFour = reader.filledText("lastFour"_L1, 4);
    source.holder = reader.filledText("holder"_L1, 120);
    source.expires = reader.optionalText("expires"_L1, 7);
    source.isDefault = reader.boolean("isDefault"_L1);
    source.may = reader.texts("may"_L1, 20);
    return source;
}

} // namespace

QList<FundingSource> readFundingSources(const JsonReader &reader)
{
    QList<FundingSource> sources;
    for (const JsonReader &source : reader.objects("sources"_L1, 100))
        sources.append(readFundingSource(source));
    return sources;
}

FundingOperation readFundingOperation(const JsonReader &reader)
{
    const JsonReader source = reader.object("source"_L1);
    FundingOperation operation;
    operation.id = reader.filledText("id"_L1);
    operation.kind = reader.filledText("kind"_L1) == "withdrawal"_L1 ? FundingOperation::Kind::Withdrawal
                                                                     : FundingOperation::Kind::TopUp;
    // A state of a later version is one that is not final.
    operation.state = valueOf(States, reader.filledText("state"_L1), State::Processing);
    const QString reason = reader.optionalText("reason"_L1);
    operation.reason = reason.isEmpty() ? ErrorCode::None : valueOf(Reasons, reason, ErrorCode::BankDeclined);
    operation.sourceId = source.filledText("id"_L1);
    operation.bankName = source.filledText("bankName"_L1, 60);
    operation.lastFour = source.filledText("lastFour"_L1, 4);
    operation.amount = reader.money("amount"_L1);
    operation.fee = reader.money("fee"_L1);
    if (reader.has("code"_L1))
        operation.codeSentTo = reader.object("code"_L1).filledText("sentTo"_L1, 40);
    operation.bankReference = reader.optionalText("bankReference"_L1, 60);
    operation.createdAt = reader.time("createdAt"_L1);
    operation.updatedAt = reader.time("updatedAt"_L1);
    operation.knownBy = reader.time("knownBy"_L1);
    return operation;
}

Result<FundingOverview> parseFundingOverview(const QByteArray &answer)
{
    const JsonReader reader(answer);
    const JsonReader topUp = reader.object("topUp"_L1);
    FundingOverview overview;
    overview.sources = readFundingSources(reader);
    overview.topUpMinimum = topUp.money("minimum"_L1);
    overview.topUpMaximum = topUp.money("maximum"_L1);
    overview.withdrawalMinimum = reader.object("withdrawal"_L1).money("minimum"_L1);
    for (const JsonReader &window : reader.objects("maintenance"_L1, 100))
        overview.maintenance.append(
            {window.optionalText("bankName"_L1, 60), window.time("startsAt"_L1), window.time("endsAt"_L1)});
    return reader.finish(std::move(overview));
}

Result<CardBinding> parseCardBinding(const QByteArray &answer)
{
    const JsonReader reader(answer);
    const JsonReader card = reader.object("card"_L1);
    CardBinding binding;
    binding.id = reader.filledText("bindingId"_L1);
    binding.sentTo = reader.filledText("sentTo"_L1, 40);
    binding.expiresAt = reader.time("expiresAt"_L1);
    binding.bankName = card.filledText("bankName"_L1, 60);
    binding.brand = card.optionalText("brand"_L1, 30);
    binding.lastFour = card.filledText("lastFour"_L1, 4);
    return reader.finish(std::move(binding));
}

Result<FundingSource> parseFundingSource(const QByteArray &answer)
{
    const JsonReader reader(answer);
    return reader.finish(readFundingSource(reader));
}

Result<FundingOperation> parseFundingOperation(const QByteArray &answer)
{
    const JsonReader reader(answer);
    return reader.finish(readFundingOperation(reader));
}

Result<FundingOperation> parseAcceptedOperation(const QByteArray &answer)
{
    const JsonReader reader(answer);
    return reader.finish(readFundingOperation(reader.object("operation"_L1)));
}

Result<FundingTerms> parseFundingRequest(const QByteArray &body)
{
    const JsonReader reader(body);
    FundingTerms terms{reader.filledText("sourceId"_L1), reader.money("amount"_L1), reader.time("notAfter"_L1)};
    return reader.finish(std::move(terms));
}

QByteArray serializeFundingRequest(const FundingTerms &terms)
{
    return toJsonBytes({{u"sourceId"_s, terms.sourceId}, {u"amount"_s, toJson(terms.amount)},
        {u"notAfter"_s, toRfc3339(terms.notAfter)}});
}

QByteArray serializeBinding(const QString &sealedAccount, const QString &phone)
{
    return toJsonBytes({{u"sealedAccount"_s, sealedAccount}, {u"phone"_s, phone}});
}

QByteArray serializeBankCode(const QString &code)
{
    return toJsonBytes({{u"code"_s, code}});
}

SecretBytes serializeAccount(const QString &number, const QString &expires)
{
    QByteArray plain = expires.isEmpty() ? toJsonBytes({{u"iban"_s, number}})
                                         : toJsonBytes({{u"number"_s, number}, {u"expires"_s, expires}});
    SecretBytes secret = SecretBytes::copyOf(plain);
    plain.fill('\0');
    return secret;
}

} // namespace Billfold
