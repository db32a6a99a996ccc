// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace Billfold {

namespace {

QString resolved(const QString &name)
{
    if (name != QLatin1String("system") && !name.isEmpty())
        return name;
    const bool chinese = QLocale::system().language() == QLocale::Chinese;
    return chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
}

InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::use(const QString &name)
{
    const QString wanted = resolved(name);
    if (wanted == m_name)
        return;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/billfold/translations/billfold_%1.qm").arg(wanted)))
        qWarning("There are no translations for %s", qPrintable(wanted));
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    QCoreApplication::installTranslator(translator.get());
    m_translator = std::move(translator);
    m_name = wanted;
    Q_EMIT changed();
}

} // namespace Billfold
