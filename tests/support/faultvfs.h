// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Billfold {

/// A disk that fails when it is told to: SQLite's default file system for as long as this lives, with writes and syncs
/// that can be made to fail. Of files that were opened meanwhile; thread-safe.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on `bytes` more can be written; then the disk is full.
    static void fillAfter(qint64 bytes);
    /// From now on the disk cannot be made to keep what was written.
    static void failSyncs();
    static void heal();
};

} // namespace Billfold
