// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QRandomGenerator>

namespace Billfold {

/// The seed of this run: BILLFOLD_SEED, or a random one. Printed, so that a run that failed can be had again.
[[nodiscard]] quint32 announceSeed();

/// `count`, or three times that many in a long run (BILLFOLD_LONG).
[[nodiscard]] int scaled(int count);

/// Randomness that a seed brings back. Not thread-safe.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint32 seed)
        : m_generator(seed)
    {
    }
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
    [[nodiscard]] quint32 below(quint32 bound) override { return m_generator.bounded(bound); }

private:
    QRandomGenerator m_generator;
};

} // namespace Billfold
