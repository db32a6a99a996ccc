// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QQmlEngine>

namespace Billfold {

/// A failure as pages see it: the code, which ErrorText puts into words, and the figures that belong into the sentence.
class Problem
{
    Q_GADGET
    QML_VALUE_TYPE(problem)
    Q_PROPERTY(int code READ code CONSTANT FINAL)
    /// Minus one where the service did not say.
    Q_PROPERTY(int triesLeft READ triesLeft CONSTANT FINAL)
    /// Zero where the service did not say.
    Q_PROPERTY(int retryAfterSeconds READ retryAfterSeconds CONSTANT FINAL)
    /// Not valid where no limit was named.
    Q_PROPERTY(Billfold::Money limit READ limit CONSTANT FINAL)
    Q_PROPERTY(bool hasLimit READ hasLimit CONSTANT FINAL)
    /// The service's id of the request, to read out to support; often empty.
    Q_PROPERTY(QString requestId READ requestId CONSTANT FINAL)
    /// What the person typed is the cause, so it is said at the field and not above the page.
    Q_PROPERTY(bool aboutInput READ isAboutInput CONSTANT FINAL)
    /// Whether the same thing can succeed later without the person changing anything.
    Q_PROPERTY(bool transient READ transient CONSTANT FINAL)

public:
    Problem() = default;
    Problem(ErrorCode code) // NOLINT(google-explicit-constructor): a bare code is a whole problem
        : m_error{code}
    {
    }
    Problem(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] int code() const { return static_cast<int>(m_error.code); }
    [[nodiscard]] int triesLeft() const { return m_error.triesLeft.value_or(-1); }
    [[nodiscard]] int retryAfterSeconds() const
    {
        return m_error.retryAfter ? static_cast<int>(m_error.retryAfter->count()) : 0;
    }
    [[nodiscard]] Money limit() const { return m_error.limit.value_or(Money()); }
    [[nodiscard]] bool hasLimit() const { return m_error.limit.has_value(); }
    [[nodiscard]] const QString &requestId() const { return m_error.requestId; }
    [[nodiscard]] bool isAboutInput() const;
    [[nodiscard]] bool transient() const { return isTransient(m_error.code); }

    bool operator==(const Problem &) const = default;

private:
    Error m_error = {ErrorCode::None};
};

} // namespace Billfold
