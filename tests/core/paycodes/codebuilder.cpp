// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paycodes/codebuilder.h"

#include <algorithm>

namespace Billfold {

namespace {

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

} // namespace

QByteArray codeObject(int tag, const QByteArray &value, int length)
{
    return twoDigits(tag) + twoDigits(length < 0 ? int(value.size()) : length) + value;
}

QByteArray codeBody(const CodeParts &parts)
{
    QByteArray body;
    for (const auto &[tag, value] : parts)
        body += codeObject(tag, value);
    return body;
}

QByteArray sealed(const QByteArray &body)
{
    const QByteArray text = body + "6304";
    unsigned rest = 0xFFFF;
    for (const char byte : text) {
        for (int bit = 7; bit >= 0; --bit) {
            const bool flips = (((rest >> 15) ^ (quint8(byte) >> bit)) & 1) != 0;
            rest = ((rest << 1) ^ (flips ? 0x1021U : 0U)) & 0xFFFF;
        }
    }
    return text + QByteArray::number(rest, 16).toUpper().rightJustified(4, '0');
}

CodeParts shop()
{
    return {{0, "01"}, {1, "12"}, {26, "0011com.example0106shop42"}, {52, "5812"}, {53, "156"}, {54, "12.50"},
        {58, "CN"}, {59, "NOODLES"}, {60, "SHANGHAI"}};
}

CodeParts with(CodeParts parts, int tag, const QByteArray &value)
{
    const auto found = std::ranges::find(parts, tag, &CodeParts::value_type::first);
    if (value.isEmpty())
        parts.erase(found);
    else if (found != parts.end())
        found->second = value;
    else
        parts.append({tag, value});
    return parts;
}

} // namespace Billfold
