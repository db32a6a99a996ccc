// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testdatabases.h"

#include <QTest>

namespace BillfoldService {

void TestDatabases::addRows()
{
    QTest::addColumn<QString>("databaseKind");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

QString TestDatabases::create()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        return QStringLiteral("sqlite:") + m_directory.filePath(QStringLiteral("service%1.db").arg(++m_files));
    if (!m_cluster) {
        m_cluster = std::make_unique<Billfold::PostgresCluster>();
        if (!m_cluster->start())
            qFatal("no PostgreSQL: %s", qPrintable(m_cluster->errorText()));
    }
    return m_cluster->createDatabase();
}

} // namespace BillfoldService
