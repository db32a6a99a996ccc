// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cuttingproxy.h"

#include <QTcpSocket>

#include <algorithm>

namespace Billfold {

namespace {

/// One connection of the client and its other half at the service.
class Link : public QObject
{
public:
    Link(
        QObject *parent, QTcpSocket *client, quint16 target, std::function<CuttingProxy::Cut(const QByteArray &)> judge)
        : QObject(parent)
        , m_client(client)
        , m_judge(std::move(judge))
    {
        m_client->setParent(this);
        m_service.connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        if (!m_service.waitForConnected())
            m_client->abort();
        connect(m_client, &QTcpSocket::readyRead, this, &Link::forward);
        connect(&m_service, &QTcpSocket::readyRead, this, &Link::bringBack);
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_service, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
    }

private:
    void forward()
    {
        const QByteArray bytes = m_client->readAll();
        const CuttingProxy::Cut cut = m_judge(bytes);
        if (cut == CuttingProxy::Cut::Request)
            return m_client->abort();
        m_cutsAnswer = m_cutsAnswer || cut == CuttingProxy::Cut::Answer;
        m_service.write(bytes);
    }

    void bringBack()
    {
        if (m_cutsAnswer)
            return m_client->abort();
        m_client->write(m_service.readAll());
    }

    QTcpSocket *m_client;
    QTcpSocket m_service;
    std::function<CuttingProxy::Cut(const QByteArray &)> m_judge;
    bool m_cutsAnswer = false;
};

} // namespace

CuttingProxy::CuttingProxy(quint16 target)
    : m_target(target)
{
    listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl CuttingProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void CuttingProxy::cut(Cut what, const QByteArray &firstLine, int count)
{
    m_cut = what;
    m_firstLines = {firstLine};
    m_remaining = count;
    m_seen = 0;
}

void CuttingProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket;
    client->setSocketDescriptor(descriptor);
    new Link(this, client, m_target, [this](const QByteArray &request) { return judge(request); });
}

CuttingProxy::Cut CuttingProxy::judge(const QByteArray &request)
{
    const auto begins = [&](const QByteArray &line) { return !line.isEmpty() && request.startsWith(line); };
    if (std::ranges::none_of(m_firstLines, begins))
        return Cut::Nothing;
    ++m_seen;
    return m_remaining-- > 0 ? m_cut : Cut::Nothing;
}

} // namespace Billfold
