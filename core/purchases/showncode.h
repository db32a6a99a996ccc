// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchases/merchantoffer.h"

#include <QDateTime>

namespace Billfold {

/// A code that this person shows at a till, for one payment.
struct ShownCode
{
    QString id;
    QString digits; ///< what the bar code says
    QString content; ///< what the QR code says
    QDateTime expiresAt; ///< UTC, service time
    Money confirmAbove; ///< up to this a scan alone pays

    bool operator==(const ShownCode &) const = default;
};

/// What became of it.
struct ShownCodeState
{
    enum class State {
        Waiting,
        Confirm, ///< the person has to approve `offer`
        Paid,
        Declined, ///< `reason` says why
        Over, ///< expired, revoked, or a word of a later version: it cannot be used any more
    };

    State state = State::Waiting;
    QString merchantName; ///< empty before the scan
    Money amount; ///< not valid before the scan
    std::optional<MerchantOffer> offer; ///< with Confirm
    ErrorCode reason = ErrorCode::None;
};

/// Pure. AnswerUnreadable.
[[nodiscard]] Result<ShownCode> parseShownCode(const QByteArray &answer);
[[nodiscard]] Result<ShownCodeState> parseShownCodeState(const QByteArray &answer);

} // namespace Billfold
