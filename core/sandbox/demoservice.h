// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace Billfold {

/// A sandbox service of one's own, with a demo person and play money: billfold-server as a child process on a free
/// loopback port. It ends with this object.
class DemoService : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of billfold-server; `directory` holds its database, which is made when it is not there.
    DemoService(QString program, QString directory, QObject *parent = nullptr);
    ~DemoService() override;

    /// billfold-server beside the running program.
    [[nodiscard]] static QString bundledProgram();

    /// Makes and fills the database where there is none, starts the service and waits until it listens.
    /// The address, or ServiceUnreachable: its detail says which step failed and what the service printed last.
    [[nodiscard]] QCoro::Task<Result<QUrl>> start();
    /// Asks the service to end and waits for up to 5 s before ending it.
    void stop();

    /// Where the service keeps its books, for commands that steer the sandbox from outside.
    [[nodiscard]] QString databaseFile() const;

Q_SIGNALS:
    /// The service has ended by itself.
    void ended();

private:
    [[nodiscard]] QCoro::Task<Result<void>> seed();
    [[nodiscard]] QCoro::Task<Result<QUrl>> listen();
    std::shared_ptr<QProcess> run(const QStringList &arguments);
    /// Until `process` has ended, `arrived` says so or time is up; Cancelled when it was stopped meanwhile.
    [[nodiscard]] QCoro::Task<Result<void>> waitUntil(
        std::shared_ptr<QProcess> process, std::function<bool()> arrived, std::chrono::milliseconds timeout);

    QString m_program;
    QString m_directory;
    std::shared_ptr<QProcess> m_process;
};

} // namespace Billfold
