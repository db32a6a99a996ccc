// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/faultseed.h"

#include <QString>

#include <cstdio>

namespace Billfold {

quint32 announceSeed()
{
    const quint32 seed = qEnvironmentVariableIsSet("BILLFOLD_SEED") ? qEnvironmentVariable("BILLFOLD_SEED").toUInt()
                                                                    : QRandomGenerator::system()->generate();
    std::printf("seed %u (BILLFOLD_SEED)\n", seed);
    std::fflush(stdout);
    return seed;
}

int scaled(int count)
{
    return qEnvironmentVariableIsSet("BILLFOLD_LONG") ? 3 * count : count;
}

QByteArray SeededRandom::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(m_generator.bounded(256));
    return bytes;
}

} // namespace Billfold
