// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paycodes/codebuilder.h"
#include "tests/core/paycodes/hostilecodes.h"

#include <array>

namespace Billfold {

namespace {

using enum PayCodeError::Fault;

/// The shop with `bytes` within its name; they must be refused where they stand.
HostileCode inName(const QByteArray &name, const QByteArray &bytes, PayCodeFault fault)
{
    const QByteArray code = sealed(codeBody(with(shop(), 59, "NO" + bytes + "ES")));
    return {name, code, fault, {}, code.indexOf("NO" + bytes) + 2};
}

QByteArray utf8(char32_t character)
{
    // At a text's beginning Qt takes U+FEFF for a mark and drops it.
    const std::array<char32_t, 2> text{U'x', character};
    return QString::fromUcs4(text.data(), 2).toUtf8().mid(1);
}

void addCharacters(QList<HostileCode> &codes, char32_t first, char32_t last, PayCodeFault fault)
{
    for (char32_t c = first; c <= last; ++c)
        codes.append(inName("U+" + QByteArray::number(uint(c), 16), utf8(c), fault));
}

void addBrokenUtf8(QList<HostileCode> &codes)
{
    const QList<QByteArray> broken{"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80",
        "\xE0\x9F\xBF", "\xE4\xBD", "\xE4\xBD(", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF",
        "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"};
    for (const QByteArray &bytes : broken)
        codes.append(inName("bytes " + bytes.toHex(), bytes, InvalidUtf8));
}

struct Amount
{
    const char *currency;
    QByteArray value;
    PayCodeFault fault;
};

void addAmounts(QList<HostileCode> &codes)
{
    QList<Amount> amounts{{"156", "0", AmountZero}, {"156", "0.00", AmountZero}, {"156", "00000", AmountZero},
        {"156", "0.", AmountZero}, {"156", "1.234", AmountTooPrecise}, {"156", "1.000", AmountTooPrecise},
        {"392", "1.5", AmountTooPrecise}, {"392", "100.0", AmountTooPrecise}, {"704", "1000.00", AmountTooPrecise},
        {"400", "1.2345", AmountTooPrecise}, {"400", "9999999999999", AmountTooLarge},
        {"156", "12345678901234", ValueTooLong}, {"156", "0000000000001.", ValueTooLong}};
    for (const char *text :
        {"-1", "+1", "1-", "1e3", "1E3", "1.2.3", "1..2", ".", ".5", "..", "1,50", "1 000", " 1", "1 ", "0x10", "1_0",
            "NaN", "inf", "12.5a", "a", "CNY5", "1'000", "１２", "1．5", "١٢", "१२", "五", "1٫5", "−1", "½", "²"})
        amounts.append({"156", text, AmountMalformed});
    for (const Amount &amount : amounts) {
        const CodeParts parts = with(with(shop(), 53, amount.currency), 54, amount.value);
        codes.append({QByteArray(amount.currency) + " 54=" + amount.value, sealed(codeBody(parts)), amount.fault,
            QStringLiteral("54")});
        const CodeParts tip = with(with(with(shop(), 53, amount.currency), 54, "7"), 55, "02");
        codes.append({QByteArray(amount.currency) + " 56=" + amount.value,
            sealed(codeBody(with(tip, 56, amount.value))), amount.fault, QStringLiteral("56")});
    }
}

void addLengths(QList<HostileCode> &codes)
{
    // Neither in bytes (it ends within a character) nor in characters (it is shorter).
    const QByteArray body = codeBody(with(with(shop(), 59, {}), 60, {}));
    codes.append({"length within a character", body + codeObject(59, "老王面馆", 8), LengthSplitsCharacter,
        QStringLiteral("59"), body.size()});
    codes.append({"one character too many", sealed(body + codeObject(59, "老王面馆", 98)), ObjectTruncated,
        QStringLiteral("59"), body.size()});
    codes.append({"text in the account's id", sealed(codeBody(with(shop(), 26, codeObject(0, "面")))), ValueMalformed,
        QStringLiteral("26.00")});
    codes.append(
        {"an accent in the country", sealed(codeBody(with(shop(), 58, "é"))), ValueMalformed, QStringLiteral("58")});
    codes.append({"26 bytes of name", sealed(codeBody(with(shop(), 59, QByteArray("老王老王老王老王") + "AB"))),
        ValueTooLong, QStringLiteral("59")});
    codes.append({"full-width tag", sealed(body) + "６１", TagMalformed, QString(), sealed(body).size()});
}

} // namespace

QList<HostileCode> hostileTexts()
{
    QList<HostileCode> codes;
    addCharacters(codes, 0x00, 0x1F, ControlCharacter);
    addCharacters(codes, 0x7F, 0x9F, ControlCharacter);
    addCharacters(codes, 0x061C, 0x061C, BidiCharacter);
    addCharacters(codes, 0x200E, 0x200F, BidiCharacter);
    addCharacters(codes, 0x202A, 0x202E, BidiCharacter);
    addCharacters(codes, 0x2066, 0x2069, BidiCharacter);
    addCharacters(codes, 0x200B, 0x200D, HiddenCharacter);
    addCharacters(codes, 0x2028, 0x2029, HiddenCharacter);
    for (const char32_t c : {0xAD, 0x034F, 0x115F, 0x2060, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF,
             0xE0001, 0xE0041, 0x10FFFF})
        addCharacters(codes, c, c, HiddenCharacter);
    addBrokenUtf8(codes);
    addAmounts(codes);
    addLengths(codes);
    return codes;
}

} // namespace Billfold
