// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace BillfoldService {

/// An nginx of one's own before several replicas of the service, in a directory of its own, on a free port of loopback;
/// gone with this object. Runs as nobody where the tests run as root. Set up as docs/operating.md says: only what did not
/// get out, or was a GET, goes to a second replica; what was interrupted is for the client to repeat.
class ReverseProxy
{
public:
    ReverseProxy();
    ~ReverseProxy();
    ReverseProxy(const ReverseProxy &) = delete;
    ReverseProxy &operator=(const ReverseProxy &) = delete;

    /// Returns when it listens; false, with errorText(), when it does not within ten seconds.
    [[nodiscard]] bool start(const QList<quint16> &replicas);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorText();

private:
    [[nodiscard]] bool writeConfiguration(const QList<quint16> &replicas);

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace BillfoldService
