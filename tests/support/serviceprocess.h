// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace Billfold {

/// A billfold-server of one's own: the real program as its own process, in sandbox mode, on a free port, over a database
/// that goes with this object. Not thread-safe. Needs no event loop.
class ServiceProcess
{
public:
    struct CommandResult
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// Over an SQLite file in a temporary directory.
    ServiceProcess();
    /// Over another database, such as PostgresCluster::createDatabase().
    explicit ServiceProcess(QString databaseAddress);
    /// A further replica: over the same database, with the keys of another one, which outlives it.
    ServiceProcess(QString databaseAddress, QString keyFile);
    ~ServiceProcess();
    ServiceProcess(const ServiceProcess &) = delete;
    ServiceProcess &operator=(const ServiceProcess &) = delete;

    /// Starts it and waits until it listens. After stop() it starts again on the same port and database.
    [[nodiscard]] bool start(const QStringList &furtherArguments = {});
    /// A variable in the environment of the next start; an empty value takes it away.
    void setEnvironment(const QString &name, const QString &value);
    /// SIGTERM. True when the process ended by itself with 0 within ten seconds.
    bool stop();
    /// SIGKILL.
    void kill();
    [[nodiscard]] bool isRunning() const;
    /// Whether it is ended by a signal that it did not expect, at the latest in ten seconds from now.
    [[nodiscard]] bool waitForCrash();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// For --database.
    [[nodiscard]] QString databaseAddress() const { return m_database; }
    /// For --keys.
    [[nodiscard]] QString keyFile() const { return m_keyFile; }
    /// Its log so far: JSON lines.
    [[nodiscard]] QByteArray log() const;

    /// `seed` with these arguments; also before the first start.
    [[nodiscard]] bool seed(const QStringList &arguments);
    /// {id, to, body, sentAt, channel}, oldest first.
    [[nodiscard]] QJsonArray messages(const QString &phone);
    /// The six digits of the newest message to this phone; empty when it has none.
    [[nodiscard]] QString latestCode(const QString &phone);
    /// Money from outside: "100.00".
    [[nodiscard]] bool credit(const QString &phone, const QString &amount, const QString &from = {});
    /// Opens a merchant. Its id; empty when that failed.
    [[nodiscard]] QString addMerchant(const QString &name, const QString &category, const QString &city);
    /// The text of a new code of a merchant; `options` such as {"--amount", "38.00"}. Empty when that failed.
    [[nodiscard]] QString addCode(const QString &merchant, const QStringList &options = {});
    /// `sandbox merchant` with these arguments.
    [[nodiscard]] CommandResult steerMerchants(const QStringList &arguments);
    /// "24h", "90s".
    [[nodiscard]] bool advanceClock(const QString &by);
    [[nodiscard]] bool setMaintenance(bool on);
    /// `sandbox channel`: what the sandbox's bank says from now on.
    [[nodiscard]] bool instructBank(const QStringList &arguments);
    /// What the ledger says that somebody has, in minor units. Nothing when it says nothing.
    [[nodiscard]] std::optional<qint64> balance(const QString &phone);
    /// Proves the books. What disagrees, or nothing.
    [[nodiscard]] std::optional<QString> check();

    /// Any other command line of billfold-server.
    [[nodiscard]] static CommandResult run(const QStringList &arguments);

private:
    [[nodiscard]] CommandResult steer(QStringList arguments);

    QTemporaryDir m_directory;
    QString m_database;
    QString m_keyFile;
    QProcess m_process;
    QUrl m_url;
    int m_starts = 0;
};

} // namespace Billfold
