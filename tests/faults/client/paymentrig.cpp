// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/paymentrig.h"

#include "core/accounts/accountapplier.h"
#include "core/base/privatefiles.h"
#include "core/bills/movementappliers.h"
#include "core/sync/pagepull.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// A vault that nothing has been done with.
const QString &templateDirectory()
{
    static const VaultFixture fixture;
    static const QString directory = [] {
        const Result<VaultCreation> created = fixture.create();
        if (!created)
            qFatal("no vault to begin with");
        await(created->vault->close());
        return fixture.directory();
    }();
    return directory;
}

IntentState stateOf(FakeService::Outcome outcome)
{
    switch (outcome) {
    case FakeService::Outcome::Settled:
        return IntentState::Settled;
    case FakeService::Outcome::Declined:
        return IntentState::Declined;
    case FakeService::Outcome::Void:
        return IntentState::Void;
    }
    Q_UNREACHABLE();
}

QByteArray createSealKey()
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(
        reinterpret_cast<unsigned char *>(publicKey.data()), reinterpret_cast<unsigned char *>(secretKey.data()));
    return publicKey;
}

} // namespace

PaymentRig::PaymentRig()
    : m_sealKey(createSealKey())
{
    const QDir from(templateDirectory());
    if (!preparePrivateDirectory(directory()))
        qFatal("no directory");
    for (const QString &file : from.entryList(QDir::Files))
        QFile::copy(from.filePath(file), directory() + u'/' + file);
}

PaymentRig::~PaymentRig()
{
    close();
}

Result<void> PaymentRig::open()
{
    close();
    Result<OpenedVault> opened = QCoro::waitFor(Vault::open(directory(), VaultFixture::passwordKey()));
    if (!opened)
        return failure(opened.error());
    m_vault = std::move(opened->vault);
    m_api = std::make_unique<ApiClient>(*ServiceEndpoint::create(m_service.address()), m_clock, m_random);
    m_api->setRetryPolicy({.attempts = 1});
    m_api->setOperatorId(m_service.issuer().operatorId);
    m_api->setCredentials(m_credentials);
    m_receipts = std::make_unique<ReceiptService>(*m_vault, *m_api, m_clock);
    m_receipts->watch()->setIssuer(m_service.issuer());
    m_payments = std::make_unique<PaymentService>(*m_vault, *m_api, *m_receipts, m_sealKey,
        std::make_shared<MovementSettlementApplier>(m_receipts->watch(), QLatin1StringView("transfer")), m_clock,
        m_random);
    m_payments->setTiming({.sendWindow = std::chrono::milliseconds(8),
        .firstPause = std::chrono::milliseconds(1),
        .askInterval = std::chrono::hours(1)});
    Result<void> loaded = QCoro::waitFor(m_receipts->load());
    if (loaded)
        loaded = QCoro::waitFor(m_payments->load());
    if (!loaded)
        close();
    return loaded;
}

void PaymentRig::close()
{
    m_payments.reset();
    m_receipts.reset();
    m_api.reset();
    m_vault.reset();
}

Result<PaymentIntent> PaymentRig::prepare(qint64 minor)
{
    const QDateTime notAfter = m_api->serviceNow().addSecs(15 * 60);
    const QJsonObject body{{u"payeeId"_s, u"payee"_s}, {u"note"_s, QString::fromLatin1(Note)},
        {u"amount"_s, QJsonObject{{u"currency"_s, u"CNY"_s}, {u"minor"_s, minor}}},
        {u"notAfter"_s, toRfc3339(notAfter)}};
    PaymentRequest request{.kind = PaymentKind::Transfer,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .notAfter = notAfter,
        .payeeMaskedName = u"王*明"_s,
        .payeeMaskedPhone = u"+86 137 **** 9015"_s,
        .amount = *Money::create(u"CNY"_s, minor),
        .note = QString::fromLatin1(Note)};
    Result<PaymentIntent> intent = QCoro::waitFor(m_payments->prepare(std::move(request)));
    if (intent)
        m_prepared << intent->idempotencyKey;
    return intent;
}

Result<PaymentIntent> PaymentRig::send(const QString &id)
{
    return QCoro::waitFor(m_payments->send(id, SecretBytes::copyOf(QByteArrayView("258036"))));
}

Result<void> PaymentRig::sync()
{
    const auto appliers = std::make_shared<const ChangeAppliers>(
        ChangeAppliers{std::make_shared<MovementApplier>(m_receipts->watch()), std::make_shared<AccountApplier>()});
    const Result<AppliedPage> page
        = QCoro::waitFor(pullChangePage(m_api.get(), m_vault.get(), appliers, m_clock.utcNow()));
    return page ? Result<void>() : failure(page.error());
}

void PaymentRig::resolve()
{
    const QList<PaymentIntent> open = m_payments->open();
    for (const PaymentIntent &intent : open) {
        if (intent.attempts > 0)
            (void)QCoro::waitFor(m_payments->ask(intent.id));
        else
            (void)QCoro::waitFor(m_payments->discard(intent.id));
    }
}

QStringList PaymentRig::complaints()
{
    close();
    QStringList all = m_service.complaints() + readableWords();
    const int posts = m_service.posts();
    if (const Result<void> opened = open(); !opened)
        return all << u"the vault does not open: %1 %2"_s.arg(int(opened.error().code)).arg(opened.error().detail);
    m_service.setMood(FakeService::Mood::Settles);
    // The feed first: an intent that is settled afterwards finds its movement there.
    if (const Result<void> synced = sync(); !synced)
        all << u"the feed is not taken in: %1 %2"_s.arg(int(synced.error().code)).arg(synced.error().detail);
    resolve();
    m_service.setAhead(std::chrono::minutes(20));
    resolve();
    if (m_service.posts() != posts)
        all << u"sent again after a restart"_s;
    all += comparedWithService();
    close();
    return all + readableWords();
}

QStringList PaymentRig::comparedWithService()
{
    const Result<Books> wallet = readWalletBooks(*m_vault);
    if (!wallet)
        return {u"the vault cannot be read: "_s + wallet.error().detail};
    QStringList all;
    for (const QString &key : std::as_const(m_prepared)) {
        if (!wallet->payments.contains(key))
            all << u"a prepared payment is lost: "_s + key;
    }
    for (auto it = m_service.stored().begin(); it != m_service.stored().end(); ++it) {
        const IntentState wanted = stateOf(it->outcome);
        if (wallet->payments.value(it.key(), IntentState::Draft) != wanted)
            all << u"state %1 in the wallet, %2 at the service: "_s.arg(int(wallet->payments.value(it.key())))
                        .arg(int(wanted))
                    + it.key();
    }
    for (auto it = wallet->payments.begin(); it != wallet->payments.end(); ++it) {
        if (!isFinal(it.value()))
            all << u"open in state %1: "_s.arg(int(it.value())) + it.key();
        const bool isDebited = m_service.stored().contains(it.key())
            && m_service.stored().value(it.key()).outcome == FakeService::Outcome::Settled;
        if (it.value() == IntentState::Settled && !isDebited)
            all << u"paid without a debit: "_s + it.key();
    }
    if (wallet->movements.size() != m_service.debits())
        all << u"%1 movements, %2 debits"_s.arg(wallet->movements.size()).arg(m_service.debits());
    return all;
}

QStringList PaymentRig::readableWords() const
{
    QStringList all;
    const QDir folder(directory());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &words :
            {QByteArray(Note), QByteArray("CREATE TABLE"), QByteArray("SQLite format 3"), QByteArray("王*明")}) {
            if (bytes.contains(words))
                all << u"%1 can be read in %2"_s.arg(QString::fromUtf8(words), name);
        }
    }
    return all;
}

} // namespace Billfold
