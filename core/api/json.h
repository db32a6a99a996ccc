// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace Billfold {

/// Reads what came over the wire: members by name and type, within bounds. The first member that does not fit makes
/// the whole reading fail, so that a parser reads everything it needs and asks once, with finish().
/// Errors are AnswerUnreadable; their detail is a JSON pointer (RFC 6901) and what was expected, never a value.
/// Members that nobody asks for are ignored. Of members with the same name the last one counts (QJsonDocument).
class JsonReader
{
public:
    /// The bytes are one JSON object in UTF-8.
    explicit JsonReader(const QByteArray &bytes);
    explicit JsonReader(QJsonObject object);

    /// Present and not null.
    [[nodiscard]] bool has(QLatin1StringView name) const;

    /// At most `maximumLength` UTF-16 units.
    [[nodiscard]] QString text(QLatin1StringView name, qsizetype maximumLength = 1000) const;
    /// text(), with at least one character.
    [[nodiscard]] QString filledText(QLatin1StringView name, qsizetype maximumLength = 1000) const;
    /// text(), or empty when the member is absent.
    [[nodiscard]] QString optionalText(QLatin1StringView name, qsizetype maximumLength = 1000) const;
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 minimum, qint64 maximum) const;
    [[nodiscard]] bool boolean(QLatin1StringView name) const;
    /// {"currency":"CNY","minor":1234}
    [[nodiscard]] Money money(QLatin1StringView name) const;
    /// RFC 3339, returned in UTC.
    [[nodiscard]] QDateTime time(QLatin1StringView name) const;
    /// base64url without padding of exactly `size` bytes.
    [[nodiscard]] QByteArray binary(QLatin1StringView name, qsizetype size) const;
    [[nodiscard]] JsonReader object(QLatin1StringView name) const;
    [[nodiscard]] std::vector<JsonReader> objects(QLatin1StringView name, qsizetype maximumCount) const;
    [[nodiscard]] QStringList texts(QLatin1StringView name, qsizetype maximumCount) const;

    /// Makes the reading fail because of a member's meaning.
    void refuse(QLatin1StringView name, const QString &expectation) const;
    [[nodiscard]] bool failed() const;
    [[nodiscard]] const QJsonObject &source() const { return m_object; }

    /// `value`, unless something did not fit.
    template <class T> [[nodiscard]] Result<T> finish(T value) const
    {
        if (failed())
            return std::unexpected(*m_state->error);
        return value;
    }

private:
    struct State
    {
        std::optional<Error> error;
    };

    JsonReader(std::shared_ptr<State> state, QJsonObject object, QString pointer);

    QJsonObject m_object;
    QString m_pointer;
    /// Shared by the readers of one document.
    std::shared_ptr<State> m_state;
};

[[nodiscard]] QJsonObject toJson(const Money &money);
/// Compact UTF-8, members in alphabetical order: the same value always gives the same bytes.
[[nodiscard]] QByteArray toJsonBytes(const QJsonObject &object);
/// base64url without padding (RFC 4648, section 5).
[[nodiscard]] QString toBase64Url(const QByteArray &bytes);

} // namespace Billfold
