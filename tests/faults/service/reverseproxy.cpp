// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/reverseproxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

namespace BillfoldService {
namespace {

constexpr int startTime = 10'000;

constexpr auto configuration = R"(daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log warn;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    upstream billfold {
%1        keepalive 16;
    }
    server {
        listen 127.0.0.1:%2;
        location / {
            proxy_pass http://billfold;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_next_upstream error timeout;
            proxy_connect_timeout 2s;
            proxy_read_timeout 15s;
        }
    }
}
)";

} // namespace

ReverseProxy::ReverseProxy()
    : m_directory(QStringLiteral("/tmp/billfold-nginx-XXXXXX"))
{
}

ReverseProxy::~ReverseProxy()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool ReverseProxy::writeConfiguration(const QList<quint16> &replicas)
{
    QString servers;
    for (const quint16 replica : replicas)
        servers += QStringLiteral("        server 127.0.0.1:%1 max_fails=1 fail_timeout=1s;\n").arg(replica);
    QFile file(m_directory.filePath(QStringLiteral("nginx.conf")));
    return file.open(QIODevice::WriteOnly)
        && file.write(QString::fromLatin1(configuration).arg(servers, QString::number(m_port)).toUtf8()) > 0
        && file.setPermissions(file.permissions() | QFileDevice::ReadOther);
}

bool ReverseProxy::start(const QList<quint16> &replicas)
{
    {
        QTcpServer free;
        m_port = free.listen(QHostAddress::LocalHost) ? free.serverPort() : quint16(0);
    }
    if (m_port == 0 || !writeConfiguration(replicas))
        return false;
    QStringList command {QStringLiteral("/usr/sbin/nginx"), QStringLiteral("-p"), m_directory.path(),
        QStringLiteral("-e"), QStringLiteral("error.log"), QStringLiteral("-c"), QStringLiteral("nginx.conf")};
    if (geteuid() == 0) {
        QProcess::execute(
            QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("nobody"), m_directory.path()});
        command = QStringList {QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                      QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")}
            + command;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command.takeFirst(), command);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startTime) {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (probe.waitForConnected(500))
            return true;
        if (m_process.waitForFinished(50))
            break;
    }
    return false;
}

QString ReverseProxy::errorText()
{
    return QString::fromUtf8(m_process.readAll());
}

} // namespace BillfoldService
