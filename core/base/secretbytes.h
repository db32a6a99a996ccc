// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <cstddef>
#include <span>

namespace Billfold {

/// Bytes of a password, PIN, recovery code or key, in memory of sodium_malloc: locked, with guard pages, wiped when freed.
/// Move-only, so that every copy is one that somebody wrote. Not thread-safe.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// Copies; the caller wipes the source.
    static SecretBytes copyOf(QByteArrayView source);
    static SecretBytes random(size_t size);
    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] SecretBytes slice(size_t offset, size_t size) const;

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data, m_size}; }
    /// Digits and ASCII as text; valid as long as this is.
    [[nodiscard]] QLatin1StringView text() const
    {
        return {reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size)};
    }

    /// Wipes and frees at once.
    void clear();
    /// In constant time for equal sizes.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace Billfold
