// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include "core/vault/sqlitememory.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <mutex>

namespace Billfold {

namespace {

constexpr qint64 Unlimited = std::numeric_limits<qint64>::max();
constexpr qsizetype SectorSize = 512;
using Operation = FaultVfs::Operation;

/// What was done to a file since it was last synced. A truncation has no bytes.
struct Change
{
    qint64 offset = 0;
    QByteArray bytes;
    bool truncates = false;
};

struct TrackedFile
{
    QByteArray synced;
    std::vector<Change> changes;
};

/// Everything that tests say, and what the disk remembers.
struct Disk
{
    std::mutex mutex;
    qint64 room = Unlimited;
    bool syncsFail = false;
    int failsAt = 0;
    FaultVfs::Fault fault = FaultVfs::Fault::Error;
    FaultVfs::Lasting lasting = FaultVfs::Lasting::Once;
    std::vector<Operation> operations;
    bool tracks = false;
    QHash<QString, TrackedFile> files;
    QHash<sqlite3_file *, QString> names;

    sqlite3_vfs *system = nullptr;
    sqlite3_vfs vfs = {};
    const sqlite3_io_methods *methods = nullptr;
    /// Files with locks and files without them have different functions, but those exchanged here are alike.
    sqlite3_io_methods databaseMethods = {};
    sqlite3_io_methods otherMethods = {};
};

Disk s_disk;

/// Counts, and says whether this one fails. The mutex is held.
bool failsNow(Operation operation)
{
    s_disk.operations.push_back(operation);
    const int number = int(s_disk.operations.size());
    if (s_disk.failsAt == 0 || number < s_disk.failsAt)
        return false;
    return number == s_disk.failsAt || s_disk.lasting == FaultVfs::Lasting::Forever;
}

void track(sqlite3_file *file, Change change)
{
    if (s_disk.tracks && s_disk.names.contains(file))
        s_disk.files[s_disk.names[file]].changes.push_back(std::move(change));
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const std::lock_guard lock(s_disk.mutex);
    if (failsNow(Operation::Write)) {
        if (s_disk.fault == FaultVfs::Fault::Torn)
            s_disk.methods->xWrite(file, data, size / 2, offset);
        return s_disk.fault == FaultVfs::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    if (s_disk.room != Unlimited && (s_disk.room -= size) < 0) {
        s_disk.room = 0;
        return SQLITE_FULL;
    }
    track(file, {offset, QByteArray(static_cast<const char *>(data), size)});
    return s_disk.methods->xWrite(file, data, size, offset);
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    const std::lock_guard lock(s_disk.mutex);
    return failsNow(Operation::Read) ? SQLITE_IOERR_READ : s_disk.methods->xRead(file, data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard lock(s_disk.mutex);
    if (failsNow(Operation::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    track(file, {size, {}, true});
    return s_disk.methods->xTruncate(file, size);
}

void apply(QByteArray &image, const Change &change)
{
    if (change.truncates) {
        image.resize(std::min<qsizetype>(image.size(), change.offset));
        return;
    }
    if (image.size() < change.offset + change.bytes.size())
        image.append(change.offset + change.bytes.size() - image.size(), '\0');
    std::copy(change.bytes.begin(), change.bytes.end(), image.begin() + change.offset);
}

int syncFile(sqlite3_file *file, int)
{
    const std::lock_guard lock(s_disk.mutex);
    if (failsNow(Operation::Sync) || s_disk.syncsFail)
        return SQLITE_IOERR_FSYNC;
    if (s_disk.tracks && s_disk.names.contains(file)) {
        TrackedFile &tracked = s_disk.files[s_disk.names[file]];
        for (const Change &change : tracked.changes)
            apply(tracked.synced, change);
        tracked.changes.clear();
    }
    return SQLITE_OK; // whether the machine itself keeps it does not matter: no test takes its power away
}

/// The disk's own file, with some functions exchanged.
int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    const std::lock_guard lock(s_disk.mutex);
    file->pMethods = nullptr;
    if (failsNow(Operation::Open))
        return SQLITE_CANTOPEN;
    if (s_disk.tracks && name != nullptr) {
        const QString path = QFile::decodeName(name);
        s_disk.names.insert(file, path);
        QFile existing(path);
        if (!s_disk.files.contains(path) && existing.open(QIODevice::ReadOnly))
            s_disk.files[path].synced = existing.readAll();
    }
    const int result = s_disk.system->xOpen(s_disk.system, name, file, flags, flagsOut);
    if (file->pMethods == nullptr)
        return result;
    s_disk.methods = file->pMethods;
    sqlite3_io_methods &methods = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? s_disk.databaseMethods : s_disk.otherMethods;
    methods = *s_disk.methods;
    methods.xWrite = writeFile;
    methods.xRead = readFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    file->pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsDirectory)
{
    const std::lock_guard lock(s_disk.mutex);
    const bool powerIsGone = s_disk.tracks && s_disk.failsAt != 0 && int(s_disk.operations.size()) >= s_disk.failsAt;
    if (powerIsGone)
        return SQLITE_IOERR_DELETE;
    s_disk.files.remove(QFile::decodeName(name));
    return s_disk.system->xDelete(s_disk.system, name, syncsDirectory);
}

/// One of the images that the disk may have of a file.
QByteArray survivor(const TrackedFile &file, QRandomGenerator &random)
{
    std::vector<Change> kept;
    for (const Change &change : file.changes) {
        if (random.bounded(2) == 0)
            kept.push_back(change);
    }
    std::shuffle(kept.begin(), kept.end(), random);
    if (!kept.empty() && !kept.back().truncates && random.bounded(2) == 0) {
        const qsizetype sectors = kept.back().bytes.size() / SectorSize;
        kept.back().bytes.truncate(SectorSize * random.bounded(int(sectors) + 1));
    }
    QByteArray image = file.synced;
    for (const Change &change : kept)
        apply(image, change);
    return image;
}

void count(int failsAt, FaultVfs::Fault fault, FaultVfs::Lasting lasting, bool tracks)
{
    const std::lock_guard lock(s_disk.mutex);
    s_disk.failsAt = failsAt;
    s_disk.fault = fault;
    s_disk.lasting = lasting;
    s_disk.operations.clear();
    s_disk.tracks = tracks;
    s_disk.files.clear();
    s_disk.names.clear();
}

} // namespace

FaultVfs::FaultVfs()
{
    wipeFreedSqliteMemory(); // looking for a file system already initialises SQLite
    s_disk.system = sqlite3_vfs_find(nullptr);
    s_disk.vfs = *s_disk.system;
    s_disk.vfs.zName = "billfold-faults";
    s_disk.vfs.xOpen = openFile;
    s_disk.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&s_disk.vfs, 1);
}

FaultVfs::~FaultVfs()
{
    heal();
    sqlite3_vfs_unregister(&s_disk.vfs);
    sqlite3_vfs_register(s_disk.system, 1);
}

void FaultVfs::fillAfter(qint64 bytes)
{
    const std::lock_guard lock(s_disk.mutex);
    s_disk.room = bytes;
}

void FaultVfs::failSyncs()
{
    const std::lock_guard lock(s_disk.mutex);
    s_disk.syncsFail = true;
}

void FaultVfs::failAt(int operation, Fault fault, Lasting lasting)
{
    count(operation, fault, lasting, false);
}

std::vector<FaultVfs::Operation> FaultVfs::operations()
{
    const std::lock_guard lock(s_disk.mutex);
    return s_disk.operations;
}

void FaultVfs::losePowerAt(int operation)
{
    count(operation, Fault::Error, Lasting::Forever, true);
}

void FaultVfs::writeSurvivors(quint32 seed)
{
    const std::lock_guard lock(s_disk.mutex);
    QRandomGenerator random(seed);
    QStringList paths = s_disk.files.keys();
    paths.sort();
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(survivor(s_disk.files[path], random));
    }
}

void FaultVfs::heal()
{
    count(0, Fault::Error, Lasting::Once, false);
    const std::lock_guard lock(s_disk.mutex);
    s_disk.room = Unlimited;
    s_disk.syncsFail = false;
}

} // namespace Billfold
