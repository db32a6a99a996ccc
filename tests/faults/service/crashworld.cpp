// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/crashworld.h"

namespace BillfoldService {

CrashWorld::CrashWorld(const QString &databaseAddress)
    : service(databaseAddress)
    , chen(service, "+8613800000001", "陈曦")
    , wang(service, "+8613700009015", "王小明")
{
    const bool isReady = service.process.start() && chen.signUp().status == 201 && wang.signUp().status == 201
        && service.process.credit(QString::fromStdString(chen.phone), QStringLiteral("1000.00"));
    if (!isReady)
        qFatal("there is no service with two people");
    auto database
        = Database::open(*parseDatabaseAddress(databaseAddress.toStdString()), 2, std::make_unique<DatabaseClock>());
    if (!database)
        qFatal("the service's database does not open");
    m_database = std::move(*database);
}

bool CrashWorld::restart(const QString &crashPoint)
{
    service.process.stop();
    service.process.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), crashPoint);
    return service.process.start();
}

std::optional<Response> CrashWorld::send(const TestPerson &person, const std::string &method, const std::string &target,
    const std::string &body, const HeaderFields &headers)
{
    HttpLine line(service.process.port());
    return line.exchange(BankClient::sign(person, method, target, body, headers));
}

long long CrashWorld::number(const std::string &query)
{
    return m_database
        ->read([&](Transaction &transaction) -> Result<long long> {
            long long value = 0;
            transaction.sql() << query, soci::into(value);
            return value;
        })
        .value_or(-1);
}

bool CrashWorld::write(const std::function<Result<void>(Transaction &)> &work)
{
    return m_database->write([&](Transaction &transaction) { return work(transaction); }).has_value();
}

} // namespace BillfoldService
