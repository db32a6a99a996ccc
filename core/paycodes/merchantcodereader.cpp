// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/merchantcodereader.h"

#include "core/paycodes/codeamount.h"
#include "core/paycodes/currencynumbers.h"
#include "core/paycodes/dataobjects.h"

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

constexpr int FormatTag = 0;
constexpr int CategoryTag = 52;
constexpr int CurrencyTag = 53;
constexpr int AmountTag = 54;
constexpr int TipTag = 55;
constexpr int TipAmountTag = 56;
constexpr int TipPercentageTag = 57;
constexpr int CountryTag = 58;
constexpr int NameTag = 59;
constexpr int CityTag = 60;
constexpr int ChecksumTag = 63;
constexpr int LastCardAccountTag = 25;
constexpr int LastAccountTag = 51;
constexpr int FirstReservedTag = 65;
constexpr int FirstUnreservedTag = 80;
constexpr int FirstAdditionalTemplateTag = 50;
constexpr int TaxIdTag = 10;
constexpr int ChannelTag = 11;
constexpr qsizetype LongestGlobalId = 32;
constexpr qsizetype ChecksumLength = 4;

using Step = PayCodeResult<void>;

enum class Alphabet { Text, Ascii, Digits, Capitals, Letters };

struct Form
{
    qsizetype shortest;
    qsizetype longest; ///< in units of the reading
    Alphabet alphabet;
};

bool isIn(Alphabet alphabet, char c)
{
    switch (alphabet) {
    case Alphabet::Text:
        return true;
    case Alphabet::Ascii:
        return quint8(c) < 0x80;
    case Alphabet::Digits:
        return c >= '0' && c <= '9';
    case Alphabet::Capitals:
        return c >= 'A' && c <= 'Z';
    case Alphabet::Letters:
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    return false;
}

/// Reads one code with one unit of lengths.
class Reading
{
public:
    Reading(QByteArrayView text, LengthUnit unit)
        : m_text(text)
        , m_unit(unit)
    {
    }

    PayCodeResult<MerchantCode> read();
    /// Whether read() could split the code and found the checksum last and right.
    [[nodiscard]] bool isSealed() const { return m_isSealed; }

private:
    Step readObjects(const std::vector<DataObject> &objects);
    Step readObject(const DataObject &object);
    Step readMoney();
    Step readTip();
    Step readMoneyOf(int tag, std::optional<Money> &into);
    Step readAdditionalData(const DataObject &object);
    Step readAdditionalField(const DataObject &object);
    Step readLocalMerchant(const DataObject &object);
    Step readTemplate(const DataObject &object, QList<CodeTemplate> &into, const QString &parent = {});
    Step checkChecksum(const std::vector<DataObject> &objects);
    Step checkPresence();
    Step readText(const DataObject &object, Form form, QString &into, const QString &parent = {});

    /// 52 to 60 by tag; null where the code has none.
    const DataObject *&simple(int tag) { return m_simple[std::size_t(tag - CategoryTag)]; }
    void bend(BentRule rule)
    {
        if (!m_code.bentRules.contains(rule))
            m_code.bentRules.append(rule);
    }
    [[nodiscard]] std::unexpected<PayCodeError> missing(int tag, const QString &parent = {}) const
    {
        return refusal(PayCodeFault::TagMissing, m_text.size(), tagName(tag, parent));
    }

    QByteArrayView m_text;
    LengthUnit m_unit;
    std::array<const DataObject *, CityTag - CategoryTag + 1> m_simple{};
    MerchantCode m_code;
    bool m_isSealed = false;
};

std::unexpected<PayCodeError> refusalOf(PayCodeFault fault, const DataObject &object, const QString &parent = {})
{
    return refusal(fault, object.offset, tagName(object.tag, parent));
}

PayCodeResult<MerchantCode> Reading::read()
{
    const auto objects = splitObjects(m_text, m_unit);
    if (!objects)
        return std::unexpected(objects.error());
    if (const Step step = checkChecksum(*objects); !step)
        return std::unexpected(step.error());
    m_isSealed = true;
    if (const Step step = readObjects(*objects); !step)
        return std::unexpected(step.error());
    for (const auto &part : {&Reading::checkPresence, &Reading::readMoney, &Reading::readTip}) {
        if (const Step step = (this->*part)(); !step)
            return std::unexpected(step.error());
    }
    if (m_unit == LengthUnit::Characters)
        bend(BentRule::LengthsInCharacters);
    std::ranges::sort(m_code.bentRules);
    return std::move(m_code);
}

Step Reading::checkChecksum(const std::vector<DataObject> &objects)
{
    const auto checksum = std::ranges::find(objects, ChecksumTag, &DataObject::tag);
    if (checksum == objects.end())
        return refusal(PayCodeFault::ChecksumMissing, m_text.size(), tagName(ChecksumTag));
    if (checksum + 1 != objects.end())
        return refusalOf(PayCodeFault::ChecksumNotLast, *checksum);
    const QByteArrayView digits = checksum->value;
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    if (digits.size() != ChecksumLength || !std::ranges::all_of(digits, isHex))
        return refusalOf(PayCodeFault::ChecksumMalformed, *checksum);
    if (digits.toByteArray().toUShort(nullptr, 16) != codeChecksum(m_text.chopped(ChecksumLength)))
        return refusalOf(PayCodeFault::ChecksumWrong, *checksum);
    return {};
}

Step Reading::readObjects(const std::vector<DataObject> &objects)
{
    const DataObject &first = objects.front();
    if (first.tag != FormatTag)
        return refusalOf(PayCodeFault::FormatNotFirst, first);
    if (first.value != "01")
        return refusalOf(PayCodeFault::FormatUnknown, first);
    for (auto object = objects.begin() + 1; object != objects.end(); ++object) {
        if (object->tag >= CategoryTag && object->tag <= CityTag)
            simple(object->tag) = &*object;
        if (const Step step = readObject(*object); !step)
            return step;
    }
    return {};
}

Step Reading::readObject(const DataObject &object)
{
    switch (object.tag) {
    case 1:
        if (object.value != "11" && object.value != "12")
            return refusalOf(PayCodeFault::ValueMalformed, object);
        m_code.initiation = object.value == "11" ? MerchantCode::Initiation::Static : MerchantCode::Initiation::Dynamic;
        return {};
    case CategoryTag:
        return readText(object, {4, 4, Alphabet::Digits}, m_code.category);
    case CurrencyTag:
        return readText(object, {3, 3, Alphabet::Digits}, m_code.currency);
    case AmountTag:
    case TipTag:
    case TipAmountTag:
    case TipPercentageTag:
    case ChecksumTag:
        return {}; // when the currency is known, and before everything else
    case CountryTag:
        return readText(object, {2, 2, Alphabet::Capitals}, m_code.country);
    case NameTag:
        return readText(object, {1, 25, Alphabet::Text}, m_code.name);
    case CityTag:
        return readText(object, {1, 15, Alphabet::Text}, m_code.city);
    case 61:
        return readText(object, {1, 10, Alphabet::Text}, m_code.postalCode);
    case 62:
        return readAdditionalData(object);
    case 64:
        return readLocalMerchant(object);
    default:
        break;
    }
    if (object.tag > LastCardAccountTag && object.tag <= LastAccountTag)
        return readTemplate(object, m_code.accounts);
    if (object.tag >= FirstUnreservedTag)
        return readTemplate(object, m_code.unreserved);
    QList<CodeField> &fields = object.tag >= FirstReservedTag ? m_code.reserved : m_code.cardAccounts;
    fields.append(CodeField{.tag = object.tag});
    return readText(object, {1, 99, Alphabet::Text}, fields.back().value);
}

Step Reading::readText(const DataObject &object, Form form, QString &into, const QString &parent)
{
    const qsizetype length = m_unit == LengthUnit::Bytes ? object.value.size() : object.characters;
    if (length > form.longest)
        return refusalOf(PayCodeFault::ValueTooLong, object, parent);
    const bool wellFormed
        = length >= form.shortest && std::ranges::all_of(object.value, [&](char c) { return isIn(form.alphabet, c); });
    if (!wellFormed)
        return refusalOf(PayCodeFault::ValueMalformed, object, parent);
    const bool isAscii = object.characters == object.value.size();
    if (!isAscii && !parent.startsWith(QLatin1String("64")))
        bend(BentRule::TextNotAscii);
    into = isAscii ? QString::fromLatin1(object.value) : QString::fromUtf8(object.value);
    return {};
}

Step Reading::readTemplate(const DataObject &object, QList<CodeTemplate> &into, const QString &parent)
{
    const QString name = tagName(object.tag, parent);
    const auto objects = splitObjects(object.value, m_unit, object.valueOffset(), name);
    if (!objects)
        return std::unexpected(objects.error());
    if (objects->front().tag != 0)
        return refusalOf(PayCodeFault::GlobalIdMissing, objects->front(), name);
    CodeTemplate result{.tag = object.tag};
    if (const Step step = readText(objects->front(), {1, LongestGlobalId, Alphabet::Ascii}, result.globalId, name);
        !step)
        return step;
    result.fields.reserve(qsizetype(objects->size()) - 1);
    for (auto field = objects->begin() + 1; field != objects->end(); ++field) {
        result.fields.append(CodeField{.tag = field->tag});
        if (const Step step = readText(*field, {1, 99, Alphabet::Text}, result.fields.back().value, name); !step)
            return step;
    }
    into.append(std::move(result));
    return {};
}

Step Reading::readAdditionalData(const DataObject &object)
{
    const auto objects = splitObjects(object.value, m_unit, object.valueOffset(), tagName(object.tag));
    if (!objects)
        return std::unexpected(objects.error());
    for (const DataObject &field : *objects) {
        const Step step = field.tag >= FirstAdditionalTemplateTag
            ? readTemplate(field, m_code.additionalTemplates, tagName(object.tag))
            : readAdditionalField(field);
        if (!step)
            return step;
    }
    return {};
}

Step Reading::readAdditionalField(const DataObject &object)
{
    const QString parent = tagName(62);
    if (object.tag == 0)
        return refusalOf(PayCodeFault::TagUnknown, object, parent);
    const auto isRequest = [](char c) { return c == 'A' || c == 'M' || c == 'E'; };
    Form form{1, 99, Alphabet::Text};
    if (object.tag <= int(AdditionalTag::Purpose))
        form.longest = 25;
    if (object.tag == int(AdditionalTag::ConsumerDataRequest)) {
        form.longest = 3;
        if (!std::ranges::all_of(object.value, isRequest))
            return refusalOf(PayCodeFault::ValueMalformed, object, parent);
    }
    if (object.tag == TaxIdTag)
        form.longest = 20;
    if (object.tag == ChannelTag)
        form = {3, 3, Alphabet::Ascii};
    m_code.additionalData.append(CodeField{.tag = object.tag});
    return readText(object, form, m_code.additionalData.back().value, parent);
}

Step Reading::readLocalMerchant(const DataObject &object)
{
    const QString parent = tagName(object.tag);
    const auto objects = splitObjects(object.value, m_unit, object.valueOffset(), parent);
    if (!objects)
        return std::unexpected(objects.error());
    LocalMerchant merchant;
    for (const DataObject &field : *objects) {
        Step step;
        if (field.tag == 0)
            step = readText(field, {2, 2, Alphabet::Letters}, merchant.language, parent);
        else if (field.tag <= 2)
            step = readText(field, {1, field.tag == 1 ? 25 : 15, Alphabet::Text},
                field.tag == 1 ? merchant.name : merchant.city, parent);
        // 03 to 99 are reserved, and say nothing that could be shown.
        if (!step)
            return step;
    }
    const bool isComplete = !merchant.language.isEmpty() && !merchant.name.isEmpty();
    if (!isComplete)
        return refusal(PayCodeFault::TagMissing, object.offset, tagName(merchant.language.isEmpty() ? 0 : 1, parent));
    m_code.localMerchant = std::move(merchant);
    return {};
}

Step Reading::checkPresence()
{
    if (m_code.cardAccounts.isEmpty() && m_code.accounts.isEmpty())
        return missing(2);
    for (const int tag : {CurrencyTag, CountryTag}) {
        if (!simple(tag))
            return missing(tag);
    }
    if (!simple(CategoryTag))
        bend(BentRule::CategoryMissing);
    if (!simple(NameTag))
        bend(BentRule::NameMissing);
    if (!simple(CityTag))
        bend(BentRule::CityMissing);
    return {};
}

Step Reading::readMoney()
{
    m_code.currency = currencyOfNumber(m_code.currency.toInt());
    if (m_code.currency.isEmpty())
        return refusalOf(PayCodeFault::CurrencyUnknown, *simple(CurrencyTag));
    return simple(AmountTag) ? readMoneyOf(AmountTag, m_code.amount) : Step();
}

Step Reading::readMoneyOf(int tag, std::optional<Money> &into)
{
    const DataObject &object = *simple(tag);
    if (object.value.size() > LongestCodeAmount)
        return refusalOf(PayCodeFault::ValueTooLong, object);
    const auto money = readCodeAmount(object.value, m_code.currency);
    if (!money)
        return refusalOf(money.error(), object);
    into = *money;
    return {};
}

Step Reading::readTip()
{
    const DataObject *indicator = simple(TipTag);
    const QByteArrayView kind = indicator ? indicator->value : QByteArrayView();
    if (indicator && kind != "01" && kind != "02" && kind != "03")
        return refusalOf(PayCodeFault::ValueMalformed, *indicator);
    m_code.tip = kind.isEmpty() ? MerchantCode::Tip::None : MerchantCode::Tip(kind[1] - '0');
    for (const auto &[tag, tip] : {std::pair(TipAmountTag, MerchantCode::Tip::Fixed),
             std::pair(TipPercentageTag, MerchantCode::Tip::Percentage)}) {
        if (m_code.tip == tip && !simple(tag))
            return missing(tag);
        if (m_code.tip != tip && simple(tag))
            return refusalOf(PayCodeFault::TagUnexpected, *simple(tag));
    }
    if (m_code.tip == MerchantCode::Tip::Fixed)
        return readMoneyOf(TipAmountTag, m_code.tipAmount);
    if (m_code.tip != MerchantCode::Tip::Percentage)
        return {};
    const auto hundredths = readCodePercentage(simple(TipPercentageTag)->value);
    if (!hundredths)
        return refusalOf(PayCodeFault::ValueMalformed, *simple(TipPercentageTag));
    m_code.tipHundredths = *hundredths;
    return {};
}

} // namespace

PayCodeResult<MerchantCode> readMerchantCode(QByteArrayView code)
{
    if (code.isEmpty())
        return refusal(PayCodeFault::Empty, 0);
    if (code.size() > LongestPayCode)
        return refusal(PayCodeFault::TooLong, LongestPayCode);
    if (const auto checked = checkCharacters(code); !checked)
        return std::unexpected(checked.error());
    Reading bytes(code, LengthUnit::Bytes);
    auto byBytes = bytes.read();
    const bool isAscii = std::ranges::all_of(code, [](char c) { return quint8(c) < 0x80; });
    if (isAscii)
        return byBytes;
    Reading characters(code, LengthUnit::Characters);
    auto byCharacters = characters.read();
    if (byBytes && byCharacters)
        return refusal(PayCodeFault::Ambiguous, 0);
    if (byBytes || byCharacters)
        return byBytes ? byBytes : byCharacters;
    if (bytes.isSealed() != characters.isSealed())
        return bytes.isSealed() ? byBytes : byCharacters;
    return byCharacters.error().offset > byBytes.error().offset ? byCharacters : byBytes;
}

} // namespace Billfold
