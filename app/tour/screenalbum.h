// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QQuickWindow;
QT_END_NAMESPACE

namespace Billfold {

class Settings;
class UiDriver;

/// Which pictures of a screen are taken.
enum class AlbumKind {
    AsShown, ///< one, as the window is
    EveryLook, ///< each language, light and dark, wide and narrow
};

/// Saves pictures of screens as NUMBER-SCREEN[-LANGUAGE-THEME-WIDTH].png, numbered in the order in which they were seen.
class ScreenAlbum
{
public:
    ScreenAlbum(QString directory, AlbumKind kind);

    /// False when a picture cannot be written. Afterwards the window looks as before.
    [[nodiscard]] bool take(const QString &screen, QQuickWindow &window, UiDriver &driver, Settings &settings);

    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] bool takeEveryLook(
        const QString &name, QQuickWindow &window, UiDriver &driver, Settings &settings);

    const QString m_directory;
    const AlbumKind m_kind;
    int m_count = 0;
};

} // namespace Billfold
