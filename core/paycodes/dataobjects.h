// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paycodes/paycodeerror.h"

#include <QByteArrayView>

#include <vector>

namespace Billfold {

/// What the two digits of a length count. The standard's examples count characters (code points) in the language template,
/// which agrees with bytes everywhere else, as all other objects are ASCII; many issuers count bytes throughout.
enum class LengthUnit { Bytes, Characters };

/// One tag, length and value (EMVCo QRCPS MPM 1.1). `value` points into the text that was split.
struct DataObject
{
    int tag = 0; ///< 0 to 99
    QByteArrayView value;
    qsizetype offset = 0; ///< bytes from the code's beginning to the tag
    qsizetype characters = 0; ///< length of the value in code points

    [[nodiscard]] qsizetype valueOffset() const { return offset + 4; }
};

/// The name of a tag in errors: "54", within a template "62.05".
[[nodiscard]] QString tagName(int tag, const QString &parent = {});

/// Holds a whole text to what may stand in a code: UTF-8, no character that is invisible or moves others.
/// Fails with InvalidUtf8, ControlCharacter, BidiCharacter or HiddenCharacter, and the offset of the first such character.
[[nodiscard]] PayCodeResult<void> checkCharacters(QByteArrayView text);

/// Splits `text`, which checkCharacters() has accepted, completely into its objects; no two have the same tag.
/// `base` is the text's own offset within the code, `parent` the name of the template that it is the value of.
/// Fails with ObjectTruncated, TagMalformed, LengthMalformed, LengthSplitsCharacter, ValueEmpty or TagRepeated.
[[nodiscard]] PayCodeResult<std::vector<DataObject>> splitObjects(
    QByteArrayView text, LengthUnit unit, qsizetype base = 0, const QString &parent = {});

/// CRC-16/CCITT-FALSE: polynomial 1021, initial value FFFF, nothing reflected (EMVCo QRCPS MPM 1.1, tag 63).
[[nodiscard]] quint16 codeChecksum(QByteArrayView bytes);

} // namespace Billfold
