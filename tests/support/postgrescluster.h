// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Billfold {

/// A real PostgreSQL server of one's own: made by initdb in a temporary directory, on a free port, with its socket in a
/// private directory, and gone when this object is. Runs as the user postgres where the tests run as root.
class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// Whether the machine has PostgreSQL's programs.
    [[nodiscard]] static bool isInstalled();
    /// Where one of PostgreSQL's programs is, such as pgbench; empty when it is nowhere.
    [[nodiscard]] static QString program(const QString &name);

    /// Makes and starts it. False when that failed; errorText() says why.
    [[nodiscard]] bool start();
    /// Stops it at once: an immediate shutdown, which ends every connection and writes nothing more.
    void kill();
    /// Starts it again after kill(), with the same data, port and socket: it recovers from its log.
    [[nodiscard]] bool restart();
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Makes a new, empty database and returns its address for `billfold-server --database`. Empty when that failed.
    [[nodiscard]] QString createDatabase();

private:
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments);
    [[nodiscard]] bool serve();
    [[nodiscard]] bool waitUntilReady();

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcess m_server;
    int m_port = 0;
    int m_databases = 0;
    QString m_errorText;
};

} // namespace Billfold
