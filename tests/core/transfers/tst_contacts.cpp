// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/contactservice.h"
#include "core/transfers/delayedtransferstore.h"
#include "core/transfers/payeestore.h"
#include "tests/core/vault/vaultfixture.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

/// What the vault knows about people and about money on its way, with a real vault.
class ContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsANameForAPhone();
    void sortsByName();
    void findsWhomABillWentTo_data();
    void findsWhomABillWentTo();
    void leavesWhatHasLandedLanded();

private:
    [[nodiscard]] Result<void> keep(const QString &phone, const QString &name);
    [[nodiscard]] ContactsModel &contacts() { return *m_service->contacts(); }

    std::unique_ptr<VaultFixture> m_fixture;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ContactService> m_service;
};

void ContactsTest::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    auto created = m_fixture->create();
    QVERIFY(created);
    m_vault = std::move(created->vault);
    m_service = std::make_unique<ContactService>(*m_vault);
    QVERIFY(QCoro::waitFor(m_service->load()));
}

void ContactsTest::cleanup()
{
    m_service.reset();
    m_vault.reset();
}

Result<void> ContactsTest::keep(const QString &phone, const QString &name)
{
    return QCoro::waitFor(m_service->keep({phone, name}));
}

void ContactsTest::keepsANameForAPhone()
{
    QVERIFY(keep(u"+8613700009015"_s, u"小明"_s));
    QCOMPARE(contacts().nameOf(u"+8613700009015"_s), u"小明"_s);
    QVERIFY(keep(u"+8613700009015"_s, u"明哥"_s));
    QCOMPARE(contacts().count(), 1);
    ContactService again(*m_vault);
    QVERIFY(QCoro::waitFor(again.load()));
    QCOMPARE(again.contacts()->nameOf(u"+8613700009015"_s), u"明哥"_s);
    QCOMPARE(again.contacts()->nameOf(u"+8613700009016"_s), QString());
    QVERIFY(keep(u"+8613700009015"_s, {}));
    QCOMPARE(contacts().count(), 0);
    QVERIFY(keep(u"+8613700009015"_s, {})); // was none
}

void ContactsTest::sortsByName()
{
    QVERIFY(keep(u"+8613700000003"_s, u"Carl"_s));
    QVERIFY(keep(u"+8613700000002"_s, u"Bea"_s));
    QVERIFY(keep(u"+8613700000001"_s, u"Bea"_s));
    QVERIFY(keep(u"+8613700000004"_s, u"Anna"_s));
    QStringList phones;
    for (int row = 0; row < contacts().count(); ++row)
        phones.append(contacts().index(row).data(ContactsModel::PhoneRole).toString().right(1));
    QCOMPARE(phones, (QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s}));
}

void ContactsTest::findsWhomABillWentTo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("phone");
    QTest::newRow("the one") << u"王*明"_s << u"+86 137 **** 9015"_s << u"+8613700009015"_s;
    QTest::newRow("another end") << u"王*明"_s << u"+86 137 **** 9016"_s << QString();
    QTest::newRow("another country") << u"王*明"_s << u"+1 137 **** 9015"_s << QString();
    QTest::newRow("another name") << u"李*静"_s << u"+86 137 **** 9015"_s << QString();
    QTest::newRow("two who fit") << u"张*"_s << u"+86 139 **** 0001"_s << QString();
    QTest::newRow("no mask") << u"王*明"_s << QString() << QString();
    QTest::newRow("nothing but a mask") << u"王*明"_s << u"****"_s << QString();
}

void ContactsTest::findsWhomABillWentTo()
{
    QFETCH(const QString, name);
    QFETCH(const QString, mask);
    QFETCH(const QString, phone);
    const auto remember = [](WritableDb &db) -> Result<void> {
        for (const auto &[number, masked] : {std::pair{u"+8613700009015"_s, u"王*明"_s},
                 std::pair{u"+8613911110001"_s, u"张*"_s}, std::pair{u"+8613922220001"_s, u"张*"_s}}) {
            if (auto kept = rememberPayee(db, {number, masked, QDateTime::currentDateTimeUtc()}); !kept)
                return kept;
        }
        return {};
    };
    QVERIFY(await(m_vault->write(VaultPriority::Read, remember)));
    const auto found
        = await(m_vault->read(VaultPriority::Read, [&](ReadableDb &db) { return findPayeePhone(db, name, mask); }));
    QVERIFY(found);
    QCOMPARE(found->value_or(QString()), phone);
}

void ContactsTest::leavesWhatHasLandedLanded()
{
    DelayedTransfer transfer;
    transfer.id = u"t"_s;
    transfer.payeeMaskedName = u"王*明"_s;
    transfer.amount = Money::create(u"CNY"_s, 100).value();
    transfer.landsAt = QDateTime(QDate(2026, 11, 22), QTime(14, 31), Qt::UTC);
    const auto store = [&](DelayedTransfer::State state) {
        transfer.state = state;
        return await(
            m_vault->write(VaultPriority::Read, [&](WritableDb &db) { return storeDelayedTransfer(db, transfer); }));
    };
    const auto onTheirWay = [&] {
        return await(m_vault->read(VaultPriority::Read, [](ReadableDb &db) { return findOnTheirWay(db); }))->size();
    };
    QVERIFY(store(DelayedTransfer::State::OnItsWay));
    QCOMPARE(onTheirWay(), 1);
    QVERIFY(store(DelayedTransfer::State::Landed));
    QCOMPARE(onTheirWay(), 0);
    QVERIFY(store(DelayedTransfer::State::OnItsWay)); // the stored answer to its payment, asked for late
    QCOMPARE(onTheirWay(), 0);
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
