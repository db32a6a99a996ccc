// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfile.h"

#include "core/base/crashpoint.h"
#include "core/base/privatefiles.h"
#include "core/crypto/recoverycode.h"
#include "core/vault/migrations/migrations.h"
#include "core/vault/vaultintegrity.h"

#include <QFile>

#include <sqlite3.h>

#include <exception>

namespace Billfold {

namespace {

/// How many steps of SQLite's virtual machine go by between two looks at whether a read is still wanted.
constexpr int StepsBetweenLooks = 1000;

} // namespace

VaultFile::VaultFile(VaultFolder folder, QString vaultId, VaultKeys keys)
    : m_folder(std::move(folder))
    , m_vaultId(std::move(vaultId))
    , m_databaseKey(std::move(keys.database))
    , m_fileMark(std::move(keys.fileMark))
    , m_head(m_folder.headPath(), m_vaultId, std::move(keys.authentication))
{
}

Result<NewVault> VaultFile::create(const QString &directory, const QString &vaultId, const SecretBytes &passwordKey,
    const KeyDerivationParameters &derivation)
{
    const VaultFolder folder(directory);
    if (!derivation.isAcceptable())
        return failure(ErrorCode::KeyDerivationRefused);
    if (QFile::exists(folder.slotsPath()))
        return failure(ErrorCode::VaultExists);
    if (const Result<void> prepared = preparePrivateDirectory(directory); !prepared)
        return failure(prepared.error());
    if (QFile::exists(folder.databasePath())) {
        const Result<QString> aside = quarantineVault(directory, QDateTime::currentDateTimeUtc());
        if (!aside)
            return failure(aside.error());
    }

    const SecretBytes dataKey = SecretBytes::random(32);
    if (const Result<void> created = createPrivateFile(folder.databasePath()); !created)
        return failure(created.error());
    {
        VaultFile fresh(folder, vaultId, deriveVaultKeys(dataKey));
        if (const Result<void> connected = fresh.connect(Connection::Expect::NewFile); !connected)
            return failure(connected.error());
        if (const Result<void> migrated = fresh.migrate(); !migrated)
            return failure(migrated.error());
    }
    NewVault result{nullptr, createRecoveryCode()};
    VaultSlots header{vaultId, {}};
    KeyDerivationParameters recovery = KeyDerivationParameters::create();
    recovery.opsLimit = recovery.memLimit = 0;
    header.keySlots = {sealSlot(header, SlotType::Password, derivation, passwordKey, dataKey),
        sealSlot(header, SlotType::Recovery, recovery, result.recoveryCode, dataKey)};
    if (const Result<void> written = writeSlots(directory, header); !written)
        return failure(written.error());
    // Opened the ordinary way: what cannot be opened again is found out now, not at the next start.
    Result<std::unique_ptr<VaultFile>> opened = open(directory, SlotType::Password, passwordKey);
    if (!opened)
        return failure(opened.error());
    result.file = std::move(*opened);
    return result;
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &directory, SlotType type, const SecretBytes &secret)
{
    const VaultFolder folder(directory);
    const Result<VaultSlots> header = readSlots(directory);
    if (!header)
        return failure(header.error());
    if (!QFile::exists(folder.databasePath()))
        return failure(ErrorCode::VaultMissing, QStringLiteral("vault.db"));
    const Result<SecretBytes> dataKey = openSlot(*header, type, secret);
    if (!dataKey)
        return failure(dataKey.error());

    // A vault that was closed has no log any more. This must be seen before SQLite works the log in.
    const LastEnd lastEnd = QFile::exists(folder.logPath()) ? LastEnd::Unclean : LastEnd::Clean;
    std::unique_ptr<VaultFile> file(new VaultFile(folder, header->vaultId, deriveVaultKeys(*dataKey)));
    if (const Result<void> connected = file->connect(Connection::Expect::Existing); !connected)
        return failure(connected.error());
    if (lastEnd == LastEnd::Unclean) {
        // The check reads the file alone. A page that was torn while the log was worked in is whole in the log.
        if (const Result<void> workedIn = file->m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !workedIn)
            return failure(workedIn.error());
        if (const Result<void> sound = checkIntegrity(ReadableDb(*file->m_connection)); !sound)
            return failure(sound.error());
    }
    if (const Result<void> migrated = file->migrate(); !migrated)
        return failure(migrated.error());
    if (const Result<void> compared = file->compareHead(); !compared)
        return failure(compared.error());
    return file;
}

Result<void> VaultFile::connect(Connection::Expect expect)
{
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(m_folder.databasePath(), m_databaseKey, m_fileMark, expect);
    if (!connection)
        return failure(connection.error());
    m_connection = std::move(*connection);
    sqlite3_progress_handler(m_connection->handle(), StepsBetweenLooks, &VaultFile::progress, this);
    return {};
}

Result<void> VaultFile::ensureConnected()
{
    return m_connection ? Result<void>() : connect(Connection::Expect::Existing);
}

Result<void> VaultFile::migrate()
{
    const auto stored
        = m_connection->prepare("PRAGMA user_version", StatementKind::ReadOnly).first([](const Statement &row) {
              return row.integer(0);
          });
    if (!stored)
        return failure(stored.error());
    const qint64 version = stored->value_or(0);
    if (version < 0 || version > latestSchemaVersion())
        return failure(ErrorCode::VaultTooNew, QStringLiteral("tables of version %1").arg(version));
    for (int from = int(version); from < latestSchemaVersion(); ++from) {
        Result<void> migrated;
        const Result<void> committed = transact([&](WritableDb &db) {
            migrated = migrateFrom(from, db);
            return migrated.has_value();
        });
        if (!committed || !migrated)
            return committed ? migrated : committed;
    }
    return {};
}

Result<VaultMark> VaultFile::lastMark()
{
    const auto mark = m_connection
                          ->prepare("SELECT movements.seq, receipts.hash FROM movements"
                                    " LEFT JOIN receipts ON receipts.seq = movements.seq"
                                    " ORDER BY movements.seq DESC LIMIT 1",
                              StatementKind::ReadOnly)
                          .first([](const Statement &row) { return VaultMark{row.integer(0), row.text(1)}; });
    if (!mark)
        return failure(mark.error());
    return mark->value_or(VaultMark());
}

Result<QString> VaultFile::receiptHashAt(qint64 seq)
{
    const auto hash = m_connection->prepare("SELECT hash FROM receipts WHERE seq = ?", StatementKind::ReadOnly)
                          .bind(seq)
                          .first([](const Statement &row) { return row.text(0); });
    if (!hash)
        return failure(hash.error());
    return hash->value_or(QString());
}

/// A database that ends before the head opens all the same: the service has what is missing. One that goes as far and says
/// something else about it cannot be mended.
Result<void> VaultFile::compareHead()
{
    const Result<VaultMark> inDatabase = lastMark();
    if (!inDatabase)
        return failure(inDatabase.error());
    const std::optional<VaultMark> known = m_head.read();
    m_headMark = known.value_or(VaultMark());
    if (known && known->movementSeq > inDatabase->movementSeq) {
        m_awaited = known;
        return {};
    }
    const Result<QString> hash = receiptHashAt(m_headMark.movementSeq);
    if (!hash)
        return failure(hash.error());
    if (!m_headMark.receiptHash.isEmpty() && m_headMark.receiptHash != *hash)
        return failure(ErrorCode::VaultRolledBack,
            QStringLiteral("the head knows another receipt of movement %1").arg(m_headMark.movementSeq));
    m_headMark = *inDatabase;
    if (known != *inDatabase)
        m_head.write(*inDatabase);
    return {};
}

void VaultFile::advanceHead()
{
    const Result<VaultMark> mark = lastMark();
    if (!mark || *mark == m_headMark || mark->movementSeq < m_headMark.movementSeq)
        return;
    // What the head has seen once must be there again before it goes on.
    const Result<QString> hash = receiptHashAt(m_headMark.movementSeq);
    if (!hash || (!m_headMark.receiptHash.isEmpty() && m_headMark.receiptHash != *hash))
        return;
    crashPoint("vault.before-head");
    m_headMark = *mark;
    m_head.write(*mark);
    crashPoint("vault.after-head");
}

Result<void> VaultFile::readWith(const std::function<void(ReadableDb &)> &step)
{
    if (const Result<void> connected = ensureConnected(); !connected)
        return connected;
    ReadableDb db(*m_connection);
    m_reading = true;
    Result<void> ran;
    try {
        step(db);
    } catch (const std::exception &exception) {
        ran = failure(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
    m_reading = false;
    return ran;
}

Result<void> VaultFile::transact(const WriteStep &step)
{
    if (const Result<void> connected = ensureConnected(); !connected)
        return connected;
    if (const Result<void> begun = m_connection->execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    WritableDb db(*m_connection);
    bool wanted = false;
    Result<void> ran;
    try {
        wanted = step(db);
    } catch (const std::exception &exception) {
        ran = failure(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
    if (wanted)
        return commit();
    rollBack();
    return ran;
}

Result<void> VaultFile::commit()
{
    const Result<void> committed = m_connection->execute("COMMIT");
    if (!committed) {
        // It may be durable all the same: what the log holds is only known after it has been read anew. Closing and
        // opening settles it either way, so that whoever reads next reads what stays.
        m_connection.reset();
        (void)connect(Connection::Expect::Existing);
        return committed;
    }
    advanceHead();
    return {};
}

void VaultFile::rollBack()
{
    const bool alreadyRolledBack = sqlite3_get_autocommit(m_connection->handle()) != 0;
    if (!alreadyRolledBack && !m_connection->execute("ROLLBACK"))
        m_connection.reset(); // opened again by the next use
}

int VaultFile::progress(void *self)
{
    const auto *file = static_cast<VaultFile *>(self);
    return file->m_reading && file->m_readsInterrupted ? 1 : 0;
}

} // namespace Billfold
