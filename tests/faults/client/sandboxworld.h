// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/session/testperson.h"
#include "tests/faults/client/books.h"

#include <memory>
#include <vector>

namespace Billfold {

/// A real service, somebody who is paid, and people who pay: each with a profile with cheap keys and 10,000.00.
class SandboxWorld
{
public:
    /// Both of these; each says whether it worked.
    [[nodiscard]] bool start(int payers) { return startService() && signUp(payers); }
    [[nodiscard]] bool startService() { return m_service.start(); }
    /// Signs everybody up, once. `address` is where payers reach the service, else directly.
    [[nodiscard]] bool signUp(int payers, const QUrl &address = {});

    [[nodiscard]] ServiceProcess &service() { return m_service; }
    [[nodiscard]] const QString &payeePhone() const { return m_payee->phone(); }
    [[nodiscard]] TestPerson &payer(int index) { return *m_payers[size_t(index)]; }
    [[nodiscard]] QString directoryOf(int index) const { return m_payers[size_t(index)]->directory(); }
    [[nodiscard]] int payerCount() const { return int(m_payers.size()); }

    /// Past the last moment at which the service might begin with a payment that was prepared before.
    [[nodiscard]] bool passEveryDeadline() { return m_service.advanceClock(QStringLiteral("20m")); }
    /// Lets every wallet ask for what is open and catch up, as a headless process. False when one does not get there.
    [[nodiscard]] bool resolveAll();
    /// Compares each payer's vault with the service's database. No wallet may be open.
    [[nodiscard]] Discrepancies compareAll() const;

private:
    ServiceProcess m_service;
    std::unique_ptr<TestPerson> m_payee;
    std::vector<std::unique_ptr<TestPerson>> m_payers;
};

} // namespace Billfold
