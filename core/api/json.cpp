// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/json.h"

#include "core/base/clock.h"

#include <QJsonDocument>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QString escapedForPointer(QLatin1StringView name)
{
    return QString(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace

JsonReader::JsonReader(const QByteArray &bytes)
    : m_state(std::make_shared<State>())
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        m_state->error = Error{ErrorCode::AnswerUnreadable, u"not JSON: "_s + error.errorString()};
    else if (!document.isObject())
        m_state->error = Error{ErrorCode::AnswerUnreadable, u"not a JSON object"_s};
    m_object = document.object();
}

JsonReader::JsonReader(QJsonObject object)
    : m_object(std::move(object))
    , m_state(std::make_shared<State>())
{
}

JsonReader::JsonReader(std::shared_ptr<State> state, QJsonObject object, QString pointer)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_state(std::move(state))
{
}

bool JsonReader::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(QLatin1StringView name, qsizetype maximumLength) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().size() > maximumLength) {
        refuse(name, u"text of at most %1 characters"_s.arg(maximumLength));
        return {};
    }
    return value.toString();
}

QString JsonReader::filledText(QLatin1StringView name, qsizetype maximumLength) const
{
    const QString value = text(name, maximumLength);
    if (value.isEmpty())
        refuse(name, u"text that is not empty"_s);
    return value;
}

QString JsonReader::optionalText(QLatin1StringView name, qsizetype maximumLength) const
{
    return has(name) ? text(name, maximumLength) : QString();
}

qint64 JsonReader::integer(QLatin1StringView name, qint64 minimum, qint64 maximum) const
{
    const QJsonValue value = m_object.value(name);
    // A number that is no integer of 64 bits gives the default, once the one and once the other.
    const bool isInteger = value.isDouble() && value.toInteger(0) == value.toInteger(1);
    if (!isInteger || value.toInteger() < minimum || value.toInteger() > maximum) {
        refuse(name, u"an integer from %1 to %2"_s.arg(minimum).arg(maximum));
        return minimum;
    }
    return value.toInteger();
}

bool JsonReader::boolean(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        refuse(name, u"true or false"_s);
    return value.toBool();
}

Money JsonReader::money(QLatin1StringView name) const
{
    const JsonReader reader = object(name);
    const QString currency = reader.text("currency"_L1, 3);
    const qint64 minor = reader.integer("minor"_L1, -Money::MaximumMinor, Money::MaximumMinor);
    const auto money = Money::create(currency, minor);
    if (!money)
        refuse(name, u"money"_s);
    return money.value_or(Money());
}

QDateTime JsonReader::time(QLatin1StringView name) const
{
    // The longest form that means anything has a fraction of nine digits and an offset.
    const QDateTime time = fromRfc3339(text(name, 40)).toUTC();
    if (!time.isValid())
        refuse(name, u"a time (RFC 3339)"_s);
    return time;
}

QByteArray JsonReader::binary(QLatin1StringView name, qsizetype size) const
{
    const auto decoded = QByteArray::fromBase64Encoding(text(name, 4 * size).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size) {
        refuse(name, u"base64url of %1 bytes"_s.arg(size));
        return {};
    }
    return decoded.decoded;
}

JsonReader JsonReader::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        refuse(name, u"an object"_s);
    return JsonReader(m_state, value.toObject(), m_pointer + u'/' + escapedForPointer(name));
}

std::vector<JsonReader> JsonReader::objects(QLatin1StringView name, qsizetype maximumCount) const
{
    const QJsonValue value = m_object.value(name);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maximumCount) {
        refuse(name, u"a list of at most %1"_s.arg(maximumCount));
        return {};
    }
    std::vector<JsonReader> readers;
    readers.reserve(static_cast<size_t>(array.size()));
    const QString pointer = m_pointer + u'/' + escapedForPointer(name) + u'/';
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (!array[index].isObject())
            refuse(name, u"a list of objects"_s);
        readers.push_back(JsonReader(m_state, array[index].toObject(), pointer + QString::number(index)));
    }
    return readers;
}

QStringList JsonReader::texts(QLatin1StringView name, qsizetype maximumCount) const
{
    const QJsonValue value = m_object.value(name);
    const QJsonArray array = value.toArray();
    const bool allText
        = std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry.isString(); });
    if (!value.isArray() || array.size() > maximumCount || !allText) {
        refuse(name, u"a list of at most %1 texts"_s.arg(maximumCount));
        return {};
    }
    QStringList texts;
    for (const QJsonValue &entry : array)
        texts.append(entry.toString());
    return texts;
}

void JsonReader::refuse(QLatin1StringView name, const QString &expectation) const
{
    if (failed())
        return;
    const QString pointer = m_pointer + u'/' + escapedForPointer(name);
    m_state->error = Error{ErrorCode::AnswerUnreadable, pointer + u": expected "_s + expectation};
}

bool JsonReader::failed() const
{
    return m_state->error.has_value();
}

QJsonObject toJson(const Money &money)
{
    return {{"currency"_L1, money.currency()}, {"minor"_L1, money.minor()}};
}

QByteArray toJsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Billfold
