// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>

namespace Billfold {

/// Gives QML network access that refuses everything: only core/api speaks to the service. Thread-safe.
class NoNetworkFactory final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

/// Lets QML load only what is compiled in, and modules of Qt from where Qt is installed. Thread-safe.
class ResourcesOnly final : public QQmlAbstractUrlInterceptor
{
public:
    ResourcesOnly();
    QUrl intercept(const QUrl &path, DataType type) override;

private:
    const QString m_qtModules;
};

} // namespace Billfold
