// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgrescluster.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace BillfoldService {

/// Makes new, empty databases of both kinds. PostgreSQL is a cluster of its own, started when first asked for.
class TestDatabases
{
public:
    /// Declares the global rows "sqlite" and "postgresql", so that every test function runs on both. Call it from
    /// initTestCase_data().
    static void addRows();

    /// The address of a new database of the current row.
    [[nodiscard]] QString create();
    /// Where files beside the databases may go.
    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Billfold::PostgresCluster> m_cluster;
    int m_files = 0;
};

} // namespace BillfoldService
