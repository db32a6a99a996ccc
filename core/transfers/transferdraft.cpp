// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferdraft.h"

#include <QList>

#include <algorithm>

namespace Billfold {

namespace {

/// Characters that could hide or reorder what is written, which the service refuses too.
bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// In minor units, of currencies with two decimals.
constexpr qint64 LargeAmount = 5'000'00;

} // namespace

bool suggestsDelay(const Payee &payee, const Money &amount)
{
    return payee.firstTime && amount.minor() >= LargeAmount;
}

Result<QString> checkedNote(const QString &text)
{
    const QString note = text.normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = note.toUcs4();
    if (std::ranges::any_of(characters, isInvisible))
        return failure(ErrorCode::NoteInvalid);
    if (characters.size() > MaximumNoteLength)
        return failure(ErrorCode::NoteTooLong);
    return note;
}

Result<void> checkDraft(const TransferDraft &draft)
{
    if (draft.amount.isNegative())
        return failure(ErrorCode::AmountNegative);
    if (draft.amount.isZero())
        return failure(ErrorCode::AmountZero);
    if (const Result<QString> note = checkedNote(draft.note); !note)
        return failure(note.error());
    return {};
}

} // namespace Billfold
