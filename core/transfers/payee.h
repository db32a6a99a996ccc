// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Billfold {

/// Who gets the money, as far as the service tells before a payment.
struct Payee
{
    Q_GADGET
    Q_PROPERTY(QString phone MEMBER phone CONSTANT FINAL)
    Q_PROPERTY(QString maskedName MEMBER maskedName CONSTANT FINAL)
    Q_PROPERTY(QString maskedPhone MEMBER maskedPhone CONSTANT FINAL)
    Q_PROPERTY(Match match MEMBER match CONSTANT FINAL)
    Q_PROPERTY(bool firstTime MEMBER firstTime CONSTANT FINAL)

public:
    /// Confirmation of payee: how the name that the person typed compares with the account's.
    enum class Match {
        Unknown, ///< no name was given, or the service cannot tell
        Match,
        Close,
        None, ///< going on needs a deliberate choice
    };
    Q_ENUM(Match)

    QString id; ///< opaque, for this account only, good for 30 minutes
    QString phone; ///< E.164, as the person asked for it
    QString maskedName; ///< "王*明"
    QString maskedPhone; ///< "+86 137 **** 9015"
    Match match = Match::Unknown;
    bool firstTime = false; ///< this account has never paid them

    bool operator==(const Payee &) const = default;
};

/// Somebody this device has sent money to.
struct RecentPayee
{
    QString phone; ///< E.164, in full: the person typed it
    QString maskedName;
    QDateTime lastUsedAt; ///< UTC

    bool operator==(const RecentPayee &) const = default;
};

} // namespace Billfold
