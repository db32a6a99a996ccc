// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sqlitememory.h"

#include <QtGlobal>

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace Billfold {

namespace {

/// SQLite's own allocator, set once before any thread uses it.
sqlite3_mem_methods s_allocator;

void freeWiped(void *block)
{
    if (block == nullptr)
        return;
    sodium_memzero(block, size_t(s_allocator.xSize(block)));
    s_allocator.xFree(block);
}

/// Never in place: the allocator would leave the old bytes where it moved the block away from.
void *reallocateWiped(void *block, int size)
{
    const int oldSize = s_allocator.xSize(block);
    void *moved = s_allocator.xMalloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, size_t(qMin(oldSize, size)));
    freeWiped(block);
    return moved;
}

} // namespace

void wipeFreedSqliteMemory()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_allocator) != SQLITE_OK)
            qFatal("SQLite was used before its memory was made safe");
        sqlite3_mem_methods wiping = s_allocator;
        wiping.xFree = freeWiped;
        wiping.xRealloc = reallocateWiped;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
    });
}

} // namespace Billfold
