// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Billfold {

/// Where randomness comes from: keys of idempotency, nonces, ids, jitter. Handed in, so that tests own it. Thread-safe.
/// Keys and other secrets do not come from here but straight from libsodium (see core/crypto).
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
    /// Uniform in [0, bound); bound is at least 1.
    [[nodiscard]] virtual quint32 below(quint32 bound) = 0;
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public Random
{
public:
    SystemRandom();
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
    [[nodiscard]] quint32 below(quint32 bound) override;
};

} // namespace Billfold
