// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/payments/paymentservice.h"
#include "core/sync/changeapplier.h"
#include "tests/core/vault/vaultfixture.h"
#include "tests/faults/client/books.h"
#include "tests/faults/client/fakeservice.h"
#include "tests/support/testcredentials.h"

#include <QTemporaryDir>

#include <memory>

namespace Billfold {

/// Payments from a vault of their own to a FakeService, all in this process and without Argon2id: a run takes
/// milliseconds. open() and close() are what starting and ending the program are.
class PaymentRig
{
public:
    static constexpr auto Note = "unencrypted words";

    /// A copy of a vault that is made once.
    PaymentRig();
    ~PaymentRig();

    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_payments != nullptr; }

    /// Remembers those that were said to be prepared.
    [[nodiscard]] Result<PaymentIntent> prepare(qint64 minor);
    [[nodiscard]] Result<PaymentIntent> send(const QString &id);
    /// A page of the change feed.
    [[nodiscard]] Result<void> sync();
    /// What a next start, and later the person, does with everything open.
    void resolve();

    [[nodiscard]] FakeService &service() { return m_service; }
    [[nodiscard]] PaymentService &payments() { return *m_payments; }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] QString directory() const { return m_root.filePath(QStringLiteral("profile")); }

    /// Everything that may not be, whatever failed: debits, intents, movements, and words that can be read in the files.
    /// Closes first, and opens again with a service whose clock is past every deadline.
    [[nodiscard]] QStringList complaints();

private:
    [[nodiscard]] QStringList comparedWithService();
    [[nodiscard]] QStringList readableWords() const;

    QTemporaryDir m_root;
    FakeService m_service;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_sealKey;
    std::shared_ptr<TestCredentials> m_credentials = std::make_shared<TestCredentials>();
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<ReceiptService> m_receipts;
    std::unique_ptr<PaymentService> m_payments;
    QStringList m_prepared;
};

} // namespace Billfold
