// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/funding/fundingoperation.h"
#include "core/funding/fundingsource.h"

#include <QList>

namespace Billfold {

class JsonReader;
class SecretBytes;

/// What the service says of cards and banks.
struct FundingOverview
{
    QList<FundingSource> sources;
    Money topUpMinimum;
    Money topUpMaximum;
    Money withdrawalMinimum;
    QList<MaintenanceWindow> maintenance; ///< not over yet
};

/// A card or account that waits for its bank's code.
struct CardBinding
{
    QString id;
    QString sentTo; ///< a masked phone
    QDateTime expiresAt; ///< UTC, service time
    QString bankName;
    QString brand; ///< empty for an account
    QString lastFour;
};

/// What the bytes of a top-up or withdrawal say.
struct FundingTerms
{
    QString sourceId;
    Money amount;
    QDateTime notAfter; ///< UTC, service time

    bool operator==(const FundingTerms &) const = default;
};

/// Pure. Within a document that the caller finishes.
[[nodiscard]] FundingOperation readFundingOperation(const JsonReader &reader);
[[nodiscard]] QList<FundingSource> readFundingSources(const JsonReader &reader);

/// Pure; the readers fail with AnswerUnreadable.
[[nodiscard]] Result<FundingOverview> parseFundingOverview(const QByteArray &answer);
[[nodiscard]] Result<CardBinding> parseCardBinding(const QByteArray &answer);
[[nodiscard]] Result<FundingSource> parseFundingSource(const QByteArray &answer);
[[nodiscard]] Result<FundingOperation> parseFundingOperation(const QByteArray &answer);
/// Of the answer to a top-up or withdrawal that was taken.
[[nodiscard]] Result<FundingOperation> parseAcceptedOperation(const QByteArray &answer);
[[nodiscard]] Result<FundingTerms> parseFundingRequest(const QByteArray &body);

[[nodiscard]] QByteArray serializeFundingRequest(const FundingTerms &terms);
[[nodiscard]] QByteArray serializeBinding(const QString &sealedAccount, const QString &phone);
[[nodiscard]] QByteArray serializeBankCode(const QString &code);
/// What is sealed for the bank: a card's number with its month, or an IBAN where `expires` is empty.
[[nodiscard]] SecretBytes serializeAccount(const QString &number, const QString &expires);

} // namespace Billfold
