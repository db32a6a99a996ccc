// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <sodium.h>

namespace Billfold {

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), size_t(count));
    return result;
}

quint32 SystemRandom::below(quint32 bound)
{
    return randombytes_uniform(bound);
}

} // namespace Billfold
