// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefiles.h"
#include "tests/core/vault/vaultdriverprocess.h"
#include "tests/core/vault/vaultfixture.h"
#include "tests/support/faultvfs.h"

#include <QDir>
#include <QFile>

namespace Billfold {

/// A disk that fails, and a process that dies.
class VaultFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { FaultVfs::heal(); }
    void makesNoVaultOnAFullDisk();
    void losesNothingOnAFullDisk();
    void tellsWhatStaysAfterAFailedCommit();
    void keepsWhatWasCommittedWhenKilled();
    void findsDamageAfterAnUncleanEnd();

private:
    FaultVfs m_disk;
};

void VaultFaultsTest::makesNoVaultOnAFullDisk()
{
    const VaultFixture fixture;
    FaultVfs::fillAfter(20000);
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::DiskFull);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultMissing);
    FaultVfs::heal();
    const auto again = fixture.create();
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
}

void VaultFaultsTest::losesNothingOnAFullDisk()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    Vault &vault = *created->vault;
    QVERIFY(writeMovement(vault, 1, QStringLiteral("before")));
    FaultVfs::fillAfter(5000);
    const Result<void> written = writeMovement(vault, 2, QString(20000, u'x'));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(readNotes(vault), QStringList(QStringLiteral("before")));
    FaultVfs::heal();
    QVERIFY(writeMovement(vault, 2, QStringLiteral("after")));
    await(vault.close());
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList({QStringLiteral("before"), QStringLiteral("after")}));
}

void VaultFaultsTest::tellsWhatStaysAfterAFailedCommit()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    Vault &vault = *created->vault;
    QVERIFY(writeMovement(vault, 1, QStringLiteral("before")));
    FaultVfs::failSyncs();
    const Result<void> written = writeMovement(vault, 2, QStringLiteral("perhaps"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::VaultUnwritable);
    FaultVfs::heal();

    const Result<QStringList> told = readNotes(vault);
    QVERIFY(told);
    QCOMPARE(told->first(), QStringLiteral("before"));
    // A crash now must not bring back what was told to be gone: the frames of the failed commit may be in the log.
    const QString crashed = fixture.directory() + QStringLiteral("-crashed");
    QVERIFY(preparePrivateDirectory(crashed));
    for (const QString &file : QDir(fixture.directory()).entryList(QDir::Files))
        QVERIFY(QFile::copy(fixture.path(file), crashed + u'/' + file));
    {
        const Result<OpenedVault> recovered = QCoro::waitFor(Vault::open(crashed, VaultFixture::passwordKey()));
        QVERIFY(recovered);
        QCOMPARE(readNotes(*recovered->vault), *told);
    }
    QVERIFY(writeMovement(vault, 3, QStringLiteral("after")));
    await(vault.close());
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), *told + QStringList(QStringLiteral("after")));
}

void VaultFaultsTest::keepsWhatWasCommittedWhenKilled()
{
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    qint64 pairs = 0;
    for (int round = 0; round < 5; ++round) {
        {
            const Result<OpenedVault> opened = fixture.open();
            QVERIFY(opened);
            QVERIFY(await(opened->vault->write(
                VaultPriority::Intent, [](WritableDb &db) { return db.prepare("DELETE FROM movements").run(); })));
        }
        QFile::remove(fixture.path(QStringLiteral("vault.head"))); // the movements begin again at 1
        VaultDriverProcess writer(QStringLiteral("write"), fixture.directory());
        QCOMPARE(writer.line(), QByteArray("open"));
        QByteArray said;
        for (int line = 0; line < 20 + 7 * round; ++line)
            said = writer.line();
        const QByteArrayList last = writer.kill();
        pairs = last.size() >= 2 ? last[last.size() - 2].toLongLong() : said.toLongLong();

        const Result<OpenedVault> opened = fixture.open();
        QVERIFY(opened);
        const Result<QStringList> notes = readNotes(*opened->vault);
        QVERIFY(notes);
        // What was said to be committed is there; the one under way is there as a whole or not at all.
        QVERIFY2(notes->size() == 2 * pairs || notes->size() == 2 * pairs + 2,
            qPrintable(QStringLiteral("%1 rows after %2 pairs").arg(notes->size()).arg(pairs)));
    }
    QVERIFY(pairs > 0);
}

void VaultFaultsTest::findsDamageAfterAnUncleanEnd()
{
    const VaultFixture fixture;
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        for (qint64 seq = 1; seq <= 100; ++seq)
            QVERIFY(writeMovement(*created->vault, seq, QString(400, u'x')));
    }
    QFile database(fixture.path(QStringLiteral("vault.db")));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(database.size() - 5 * 4096 + 100)); // neither schema nor newest movement
    QCOMPARE(database.write("damage"), 6);
    database.close();
    QVERIFY2(fixture.open(), "opening after a clean end reads the page after all");
    // The log is what a clean end takes away.
    QFile log(fixture.path(QStringLiteral("vault.db-wal")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.close();
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::VaultDamaged);
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::VaultFaultsTest)
#include "tst_vaultfaults.moc"
