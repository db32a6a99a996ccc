// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Billfold {

/// A disk that fails when it is told to: SQLite's default file system for as long as this lives, for files that were
/// opened meanwhile. Thread-safe. One at a time.
class FaultVfs
{
public:
    enum class Operation { Open, Read, Write, Sync, Truncate };
    enum class Fault {
        Error, ///< an input/output error, and nothing is done
        Full, ///< of a write: no room; of others the same as Error
        Torn, ///< of a write: half of the bytes, then an error; of others the same as Error
    };
    enum class Lasting { Once, Forever };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on `bytes` more can be written; then the disk is full.
    static void fillAfter(qint64 bytes);
    /// From now on the disk cannot be made to keep what was written.
    static void failSyncs();
    /// Counts from now on, and the `operation`-th (from 1) fails; 0 for none.
    static void failAt(int operation, Fault fault, Lasting lasting);
    /// What has been done since failAt() or losePowerAt().
    [[nodiscard]] static std::vector<Operation> operations();

    /// Counts from now on, and at the `operation`-th (from 1) the power goes: it and all that follow fail.
    static void losePowerAt(int operation);
    /// When everything is closed again: gives each file the bytes that a disk may have after that loss. What was synced is
    /// there; of what was not, a subset in any order that depends on `seed`, the last one possibly torn.
    static void writeSurvivors(quint32 seed);

    static void heal();
};

} // namespace Billfold
