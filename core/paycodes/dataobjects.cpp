// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/dataobjects.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <bitset>

namespace Billfold {

namespace {

constexpr qsizetype HeadLength = 4; // two digits of tag and two of length

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isContinuation(char c)
{
    return (quint8(c) & 0xC0) == 0x80;
}

struct CodePoint
{
    char32_t value;
    qsizetype size; ///< bytes, 0 where the text is not UTF-8
};

/// The code point at the beginning of `text`, by the table of well-formed sequences (Unicode 15, table 3-7).
CodePoint firstCodePoint(QByteArrayView text)
{
    const auto lead = quint8(text[0]);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
        return {0, 0};
    char32_t value = lead & (0x7F >> size);
    for (qsizetype i = 1; i < size; ++i) {
        if (!isContinuation(text[i]))
            return {0, 0};
        value = (value << 6) | (quint8(text[i]) & 0x3F);
    }
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    return {value, value < smallest[std::size_t(size)] || value > 0x10FFFF || isSurrogate ? 0 : size};
}

bool isBidi(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // What is drawn as nothing though it counts as a letter or mark: Hangul fillers, selectors of variants.
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || (c >= 0xFE00 && c <= 0xFE0F)
            || (c >= 0xE0100 && c <= 0xE01EF);
    }
}

/// How many bytes a value of `length` units takes, or -1 where the text ends before it.
qsizetype valueSize(QByteArrayView rest, int length, LengthUnit unit)
{
    if (unit == LengthUnit::Bytes)
        return length <= rest.size() ? length : -1;
    qsizetype size = 0;
    for (int i = 0; i < length; ++i) {
        if (size >= rest.size())
            return -1;
        for (++size; size < rest.size() && isContinuation(rest[size]);)
            ++size;
    }
    return size;
}

qsizetype countCharacters(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); });
}

PayCodeResult<DataObject> firstObject(QByteArrayView text, LengthUnit unit, qsizetype base, const QString &parent)
{
    if (text.size() < 2)
        return refusal(PayCodeFault::ObjectTruncated, base, parent);
    if (!isDigit(text[0]) || !isDigit(text[1]))
        return refusal(PayCodeFault::TagMalformed, base, parent);
    const int tag = (text[0] - '0') * 10 + (text[1] - '0');
    const auto refused = [&](PayCodeFault fault) { return refusal(fault, base, tagName(tag, parent)); };
    if (text.size() < HeadLength)
        return refused(PayCodeFault::ObjectTruncated);
    if (!isDigit(text[2]) || !isDigit(text[3]))
        return refused(PayCodeFault::LengthMalformed);
    const int length = (text[2] - '0') * 10 + (text[3] - '0');
    if (length == 0)
        return refused(PayCodeFault::ValueEmpty);
    const QByteArrayView rest = text.sliced(HeadLength);
    const qsizetype size = valueSize(rest, length, unit);
    if (size < 0)
        return refused(PayCodeFault::ObjectTruncated);
    if (size < rest.size() && isContinuation(rest[size]))
        return refused(PayCodeFault::LengthSplitsCharacter);
    const QByteArrayView value = rest.first(size);
    return DataObject{.tag = tag, .value = value, .offset = base, .characters = countCharacters(value)};
}

constexpr std::array<quint16, 256> checksumTable()
{
    std::array<quint16, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        auto rest = unsigned(byte << 8);
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 0x8000) != 0 ? (rest << 1) ^ 0x1021 : rest << 1;
        table[byte] = quint16(rest);
    }
    return table;
}

} // namespace

QString tagName(int tag, const QString &parent)
{
    const QString name = QString::number(tag).rightJustified(2, u'0');
    return parent.isEmpty() ? name : parent + u'.' + name;
}

PayCodeResult<void> checkCharacters(QByteArrayView text)
{
    for (qsizetype offset = 0; offset < text.size();) {
        const CodePoint c = firstCodePoint(text.sliced(offset));
        if (c.size == 0)
            return refusal(PayCodeFault::InvalidUtf8, offset);
        if (c.value < 0x20 || (c.value >= 0x7F && c.value <= 0x9F))
            return refusal(PayCodeFault::ControlCharacter, offset);
        if (c.size > 1 && isBidi(c.value))
            return refusal(PayCodeFault::BidiCharacter, offset);
        if (c.size > 1 && isHidden(c.value))
            return refusal(PayCodeFault::HiddenCharacter, offset);
        offset += c.size;
    }
    return {};
}

PayCodeResult<std::vector<DataObject>> splitObjects(
    QByteArrayView text, LengthUnit unit, qsizetype base, const QString &parent)
{
    std::vector<DataObject> objects;
    objects.reserve(16);
    std::bitset<100> seen;
    for (qsizetype offset = 0; offset < text.size();) {
        const auto object = firstObject(text.sliced(offset), unit, base + offset, parent);
        if (!object)
            return std::unexpected(object.error());
        if (seen.test(std::size_t(object->tag)))
            return refusal(PayCodeFault::TagRepeated, object->offset, tagName(object->tag, parent));
        seen.set(std::size_t(object->tag));
        objects.push_back(*object);
        offset += HeadLength + object->value.size();
    }
    return objects;
}

quint16 codeChecksum(QByteArrayView bytes)
{
    static constexpr std::array<quint16, 256> table = checksumTable();
    quint16 rest = 0xFFFF;
    for (const char byte : bytes)
        rest = quint16((rest << 8) ^ table[std::size_t((rest >> 8) ^ quint8(byte))]);
    return rest;
}

} // namespace Billfold
