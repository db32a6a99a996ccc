// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/confinement.h"

#include <QDir>
#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Billfold {

namespace {

class NoNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *) override
    {
        // A request without an address fails at once with ProtocolUnknownError.
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest());
    }
};

} // namespace

QNetworkAccessManager *NoNetworkFactory::create(QObject *parent)
{
    return new NoNetwork(parent);
}

ResourcesOnly::ResourcesOnly()
    : m_qtModules(QDir(QLibraryInfo::path(QLibraryInfo::QmlImportsPath)).canonicalPath() + u'/')
{
}

QUrl ResourcesOnly::intercept(const QUrl &path, DataType type)
{
    if (path.isEmpty() || path.scheme() == QLatin1String("qrc"))
        return path;
    const bool isModule = type == QmldirFile || type == QmlFile || type == JavaScriptFile;
    if (isModule && path.isLocalFile() && QDir::cleanPath(path.toLocalFile()).startsWith(m_qtModules))
        return path;
    qWarning("QML may not load from outside the program: %s", qPrintable(path.toString()));
    return QUrl();
}

} // namespace Billfold
