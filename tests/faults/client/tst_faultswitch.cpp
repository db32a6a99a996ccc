// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiled without BILLFOLD_FAULTS, key derivation included, as what people install is.
#include "core/base/crashpoint.h"
#include "core/base/planted.h"
#include "core/crypto/passwordkeys.h"

#include <QTest>

using namespace Billfold;

#ifdef BILLFOLD_FAULTS
#error "this program must be compiled without the places for faults"
#endif

static_assert(!isPlanted("synchronous-off"));
static_assert((crashPoint("send.answered"), true), "a crash point is nothing at all");

/// What is for tests alone is not in what people install, whatever the environment says.
class FaultSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCheapKeys()
    {
        qputenv("BILLFOLD_CHEAP_KEYS", "1");
        KeyDerivationParameters cheap = KeyDerivationParameters::create();
        QVERIFY(cheap.isAcceptable());
        cheap.opsLimit = 1;
        QVERIFY(!cheap.isAcceptable());
        cheap = KeyDerivationParameters::create();
        cheap.memLimit = 8192;
        QVERIFY(!cheap.isAcceptable());
        QCOMPARE(derivePasswordKeysBlocking(SecretBytes::copyOf(QByteArrayView("password")), cheap).error().code,
            ErrorCode::KeyDerivationRefused);
    }
};

QTEST_GUILESS_MAIN(FaultSwitchTest)
#include "tst_faultswitch.moc"
