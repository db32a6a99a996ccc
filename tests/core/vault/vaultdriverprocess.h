// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace Billfold {

/// A running vaultdriver.
class VaultDriverProcess
{
public:
    VaultDriverProcess(const QString &command, const QString &directory)
    {
        m_process.start(QStringLiteral(BILLFOLD_VAULT_DRIVER), {command, directory});
    }
    ~VaultDriverProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// The next line that it says; empty at its end.
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        return m_process.readLine().trimmed();
    }
    /// Ends it as kill -9 does, and returns whatever it had still said.
    QByteArrayList kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        return m_process.readAll().split('\n');
    }

private:
    QProcess m_process;
};

} // namespace Billfold
