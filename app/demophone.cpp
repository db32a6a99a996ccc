// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demophone.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

namespace Billfold {

DemoPhone::DemoPhone(QQmlEngine &engine, ServiceEndpoint service, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_api(std::move(service), clock, random)
    , m_client(&m_api)
{
}

DemoPhone::~DemoPhone() = default;

bool DemoPhone::show()
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Billfold/Demo/PhoneWindow.qml")));
    const QVariantMap properties{{QStringLiteral("messages"), QVariant::fromValue(m_client.messages())}};
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(properties)));
    if (!m_window) {
        qWarning("%s", qPrintable(component.errorString()));
        return false;
    }
    m_window->show();
    m_client.start();
    return true;
}

} // namespace Billfold
