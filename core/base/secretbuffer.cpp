// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbuffer.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace Billfold {

namespace {

/// Writes the UTF-8 form of one scalar value; returns its length. QString::toUtf8 would leave a copy on the heap.
size_t encodeUtf8(char32_t c, std::array<unsigned char, 4> &out)
{
    if (c < 0x80) {
        out[0] = static_cast<unsigned char>(c);
        return 1;
    }
    if (c < 0x800) {
        out[0] = static_cast<unsigned char>(0xC0 | (c >> 6));
        out[1] = static_cast<unsigned char>(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = static_cast<unsigned char>(0xE0 | (c >> 12));
        out[1] = static_cast<unsigned char>(0x80 | ((c >> 6) & 0x3F));
        out[2] = static_cast<unsigned char>(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = static_cast<unsigned char>(0xF0 | (c >> 18));
    out[1] = static_cast<unsigned char>(0x80 | ((c >> 12) & 0x3F));
    out[2] = static_cast<unsigned char>(0x80 | ((c >> 6) & 0x3F));
    out[3] = static_cast<unsigned char>(0x80 | (c & 0x3F));
    return 4;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

} // namespace

SecretBuffer::SecretBuffer(QObject *parent)
    : QObject(parent)
    , m_bytes(Capacity)
{
}

bool SecretBuffer::append(QStringView text)
{
    const size_t sizeBefore = m_size;
    const int lengthBefore = m_length;
    std::array<unsigned char, 4> encoded{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const size_t count = encodeUtf8(c, encoded);
        if (m_size + count > Capacity) {
            m_size = sizeBefore;
            m_length = lengthBefore;
            sodium_memzero(m_bytes.data() + m_size, Capacity - m_size);
            return false;
        }
        std::memcpy(m_bytes.data() + m_size, encoded.data(), count);
        m_size += count;
        ++m_length;
    }
    sodium_memzero(encoded.data(), encoded.size());
    if (m_length != lengthBefore)
        Q_EMIT lengthChanged();
    return true;
}

void SecretBuffer::removeLast()
{
    if (m_length == 0)
        return;
    do {
        --m_size;
    } while (m_size > 0 && isContinuation(m_bytes.data()[m_size]));
    sodium_memzero(m_bytes.data() + m_size, Capacity - m_size);
    --m_length;
    Q_EMIT lengthChanged();
}

void SecretBuffer::clear()
{
    sodium_memzero(m_bytes.data(), Capacity);
    m_size = 0;
    if (m_length == 0)
        return;
    m_length = 0;
    Q_EMIT lengthChanged();
}

SecretBytes SecretBuffer::copy() const
{
    return m_bytes.slice(0, m_size);
}

SecretBytes SecretBuffer::take()
{
    SecretBytes result = copy();
    clear();
    return result;
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    return m_size == other.m_size && sodium_memcmp(m_bytes.data(), other.m_bytes.data(), Capacity) == 0;
}

} // namespace Billfold
