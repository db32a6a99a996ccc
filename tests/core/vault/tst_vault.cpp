// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vaultfixture.h"

#include <QSignalSpy>

namespace Billfold {

/// The vault as its users see it: what goes in comes out again, in order of priority, and nothing after it is closed.
class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten();
    void opensWithTheRecoveryCode();
    void refusesAWrongPassword();
    void refusesAWrongRecoveryCode();
    void refusesToReplaceAVault();
    void rollsBackWhenTheWorkFails();
    void rollsBackWhenTheWorkThrows();
    void refusesToWriteInARead();
    void runsIntentsBeforeReadsBeforeSync();
    void cancelsWhatWaitsWhenItCloses();
    void interruptsALongReadWhenItCloses();
};

void VaultTest::keepsWhatWasWritten()
{
    const VaultFixture fixture;
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        QCOMPARE(created->vault->vaultId(), VaultFixture::vaultId());
        QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("房租")));
        QVERIFY(writeMovement(*created->vault, 2, QStringLiteral("Coffee ☕")));
    }
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList({QStringLiteral("房租"), QStringLiteral("Coffee ☕")}));
}

void VaultTest::opensWithTheRecoveryCode()
{
    const VaultFixture fixture;
    SecretBytes code;
    {
        Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("kept")));
        code = std::move(created->recoveryCode);
    }
    QCOMPARE(code.size(), size_t(39));
    const Result<OpenedVault> opened
        = QCoro::waitFor(Vault::openWithRecoveryCode(fixture.directory(), std::move(code)));
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList(QStringLiteral("kept")));
}

void VaultTest::refusesAWrongPassword()
{
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    const Result<OpenedVault> opened = fixture.open(SecretBytes::random(32));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PasswordWrong);
}

void VaultTest::refusesAWrongRecoveryCode()
{
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    for (const QByteArray &text : {QByteArray("0000-0000-0000-0000-0000-0000-0000-0000"), QByteArray("not a code")}) {
        const Result<OpenedVault> opened
            = QCoro::waitFor(Vault::openWithRecoveryCode(fixture.directory(), SecretBytes::copyOf(text)));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::RecoveryCodeWrong);
    }
}

void VaultTest::refusesToReplaceAVault()
{
    const VaultFixture fixture;
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("kept")));
    }
    const Result<VaultCreation> second = fixture.create();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::VaultExists);
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList(QStringLiteral("kept")));
}

void VaultTest::rollsBackWhenTheWorkFails()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    const Result<void> written = await(created->vault->write(VaultPriority::Intent, [](WritableDb &db) -> Result<void> {
        if (const Result<void> inserted = insertMovement(db, 1, QStringLiteral("half a transfer")); !inserted)
            return inserted;
        return failure(ErrorCode::BalanceInsufficient);
    }));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BalanceInsufficient);
    QCOMPARE(readNotes(*created->vault), QStringList());
}

void VaultTest::rollsBackWhenTheWorkThrows()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    const Result<void> written = await(created->vault->write(VaultPriority::Intent, [](WritableDb &db) -> Result<void> {
        if (const Result<void> inserted = insertMovement(db, 1, QStringLiteral("half a transfer")); !inserted)
            return inserted;
        throw std::bad_alloc();
    }));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Internal);
    QCOMPARE(readNotes(*created->vault), QStringList());
    QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("a whole one")));
}

void VaultTest::refusesToWriteInARead()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    const Result<void> written = await(created->vault->read(
        VaultPriority::Read, [](ReadableDb &db) { return db.prepare("DELETE FROM movements").run(); }));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Internal);
}

void VaultTest::runsIntentsBeforeReadsBeforeSync()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    const auto order = std::make_shared<QStringList>();
    const auto gate = std::make_shared<std::atomic<bool>>(false);
    const auto noted = [order](const QString &name) {
        return [order, name](ReadableDb &) -> Result<void> {
            order->append(name);
            return {};
        };
    };
    // The first job holds the thread until the others wait.
    const auto first = created->vault->read(VaultPriority::Read, [gate](ReadableDb &) -> Result<void> {
        while (!*gate)
            QThread::yieldCurrentThread();
        return {};
    });
    const auto sync = created->vault->read(VaultPriority::SyncBatch, noted(QStringLiteral("sync")));
    const auto read = created->vault->read(VaultPriority::Read, noted(QStringLiteral("read")));
    const auto secondRead = created->vault->read(VaultPriority::Read, noted(QStringLiteral("second read")));
    const auto intent = created->vault->read(VaultPriority::Intent, noted(QStringLiteral("intent")));
    *gate = true;
    QVERIFY(await(sync));
    QCOMPARE(*order,
        QStringList(
            {QStringLiteral("intent"), QStringLiteral("read"), QStringLiteral("second read"), QStringLiteral("sync")}));
}

void VaultTest::cancelsWhatWaitsWhenItCloses()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    Vault &vault = *created->vault;
    const auto gate = std::make_shared<std::atomic<bool>>(false);
    const auto first = vault.read(VaultPriority::Read, [gate](ReadableDb &) -> Result<void> {
        while (!*gate)
            QThread::yieldCurrentThread();
        return {};
    });
    const auto intent = vault.write(
        VaultPriority::Intent, [](WritableDb &db) { return insertMovement(db, 1, QStringLiteral("an intent")); });
    const auto batch = vault.write(
        VaultPriority::SyncBatch, [](WritableDb &db) { return insertMovement(db, 2, QStringLiteral("a batch")); });
    const QFuture<void> closed = vault.close();
    *gate = true;
    await(closed);
    QVERIFY(await(intent));
    QCOMPARE(await(batch).error().code, ErrorCode::Cancelled);
    QCOMPARE(readNotes(vault).error().code, ErrorCode::Cancelled);

    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList(QStringLiteral("an intent")));
}

void VaultTest::interruptsALongReadWhenItCloses()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    const auto endless = created->vault->read(VaultPriority::Read, [](ReadableDb &db) -> Result<qint64> {
        const auto count = db.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                      " SELECT count(*) FROM n")
                               .first([](const Statement &row) { return row.integer(0); });
        return count ? Result<qint64>(count->value_or(0)) : failure(count.error());
    });
    await(created->vault->close());
    QCOMPARE(await(endless).error().code, ErrorCode::Cancelled);
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::VaultTest)
#include "tst_vault.moc"
