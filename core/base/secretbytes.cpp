// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <QtGlobal>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace Billfold {

SecretBytes::SecretBytes(size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(m_data);
    sodium_memzero(m_data, size);
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this == &other)
        return *this;
    clear();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::copyOf(QByteArrayView source)
{
    SecretBytes result(size_t(source.size()));
    if (!source.isEmpty())
        std::memcpy(result.m_data, source.data(), result.m_size);
    return result;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes result(size);
    randombytes_buf(result.m_data, size);
    return result;
}

SecretBytes SecretBytes::clone() const
{
    return slice(0, m_size);
}

SecretBytes SecretBytes::slice(size_t offset, size_t size) const
{
    Q_ASSERT(offset + size <= m_size);
    SecretBytes result(size);
    if (size > 0)
        std::memcpy(result.m_data, m_data + offset, size);
    return result;
}

void SecretBytes::clear()
{
    sodium_free(m_data); // wipes first; a null pointer is fine
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace Billfold
