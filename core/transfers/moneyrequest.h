// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QString>

namespace Billfold {

/// What is asked of somebody.
struct MoneyRequestDraft
{
    QString key; ///< 32 hexadecimal digits, random: asking twice with it is asking once
    QString phone; ///< E.164
    Money amount; ///< positive
    QString note;
};

/// One person asks another for money: this account, or this account is asked.
struct MoneyRequest
{
    enum class Side { Asker, Asked };
    enum class State {
        Unknown, ///< one that this version does not know
        Open, ///< can be paid, declined or withdrawn
        Paid,
        Declined, ///< by who was asked
        Withdrawn, ///< by who asked
        Expired,
    };

    QString id;
    Side side = Side::Asked;
    QString otherMaskedName;
    QString otherMaskedPhone;
    Money amount; ///< positive
    QString note;
    State state = State::Unknown;
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC, service time
    QString transferId; ///< by which it was paid; empty otherwise

    bool operator==(const MoneyRequest &) const = default;
};

} // namespace Billfold
