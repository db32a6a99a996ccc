// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/screenalbum.h"

#include "app/tour/uidriver.h"
#include "core/settings/settings.h"

#include <QDir>
#include <QImage>
#include <QQuickWindow>
#include <QTest>

#include <array>

namespace Billfold {

namespace {

constexpr std::array Languages{"zh_CN", "en"};
constexpr std::array Themes{"light", "dark"};
constexpr std::array Sizes{QSize(1280, 800), QSize(360, 780)};
constexpr int SettleMilliseconds = 60; // layouts are polished in the next frame

} // namespace

ScreenAlbum::ScreenAlbum(QString directory, AlbumKind kind)
    : m_directory(std::move(directory))
    , m_kind(kind)
{
}

bool ScreenAlbum::take(const QString &screen, QQuickWindow &window, UiDriver &driver, Settings &settings)
{
    ++m_count;
    const QString name = QDir(m_directory).filePath(QStringLiteral("%1-%2").arg(m_count, 2, 10, QLatin1Char('0')).arg(screen));
    if (m_kind == AlbumKind::EveryLook)
        return takeEveryLook(name, window, driver, settings);
    return driver.screenshot().save(name + QStringLiteral(".png"));
}

bool ScreenAlbum::takeEveryLook(const QString &name, QQuickWindow &window, UiDriver &driver, Settings &settings)
{
    const QString language = settings.language();
    const QString theme = settings.theme();
    const QSize size = window.size();
    bool saved = true;
    for (const char *otherLanguage : Languages) {
        settings.setLanguage(QString::fromLatin1(otherLanguage));
        for (const char *otherTheme : Themes) {
            settings.setTheme(QString::fromLatin1(otherTheme));
            for (const QSize &otherSize : Sizes) {
                window.resize(otherSize);
                QTest::qWait(SettleMilliseconds);
                const QString look = QStringLiteral("-%1-%2-%3.png")
                                         .arg(QLatin1String(otherLanguage), QLatin1String(otherTheme))
                                         .arg(otherSize.width());
                saved = driver.screenshot().save(name + look) && saved;
            }
        }
    }
    window.resize(size);
    settings.setLanguage(language);
    settings.setTheme(theme);
    QTest::qWait(SettleMilliseconds);
    return saved;
}

} // namespace Billfold
