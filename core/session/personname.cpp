// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/personname.h"

#include <QList>

#include <algorithm>

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
    case U'־':
    case U'׳':
    case U'〇':
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
    const QList<uint> characters = name.toUcs4();
    const auto isLetter = [](uint character) { return QChar::isLetter(character); };
    if (!std::ranges::all_of(characters, isNameCharacter) || std::ranges::none_of(characters, isLetter))
        return failure(ErrorCode::NameInvalid);
    if (characters.size() > MaximumNameLength)
        return failure(ErrorCode::NameTooLong);
    return name;
}

} // namespace Billfold
