// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paycodes/hostilecodes.h"

#include "tests/core/paycodes/codebuilder.h"

namespace Billfold {

namespace {

using enum PayCodeError::Fault;

QString nameOf(int tag)
{
    return QString::number(tag).rightJustified(2, u'0');
}

/// Every code that is the beginning of a good one.
void addBeginnings(QList<HostileCode> &codes)
{
    const QByteArray whole = sealed(codeBody(shop()));
    qsizetype start = 0;
    for (qsizetype end = 1; end < whole.size(); ++end) {
        const qsizetype objectEnd = start + 4 + whole.mid(start + 2, 2).toInt();
        const QString tag = end - start < 2 ? QString() : QString::fromLatin1(whole.mid(start, 2));
        const QByteArray name = "first " + QByteArray::number(end);
        if (end < objectEnd) {
            codes.append({name, whole.first(end), ObjectTruncated, tag, start});
        } else {
            codes.append({name, whole.first(end), ChecksumMissing, nameOf(63), end});
            start = end;
        }
    }
}

/// Every code in which one character of a value is another one.
void addChangedCharacters(QList<HostileCode> &codes)
{
    const QByteArray whole = sealed(codeBody(shop()));
    qsizetype start = 0;
    while (start < whole.size()) {
        const qsizetype end = start + 4 + whole.mid(start + 2, 2).toInt();
        for (qsizetype at = start + 4; at < end; ++at) {
            QByteArray changed = whole;
            changed[at] = changed[at] == '1' ? '2' : '1';
            codes.append(
                {"changed at " + QByteArray::number(at), changed, ChecksumWrong, nameOf(63), whole.size() - 8});
        }
        start = end;
    }
}

void addRepeatedAndMissing(QList<HostileCode> &codes)
{
    for (const auto &[tag, value] : shop()) {
        const QByteArray body = codeBody(shop());
        codes.append({"twice " + QByteArray::number(tag), sealed(body + codeObject(tag, value)), TagRepeated,
            nameOf(tag), body.size()});
    }
    const QByteArray twice = sealed(codeBody(shop()));
    codes.append({"two checksums", twice + twice.last(8), TagRepeated, nameOf(63), twice.size()});
    codes.append({"no format", sealed(codeBody(with(shop(), 0, {}))), FormatNotFirst, nameOf(1), 0});
    codes.append({"no account", sealed(codeBody(with(shop(), 26, {}))), TagMissing, nameOf(2)});
    for (const int tag : {53, 58})
        codes.append(
            {"without " + QByteArray::number(tag), sealed(codeBody(with(shop(), tag, {}))), TagMissing, nameOf(tag)});
}

struct Value
{
    int tag;
    QByteArray value;
    PayCodeFault fault;
};

void addValues(QList<HostileCode> &codes)
{
    const QList<Value> values{{0, "02", FormatUnknown}, {0, "1", FormatUnknown}, {1, "10", ValueMalformed},
        {1, "13", ValueMalformed}, {1, "112", ValueMalformed}, {52, "581", ValueMalformed},
        {52, "58A2", ValueMalformed}, {52, "58123", ValueTooLong}, {53, "15", ValueMalformed},
        {53, "CNY", ValueMalformed}, {53, "0156", ValueTooLong}, {53, "999", CurrencyUnknown},
        {53, "000", CurrencyUnknown}, {53, "959", CurrencyUnknown}, {53, "157", CurrencyUnknown},
        {58, "C", ValueMalformed}, {58, "cn", ValueMalformed}, {58, "CHN", ValueTooLong}, {58, "C1", ValueMalformed},
        {59, QByteArray(26, 'N'), ValueTooLong}, {60, QByteArray(16, 'C'), ValueTooLong},
        {61, QByteArray(11, '1'), ValueTooLong}, {55, "00", ValueMalformed}, {55, "04", ValueMalformed},
        {55, "1", ValueMalformed}, {55, "02", TagMissing}, {55, "03", TagMissing}, {56, "1.00", TagUnexpected},
        {57, "5", TagUnexpected}};
    for (const Value &value : values) {
        const int reported = value.fault != TagMissing ? value.tag : value.value == "02" ? 56 : 57;
        codes.append({QByteArray::number(value.tag) + '=' + value.value,
            sealed(codeBody(with(shop(), value.tag, value.value))), value.fault, nameOf(reported)});
    }
    const CodeParts percentage = with(shop(), 55, "03");
    for (const char *value : {"0", "0.00", "100", "-1", "5%", "1.234", ".5", "5,5", "1e1", "99.999"})
        codes.append(
            {QByteArray("57=") + value, sealed(codeBody(with(percentage, 57, value))), ValueMalformed, nameOf(57)});
    codes.append({"both tips", sealed(codeBody(with(with(percentage, 56, "1"), 57, "5"))), TagUnexpected, nameOf(56)});
}

struct Template
{
    int tag;
    QByteArray value;
    PayCodeFault fault;
    const char16_t *reported;
};

void addTemplates(QList<HostileCode> &codes)
{
    const QByteArray id = "0003abc";
    const QList<Template> templates{{26, "com.example", TagMalformed, u"26"}, {26, "0", ObjectTruncated, u"26"},
        {26, "0106shop42", GlobalIdMissing, u"26.01"}, {26, "0012com.example", ObjectTruncated, u"26.00"},
        {26, "0000", ValueEmpty, u"26.00"}, {26, codeObject(0, QByteArray(33, 'a')), ValueTooLong, u"26.00"},
        {26, id + "0003abd", TagRepeated, u"26.00"}, {26, id + "0101a0101b", TagRepeated, u"26.01"},
        {26, id + "01", ObjectTruncated, u"26.01"}, {26, id + "0x01a", TagMalformed, u"26"},
        {26, id + "01-1a", LengthMalformed, u"26.01"}, {26, id + "0105abcd", ObjectTruncated, u"26.01"},
        {51, "x", ObjectTruncated, u"51"}, {80, "0101a", GlobalIdMissing, u"80.01"}, {99, "text", TagMalformed, u"99"},
        {62, "0001a", TagUnknown, u"62.00"}, {62, "0500", ValueEmpty, u"62.05"},
        {62, "0501a0501b", TagRepeated, u"62.05"}, {62, codeObject(1, QByteArray(26, 'b')), ValueTooLong, u"62.01"},
        {62, codeObject(8, QByteArray(26, 'b')), ValueTooLong, u"62.08"}, {62, "0902AX", ValueMalformed, u"62.09"},
        {62, "0904AMEA", ValueTooLong, u"62.09"}, {62, "1102ab", ValueMalformed, u"62.11"},
        {62, codeObject(10, QByteArray(21, '1')), ValueTooLong, u"62.10"}, {62, "5005hello", TagMalformed, u"62.50"},
        {62, codeObject(50, "0101a"), GlobalIdMissing, u"62.50.01"},
        {62, codeObject(99, id + "0101a0101b"), TagRepeated, u"62.99.01"}, {64, "0002ZH", TagMissing, u"64.01"},
        {64, "0104NAME", TagMissing, u"64.00"}, {64, "0003ZHO0101N", ValueTooLong, u"64.00"},
        {64, "0002Z10101N", ValueMalformed, u"64.00"},
        {64, "0002ZH" + codeObject(1, QByteArray(26, 'N')), ValueTooLong, u"64.01"},
        {64, "0002ZH0101N" + codeObject(2, QByteArray(16, 'C')), ValueTooLong, u"64.02"}};
    for (const Template &entry : templates) {
        codes.append({QByteArray::number(entry.tag) + '=' + entry.value,
            sealed(codeBody(with(shop(), entry.tag, entry.value))), entry.fault, QString::fromUtf16(entry.reported)});
    }
}

void addChecksums(QList<HostileCode> &codes)
{
    const QByteArray body = codeBody(shop());
    const QByteArray whole = sealed(body);
    codes.append({"nothing", "", Empty, {}, 0});
    codes.append({"lower-case checksum", sealed(codeBody(with(shop(), 59, "NOODLES 7"))).chopped(4) + "abcd",
        ChecksumMalformed, nameOf(63)});
    codes.append({"checksum of three", body + "6303ABC", ChecksumMalformed, nameOf(63), body.size()});
    codes.append({"checksum of five", body + "6305ABCDE", ChecksumMalformed, nameOf(63), body.size()});
    codes.append({"no checksum", body, ChecksumMissing, nameOf(63), body.size()});
    codes.append(
        {"checksum in the middle", whole + codeObject(61, "200000"), ChecksumNotLast, nameOf(63), body.size()});
    codes.append({"checksum not counting its head", body + "6304FFFF", ChecksumWrong, nameOf(63), body.size()});
    codes.append({"a line's end", whole + "\n", ControlCharacter, {}, whole.size()});
    codes.append({"a space behind", whole + " ", ObjectTruncated, {}, whole.size()});
    codes.append({"a space before", " " + whole, TagMalformed, {}, 0});
    codes.append({"two codes", whole + whole, TagRepeated, nameOf(0), whole.size()});
    codes.append({"2049 bytes", QByteArray(2049, '0'), TooLong, {}, 2048});
    codes.append({"2048 zeros", QByteArray(2048, '0'), ValueEmpty, nameOf(0), 0});
    codes.append({"a web address", "https://example.com/pay", TagMalformed, {}, 0});
    codes.append({"hexadecimal length", "0002010A0212" + whole.mid(12), TagMalformed, {}, 6});
    codes.append({"signed length", "00+201" + whole.mid(6), LengthMalformed, nameOf(0), 0});
    codes.append({"empty value", sealed(body + "6100"), ValueEmpty, nameOf(61), body.size()});
}

} // namespace

QList<HostileCode> hostileObjects()
{
    QList<HostileCode> codes;
    addBeginnings(codes);
    addChangedCharacters(codes);
    addRepeatedAndMissing(codes);
    addValues(codes);
    addTemplates(codes);
    addChecksums(codes);
    return codes;
}

} // namespace Billfold
