// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/servicefixture.h"

#include "server/base/encoding.h"
#include "server/database/servicestatestore.h"
#include "server/ledger/receiptcheck.h"
#include "server/sandbox/credit.h"
#include "server/sandbox/messagestore.h"

#include <QRegularExpression>

#include <algorithm>
#include <thread>

namespace BillfoldService {
namespace {

constexpr std::size_t connections = 12;
const std::string operatorId = "billfold-sandbox";

} // namespace

ServiceFixture::ServiceFixture(
    const QString &databaseAddress, const PaymentLimits &limits, std::unique_ptr<Clock> clock)
    : m_keys(ServiceKeys::generate(m_random))
    , m_log(m_output, LogLevel::Debug)
{
    const auto address = parseDatabaseAddress(databaseAddress.toStdString());
    auto database = address ? Database::open(*address, connections, std::move(clock))
                            : std::unexpected(address.error());
    if (!database)
        qFatal("the database does not open: %s", database.error().detail.c_str());
    m_database = std::move(*database);
    const auto claimed = m_database->write([&](Transaction &transaction) {
        return claimIdentity(transaction, {DatabaseKind::Sandbox, operatorId, m_keys.fingerprint()});
    });
    if (!claimed)
        qFatal("the database cannot be claimed: %s", claimed.error().detail.c_str());
    m_gateway = std::make_unique<SandboxSmsGateway>(*m_database);
    m_bank = std::make_unique<SandboxBank>(*m_database, m_random);
    ServiceSettings settings;
    settings.description = {.operatorId = operatorId,
        .name = "Test",
        .kind = DatabaseKind::Sandbox,
        .limits = limits};
    settings.perAccount = {1'000'000, 100'000};
    settings.perAddress = {1'000'000, 100'000};
    m_service = std::make_unique<Service>(
        ServiceEnvironment {*m_database, m_keys, m_random, *m_gateway, *m_bank, m_log}, settings);
}

std::string ServiceFixture::sealKey()
{
    return toBase64Url(m_keys.sealPublic());
}

Timestamp ServiceFixture::now()
{
    return *m_database->read([](Transaction &transaction) -> Result<Timestamp> { return transaction.now(); });
}

Response ServiceFixture::send(const TestDevice &device, const std::string &method, const std::string &target,
    const std::string &body, const HeaderFields &headers)
{
    return m_service->handle(device.request(method, target, body, m_database->clock().estimate(), headers));
}

void ServiceFixture::advance(std::chrono::milliseconds by)
{
    const auto advanced = m_database->write([&](Transaction &transaction) -> Result<void> {
        advanceClock(transaction, by);
        return {};
    });
    Q_ASSERT(advanced.has_value());
    static_cast<void>(now()); // the estimate follows
}

std::int64_t ServiceFixture::credit(const std::string &phone, std::int64_t minor)
{
    return creditFromOutside(*m_database, m_random, ReceiptSigner(m_keys, operatorId), {phone, minor, "银行", ""}).value_or(-1);
}

std::vector<std::string> ServiceFixture::messagesTo(const std::string &phone)
{
    // The answer does not wait for the message.
    for (int count = 0; count < 1'000 && number("SELECT count(*) FROM outbox") > 0; ++count)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const auto messages = m_database->read([&](Transaction &transaction) -> Result<std::vector<SandboxMessage>> {
        return readMessages(transaction, phone, 0);
    });
    std::vector<std::string> bodies;
    for (const SandboxMessage &message : messages.value_or(std::vector<SandboxMessage>()))
        bodies.push_back(message.body);
    return bodies;
}

std::string ServiceFixture::latestCode(const std::string &phone)
{
    const auto messages = messagesTo(phone);
    if (messages.empty())
        return {};
    static const QRegularExpression digits(QStringLiteral("\\b\\d{6}\\b"));
    return digits.match(QString::fromStdString(messages.back())).captured().toStdString();
}

QString ServiceFixture::disagreements()
{
    const auto found = m_database->read([&](Transaction &transaction) -> Result<std::vector<LedgerDisagreement>> {
        auto broken = checkLedger(transaction);
        std::ranges::move(
            checkReceipts(transaction, operatorId, std::vector {verificationKey(m_keys.receiptPublic())}),
            std::back_inserter(broken));
        return broken;
    });
    if (!found)
        return QStringLiteral("the check failed: ") + QString::fromStdString(found.error().detail);
    QString text;
    for (const LedgerDisagreement &each : *found)
        text += QString::fromStdString(each.rule) + QLatin1Char('\n');
    return text;
}

long long ServiceFixture::number(const std::string &query)
{
    return m_database
        ->read([&](Transaction &transaction) -> Result<long long> {
            long long value = 0;
            transaction.sql() << query, soci::into(value);
            return value;
        })
        .value_or(-1);
}

void ServiceFixture::execute(const std::string &statement)
{
    const auto done = m_database->write([&](Transaction &transaction) -> Result<void> {
        transaction.sql() << statement;
        return {};
    });
    if (!done)
        qFatal("%s: %s", statement.c_str(), done.error().detail.c_str());
}

} // namespace BillfoldService
