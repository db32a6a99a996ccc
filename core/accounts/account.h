// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Billfold {

/// The person's account as the service knows it.
struct Account
{
    QString id;
    QString name; ///< the legal name, in full
    QString phone; ///< E.164, in full
    QString currency; ///< ISO 4217
    QDateTime createdAt; ///< UTC

    bool operator==(const Account &) const = default;
};

/// What the service has booked, without what this device has reserved.
struct Balance
{
    Money available;
    qint64 seq = 0; ///< of the last movement it contains
    QDateTime asOf; ///< UTC, service time

    bool operator==(const Balance &) const = default;
};

/// What may leave the account, by the service's policy.
struct Limits
{
    Q_GADGET
    Q_PROPERTY(Billfold::Money perPayment MEMBER perPayment CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money perDay MEMBER perDay CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money perMonth MEMBER perMonth CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money usedToday MEMBER usedToday CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money usedThisMonth MEMBER usedThisMonth CONSTANT FINAL)
    /// False until the service has told them in this session: then the others are not valid either.
    Q_PROPERTY(bool known READ isKnown CONSTANT FINAL)

public:
    Money perPayment;
    Money perDay;
    Money perMonth;
    Money usedToday;
    Money usedThisMonth;

    [[nodiscard]] bool isKnown() const { return perPayment.isValid(); }
    /// The largest single payment that the limits leave room for now; nothing while they are not known.
    [[nodiscard]] std::optional<Money> remaining() const;

    bool operator==(const Limits &) const = default;
};

/// The answer to "what is my account": GET /v1/account.
struct AccountStatus
{
    Account account;
    Balance balance;
    QStringList capabilities; ///< "pay", "transfer", …; what is missing is restricted
    Limits limits;
};

} // namespace Billfold
