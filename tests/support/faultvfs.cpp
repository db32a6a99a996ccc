// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include "core/vault/sqlitememory.h"

#include <sqlite3.h>

#include <atomic>
#include <limits>

namespace Billfold {

namespace {

constexpr qint64 Unlimited = std::numeric_limits<qint64>::max();

std::atomic<qint64> s_room = Unlimited;
std::atomic<bool> s_syncsFail = false;
sqlite3_vfs *s_disk = nullptr;
sqlite3_vfs s_vfs;
const sqlite3_io_methods *s_diskMethods = nullptr;
/// Files with locks and files without them have different functions, but write and sync alike.
sqlite3_io_methods s_databaseMethods;
sqlite3_io_methods s_otherMethods;

int writeWithinRoom(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (s_room != Unlimited && (s_room -= size) < 0) {
        s_room = 0;
        return SQLITE_FULL;
    }
    return s_diskMethods->xWrite(file, data, size, offset);
}

int syncOrFail(sqlite3_file *file, int flags)
{
    return s_syncsFail ? SQLITE_IOERR_FSYNC : s_diskMethods->xSync(file, flags);
}

/// The disk's own file, with two functions exchanged.
int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    const int result = s_disk->xOpen(s_disk, name, file, flags, flagsOut);
    if (file->pMethods == nullptr)
        return result;
    s_diskMethods = file->pMethods;
    sqlite3_io_methods &methods = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? s_databaseMethods : s_otherMethods;
    methods = *s_diskMethods;
    methods.xWrite = writeWithinRoom;
    methods.xSync = syncOrFail;
    file->pMethods = &methods;
    return result;
}

} // namespace

FaultVfs::FaultVfs()
{
    wipeFreedSqliteMemory(); // looking for a file system already initialises SQLite
    s_disk = sqlite3_vfs_find(nullptr);
    s_vfs = *s_disk;
    s_vfs.zName = "billfold-faults";
    s_vfs.xOpen = openFile;
    sqlite3_vfs_register(&s_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    heal();
    sqlite3_vfs_unregister(&s_vfs);
    sqlite3_vfs_register(s_disk, 1);
}

void FaultVfs::fillAfter(qint64 bytes)
{
    s_room = bytes;
}

void FaultVfs::failSyncs()
{
    s_syncsFail = true;
}

void FaultVfs::heal()
{
    s_room = Unlimited;
    s_syncsFail = false;
}

} // namespace Billfold
