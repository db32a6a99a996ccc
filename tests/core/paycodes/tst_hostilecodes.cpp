// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must be refused, and with which words: an error that names the wrong place sends people the wrong way.
#include "core/paycodes/merchantcodereader.h"
#include "tests/core/paycodes/codebuilder.h"
#include "tests/core/paycodes/hostilecodes.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

namespace Billfold {

class HostileCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShopItselfIsRead();
    void areRefused();
    void areManyAndDiffer();
};

void HostileCodesTest::theShopItselfIsRead()
{
    // Otherwise everything below could be refused for the shop's sake.
    QVERIFY(readMerchantCode(sealed(codeBody(shop()))));
}

void HostileCodesTest::areRefused()
{
    for (const HostileCode &hostile : hostileObjects() + hostileTexts()) {
        const auto read = readMerchantCode(hostile.code);
        QVERIFY2(!read, hostile.name.constData());
        const auto described = [&](const PayCodeError &error) {
            return QStringLiteral("%1: %2 at tag '%3', byte %4")
                .arg(QString::fromUtf8(hostile.name))
                .arg(QLatin1String(QMetaEnum::fromType<PayCodeFault>().valueToKey(int(error.fault))))
                .arg(error.tag)
                .arg(error.offset);
        };
        const qsizetype offset = hostile.offset < 0 ? read.error().offset : hostile.offset;
        QCOMPARE(described(read.error()), described({hostile.fault, hostile.tag, offset}));
        QVERIFY(read.error().offset >= 0 && read.error().offset <= hostile.code.size());
    }
}

void HostileCodesTest::areManyAndDiffer()
{
    QSet<QByteArray> different;
    for (const HostileCode &hostile : hostileObjects() + hostileTexts())
        different.insert(hostile.code);
    QVERIFY2(different.size() >= 300, qPrintable(QString::number(different.size())));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::HostileCodesTest)
#include "tst_hostilecodes.moc"
