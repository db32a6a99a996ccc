// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/sandboxworld.h"

#include "tests/faults/client/cheapprofile.h"
#include "tests/faults/client/walletprocess.h"

namespace Billfold {

bool SandboxWorld::signUp(int payers, const QUrl &address)
{
    m_payee = std::make_unique<TestPerson>(m_service, QStringLiteral("+8613700009015"), QStringLiteral("王小明"));
    if (!m_payee->signUp())
        return false;
    m_payee->restart();
    for (int index = 0; index < payers; ++index) {
        auto payer = std::make_unique<TestPerson>(m_service, QStringLiteral("+861380000%1").arg(1000 + index),
            QStringLiteral("陈曦"), address);
        if (!payer->signUp() || !m_service.credit(payer->phone(), QStringLiteral("10000.00")))
            return false;
        payer->restart();
        if (!makeKeysCheap(payer->directory(), TestPerson::secret(TestPerson::Password)))
            return false;
        m_payers.push_back(std::move(payer));
    }
    return true;
}

bool SandboxWorld::resolveAll()
{
    for (int index = 0; index < payerCount(); ++index) {
        WalletProcess wallet(directoryOf(index), m_service.url());
        if (!wallet.start(QString::fromLatin1(TestPerson::Password)) || !wallet.ask(QStringLiteral("ask"))
            || !wallet.ask(QStringLiteral("sync")) || !wallet.quit()) {
            qWarning("payer %d: %s", index, qPrintable(wallet.lastLine()));
            return false;
        }
    }
    return true;
}

Discrepancies SandboxWorld::compareAll() const
{
    Discrepancies found;
    for (const auto &payer : m_payers) {
        const Result<Books> wallet = readWalletBooks(payer->directory(), TestPerson::secret(TestPerson::Password));
        const Result<Books> service = readServiceBooks(m_service.databaseAddress(), payer->phone());
        if (wallet && service) {
            found.add(compareBooks(*wallet, *service));
            continue;
        }
        ++found.disagreements;
        const Error error = wallet ? service.error() : wallet.error();
        found.details << QStringLiteral("books that cannot be read: %1 %2").arg(int(error.code)).arg(error.detail);
    }
    return found;
}

} // namespace Billfold
