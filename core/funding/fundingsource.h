// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Billfold {

/// A card or bank account that the person has bound. The number stays with the bank.
struct FundingSource
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString type MEMBER type CONSTANT FINAL)
    Q_PROPERTY(QString bankName MEMBER bankName CONSTANT FINAL)
    Q_PROPERTY(QString brand MEMBER brand CONSTANT FINAL)
    Q_PROPERTY(QString lastFour MEMBER lastFour CONSTANT FINAL)
    Q_PROPERTY(QString holder MEMBER holder CONSTANT FINAL)
    Q_PROPERTY(QString expires MEMBER expires CONSTANT FINAL)
    Q_PROPERTY(bool isDefault MEMBER isDefault CONSTANT FINAL)
    Q_PROPERTY(bool mayWithdraw READ mayWithdraw CONSTANT FINAL)
    Q_PROPERTY(bool mayTopUp READ mayTopUp CONSTANT FINAL)

public:
    QString id; ///< UUIDv7
    QString type; ///< "debit-card", "credit-card", "bank-account"; unknown ones are kept
    QString bankName;
    QString brand; ///< "unionpay", …; empty for an account
    QString lastFour;
    QString holder; ///< masked
    QString expires; ///< "2031-08"; empty for an account
    bool isDefault = false;
    QStringList may; ///< "top-up", "withdraw"

    [[nodiscard]] bool mayTopUp() const { return may.contains(QLatin1StringView("top-up")); }
    [[nodiscard]] bool mayWithdraw() const { return may.contains(QLatin1StringView("withdraw")); }

    bool operator==(const FundingSource &) const = default;
};

/// When a bank does nothing, announced by the service.
struct MaintenanceWindow
{
    QString bankName; ///< empty: all of them
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC

    bool operator==(const MaintenanceWindow &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::FundingSource)
