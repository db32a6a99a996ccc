// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vaultfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Billfold {

namespace {

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

Result<void> insertReceipt(WritableDb &db, qint64 seq, const QString &hash)
{
    return db.prepare("INSERT INTO receipts (seq, jws, hash, previous) VALUES (?, 'a.b.c', ?, '')")
        .bind(seq, hash)
        .run();
}

/// Movement `seq` and its receipt.
Result<void> addTo(Vault &vault, qint64 seq)
{
    return await(vault.write(VaultPriority::Intent, [seq](WritableDb &db) -> Result<void> {
        if (const Result<void> inserted = insertMovement(db, seq, QString::number(seq)); !inserted)
            return inserted;
        return insertReceipt(db, seq, QStringLiteral("hash-%1").arg(seq));
    }));
}

} // namespace

/// An older vault put back in the place of a newer one, and vaults that older programs made.
class VaultHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnOlderDatabaseLacks();
    void refusesAnotherHistory();
    void refusesAHistoryWithoutItsReceipts();
    void goesOnOnlyWithTheSameHistory();
    void repairsAHeadThatLags();
    void readsAHeadFromBeforeReceipts();
    void repairsAHeadThatIsMissing();
    void doesNotBelieveAForgedHead();
    void opensAVaultOfVersion1();

private:
    /// A vault with `count` movements, closed again.
    static void make(const VaultFixture &fixture, qint64 count);
    static void add(const VaultFixture &fixture, qint64 seq);
    /// What vault.head says.
    [[nodiscard]] static VaultMark headOf(const VaultFixture &fixture);
};

void VaultHistoryTest::make(const VaultFixture &fixture, qint64 count)
{
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    for (qint64 seq = 1; seq <= count; ++seq)
        QVERIFY(addTo(*created->vault, seq));
}

void VaultHistoryTest::add(const VaultFixture &fixture, qint64 seq)
{
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QVERIFY(addTo(*opened->vault, seq));
}

VaultMark VaultHistoryTest::headOf(const VaultFixture &fixture)
{
    QFile file(fixture.path(QStringLiteral("vault.head")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object[u"movementSeq"].toInteger(), object[u"receiptHash"].toString()};
}

void VaultHistoryTest::tellsWhatAnOlderDatabaseLacks()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString database = fixture.path(QStringLiteral("vault.db"));
    copyFile(database, database + QStringLiteral(".old"));
    add(fixture, 4);
    copyFile(database + QStringLiteral(".old"), database);
    // Opening it and writing something else does not make it whole.
    for (int time = 0; time < 2; ++time) {
        const Result<OpenedVault> opened = fixture.open();
        QVERIFY(opened);
        QCOMPARE(opened->vault->awaited(), VaultMark({4, QStringLiteral("hash-4")}));
        QVERIFY(await(opened->vault->write(VaultPriority::Intent,
            [](WritableDb &db) { return db.prepare("UPDATE movements SET note = 'x' WHERE seq = 1").run(); })));
    }
    add(fixture, 4);
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QVERIFY(!opened->vault->awaited());
}

void VaultHistoryTest::refusesAnotherHistory()
{
    const VaultFixture fixture;
    make(fixture, 3);
    QCOMPARE(headOf(fixture), VaultMark({3, QStringLiteral("hash-3")}));
    const QString head = fixture.path(QStringLiteral("vault.head"));
    copyFile(head, head + QStringLiteral(".old"));
    {
        const Result<OpenedVault> opened = fixture.open();
        QVERIFY(await(opened->vault->write(VaultPriority::Intent,
            [](WritableDb &db) { return db.prepare("UPDATE receipts SET hash = 'other' WHERE seq = 3").run(); })));
    }
    copyFile(head + QStringLiteral(".old"), head);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultRolledBack);
}

void VaultHistoryTest::refusesAHistoryWithoutItsReceipts()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString head = fixture.path(QStringLiteral("vault.head"));
    copyFile(head, head + QStringLiteral(".old"));
    {
        const Result<OpenedVault> opened = fixture.open();
        QVERIFY(await(opened->vault->write(
            VaultPriority::Intent, [](WritableDb &db) { return db.prepare("DELETE FROM receipts").run(); })));
        QVERIFY(writeMovement(*opened->vault, 4, QStringLiteral("later")));
    }
    copyFile(head + QStringLiteral(".old"), head);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultRolledBack);
}

void VaultHistoryTest::goesOnOnlyWithTheSameHistory()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString database = fixture.path(QStringLiteral("vault.db"));
    copyFile(database, database + QStringLiteral(".old"));
    add(fixture, 4);
    copyFile(database + QStringLiteral(".old"), database);
    {
        const Result<OpenedVault> opened = fixture.open();
        QVERIFY(opened);
        const auto otherFour = [](WritableDb &db) -> Result<void> {
            if (const Result<void> inserted = insertMovement(db, 4, QStringLiteral("another")); !inserted)
                return inserted;
            return insertReceipt(db, 4, QStringLiteral("another hash"));
        };
        QVERIFY(await(opened->vault->write(VaultPriority::Intent, otherFour)));
    }
    QCOMPARE(headOf(fixture), VaultMark({4, QStringLiteral("hash-4")}));
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultRolledBack);
}

void VaultHistoryTest::repairsAHeadThatLags()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString head = fixture.path(QStringLiteral("vault.head"));
    const QString database = fixture.path(QStringLiteral("vault.db"));
    copyFile(head, head + QStringLiteral(".old"));
    copyFile(database, database + QStringLiteral(".old"));
    add(fixture, 4);
    // As after a crash between the commit and the head.
    copyFile(head + QStringLiteral(".old"), head);
    QVERIFY(fixture.open());
    copyFile(database + QStringLiteral(".old"), database);
    QVERIFY(fixture.open()->vault->awaited());
}

void VaultHistoryTest::readsAHeadFromBeforeReceipts()
{
    const VaultFixture fixture;
    QVERIFY(QDir().mkpath(fixture.directory()));
    QFile file(fixture.path(QStringLiteral("vault.head")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As version 0.1 wrote it, under the key 'k' × 32.
    file.write(R"({"mac":"K0k7LBPWWDtgTFwlAXfaCThzSPrqRtvWcZxilG6-YHk","movementSeq":7})");
    file.close();
    const VaultHead head(file.fileName(), VaultFixture::vaultId(), VaultFixture::passwordKey());
    QCOMPARE(head.read(), VaultMark({7, {}}));
    head.write({8, QStringLiteral("hash-8")});
    QCOMPARE(head.read(), VaultMark({8, QStringLiteral("hash-8")}));
}

void VaultHistoryTest::repairsAHeadThatIsMissing()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString head = fixture.path(QStringLiteral("vault.head"));
    QVERIFY(QFile::remove(head));
    QVERIFY(fixture.open());
    QVERIFY(QFile::exists(head));
}

void VaultHistoryTest::doesNotBelieveAForgedHead()
{
    const VaultFixture fixture;
    make(fixture, 3);
    QFile head(fixture.path(QStringLiteral("vault.head")));
    QVERIFY(head.open(QIODevice::ReadWrite));
    QByteArray json = head.readAll();
    QVERIFY(json.contains("\"movementSeq\":3"));
    json.replace("\"movementSeq\":3", "\"movementSeq\":9");
    QVERIFY(head.seek(0));
    head.write(json);
    head.close();
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY2(opened, "somebody without the keys could otherwise lock the person out");
    QCOMPARE(readNotes(*opened->vault)->size(), 3);
}

void VaultHistoryTest::opensAVaultOfVersion1()
{
    const VaultFixture fixture;
    QVERIFY(QDir().mkpath(fixture.directory()));
    for (const QString &file : {QStringLiteral("vault.slots"), QStringLiteral("vault.db")}) {
        QVERIFY(QFile::copy(QStringLiteral(BILLFOLD_TEST_DATA "/vault/version1/") + file, fixture.path(file)));
        QVERIFY(QFile::setPermissions(fixture.path(file), QFile::ReadOwner | QFile::WriteOwner));
    }
    const Result<VaultSlots> header = readSlots(fixture.directory());
    QVERIFY(header);
    Result<PasswordKeys> keys = derivePasswordKeysBlocking(
        SecretBytes::copyOf("old wallet 2026"), header->find(SlotType::Password)->derivation);
    QVERIFY(keys);
    const Result<OpenedVault> opened = fixture.open(std::move(keys->keyEncryptionKey));
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList(QStringLiteral("第一笔 first")));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::VaultHistoryTest)
#include "tst_vaulthistory.moc"
