// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/privatefiles.h"

#include <QFile>

namespace Billfold {

namespace {

/// A setting with a fixed set of values; the first one is the default.
struct Choice
{
    QString key;
    QStringList values;

    [[nodiscard]] QString read(const QSettings &file) const
    {
        const QString value = file.value(key).toString();
        return values.contains(value) ? value : values.first();
    }
};

const Choice &languages()
{
    static const Choice choice{
        QStringLiteral("language"), {QStringLiteral("system"), QStringLiteral("zh_CN"), QStringLiteral("en")}};
    return choice;
}

const Choice &themes()
{
    static const Choice choice{
        QStringLiteral("theme"), {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}};
    return choice;
}

const Choice &motions()
{
    static const Choice choice{
        QStringLiteral("reducedMotion"), {QStringLiteral("system"), QStringLiteral("on"), QStringLiteral("off")}};
    return choice;
}

const Choice &renderers()
{
    static const Choice choice{QStringLiteral("renderer"), {QStringLiteral("software"), QStringLiteral("hardware")}};
    return choice;
}

constexpr int DefaultAutoLockMinutes = 5;

QString autoLockKey()
{
    return QStringLiteral("autoLockMinutes");
}

QString amountsHiddenKey()
{
    return QStringLiteral("amountsHidden");
}

bool isAutoLockTime(int minutes)
{
    return minutes >= Settings::MinimumAutoLockMinutes && minutes <= Settings::MaximumAutoLockMinutes;
}

} // namespace

Settings::Settings(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_file(directory + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return languages().read(m_file);
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() || !languages().values.contains(language))
        return;
    store(languages().key, language);
    Q_EMIT languageChanged();
}

QString Settings::theme() const
{
    return themes().read(m_file);
}

void Settings::setTheme(const QString &theme)
{
    if (theme == this->theme() || !themes().values.contains(theme))
        return;
    store(themes().key, theme);
    Q_EMIT themeChanged();
}

QString Settings::reducedMotion() const
{
    return motions().read(m_file);
}

void Settings::setReducedMotion(const QString &reducedMotion)
{
    if (reducedMotion == this->reducedMotion() || !motions().values.contains(reducedMotion))
        return;
    store(motions().key, reducedMotion);
    Q_EMIT reducedMotionChanged();
}

QString Settings::renderer() const
{
    return renderers().read(m_file);
}

void Settings::setRenderer(const QString &renderer)
{
    if (renderer == this->renderer() || !renderers().values.contains(renderer))
        return;
    store(renderers().key, renderer);
    Q_EMIT rendererChanged();
}

int Settings::autoLockMinutes() const
{
    const int minutes = m_file.value(autoLockKey()).toInt();
    return isAutoLockTime(minutes) ? minutes : DefaultAutoLockMinutes;
}

void Settings::setAutoLockMinutes(int minutes)
{
    if (minutes == autoLockMinutes() || !isAutoLockTime(minutes))
        return;
    store(autoLockKey(), minutes);
    Q_EMIT autoLockMinutesChanged();
}

bool Settings::amountsHidden() const
{
    return m_file.value(amountsHiddenKey()).toString() == QStringLiteral("true");
}

void Settings::setAmountsHidden(bool hidden)
{
    if (hidden == amountsHidden())
        return;
    store(amountsHiddenKey(), hidden);
    Q_EMIT amountsHiddenChanged();
}

void Settings::store(const QString &key, const QVariant &value)
{
    // A setting that cannot be written still holds until the program ends.
    const bool ready = preparePrivateDirectory(m_directory).has_value();
    if (ready && !QFile::exists(m_file.fileName()))
        (void)createPrivateFile(m_file.fileName());
    m_file.setValue(key, value);
    m_file.sync();
}

} // namespace Billfold
