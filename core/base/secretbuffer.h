// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QObject>

namespace Billfold {

/// What a person types into a secret field, as UTF-8 in locked memory of a fixed size. Outside C++ only the number of
/// characters can be seen. Lives on the interface thread.
class SecretBuffer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged FINAL)

public:
    /// Room for the longest password that is accepted, in UTF-8.
    static constexpr size_t Capacity = 1024;

    explicit SecretBuffer(QObject *parent = nullptr);

    /// Unicode scalar values typed so far.
    [[nodiscard]] int length() const { return m_length; }

    /// Appends what one key press or paste brought; false (and nothing appended) when it does not fit.
    bool append(QStringView text);
    void removeLast();
    Q_INVOKABLE void clear();

    /// A copy of what was typed.
    [[nodiscard]] SecretBytes copy() const;
    /// A copy, and the buffer is empty afterwards.
    [[nodiscard]] SecretBytes take();
    [[nodiscard]] bool equals(const SecretBuffer &other) const;

Q_SIGNALS:
    void lengthChanged();

private:
    SecretBytes m_bytes;
    size_t m_size = 0;
    int m_length = 0;
};

} // namespace Billfold
