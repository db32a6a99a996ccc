// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/personname.h"

#include <QStringIterator>

namespace Billfold {

namespace {

bool isNameCharacter(char32_t character)
{
    if (QChar::isLetter(character) || QChar::isMark(character))
        return true;
    switch (character) {
    case U' ':
    case U'\'':
    case U'’':
    case U'-':
    case U'‐':
    case U'.':
    case U'·':
    case U'‧':
    case U'・':
        return true;
    default:
        return false;
    }
}

} // namespace

Result<QString> checkedName(const QString &text)
{
    const QString name = text.normalized(QString::NormalizationForm_C).simplified();
    if (name.isEmpty())
        return failure(ErrorCode::NameInvalid);
    int length = 0;
    bool hasLetter = false;
    for (QStringIterator iterator(name); iterator.hasNext(); ++length) {
        const char32_t character = iterator.next();
        if (!isNameCharacter(character))
            return failure(ErrorCode::NameInvalid);
        hasLetter = hasLetter || QChar::isLetter(character);
    }
    if (!hasLetter)
        return failure(ErrorCode::NameInvalid);
    if (length > MaximumNameLength)
        return failure(ErrorCode::NameTooLong);
    return name;
}

} // namespace Billfold
