// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/transfers/delayedtransfer.h"
#include "core/transfers/payee.h"

#include <QString>

namespace Billfold {

/// What the person has filled in.
struct TransferDraft
{
    Payee payee;
    Money amount; ///< positive
    QString note; ///< may be empty
    Delivery delivery = Delivery::Instant;
};

constexpr int MaximumNoteLength = 200; ///< Unicode scalar values

/// The note trimmed and in NFC. NoteTooLong; NoteInvalid for control, bidirectional and other invisible characters.
[[nodiscard]] Result<QString> checkedNote(const QString &text);

/// Whether to suggest a delay: much money, to somebody who was never paid before.
[[nodiscard]] bool suggestsDelay(const Payee &payee, const Money &amount);

/// AmountZero, AmountNegative, NoteTooLong, NoteInvalid.
[[nodiscard]] Result<void> checkDraft(const TransferDraft &draft);

} // namespace Billfold
