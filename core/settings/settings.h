// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

namespace Billfold {

/// How a person wants the program to look and behave, in settings.ini of the profile's directory: readable before the
/// vault is open, and therefore without secrets and without anything about the person. Values that are not among those
/// named here fall back to the default when read, and are ignored when set. Lives on the interface thread.
class Settings : public QObject
{
    Q_OBJECT
    /// "system" (default), "zh_CN" or "en".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// "system" (default), "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// "system" (default), "on" or "off".
    Q_PROPERTY(QString reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// "software" (default) or "hardware"; takes effect at the next start.
    Q_PROPERTY(QString renderer READ renderer WRITE setRenderer NOTIFY rendererChanged FINAL)
    /// Minutes without input until the wallet locks itself: 1 to 30, 5 by default.
    Q_PROPERTY(int autoLockMinutes READ autoLockMinutes WRITE setAutoLockMinutes NOTIFY autoLockMinutesChanged FINAL)
    /// Whether amounts are masked, for shared screens. Not by default.
    Q_PROPERTY(bool amountsHidden READ amountsHidden WRITE setAmountsHidden NOTIFY amountsHiddenChanged FINAL)

public:
    static constexpr int MinimumAutoLockMinutes = 1;
    static constexpr int MaximumAutoLockMinutes = 30;

    /// `directory` is the profile's; it is created when the first setting is changed.
    explicit Settings(const QString &directory, QObject *parent = nullptr);

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    [[nodiscard]] QString reducedMotion() const;
    void setReducedMotion(const QString &reducedMotion);
    [[nodiscard]] QString renderer() const;
    void setRenderer(const QString &renderer);
    [[nodiscard]] int autoLockMinutes() const;
    void setAutoLockMinutes(int minutes);
    [[nodiscard]] bool amountsHidden() const;
    void setAmountsHidden(bool hidden);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void reducedMotionChanged();
    void rendererChanged();
    void autoLockMinutesChanged();
    void amountsHiddenChanged();

private:
    /// Writes at once, into a file that only the person can read.
    void store(const QString &key, const QVariant &value);

    QString m_directory;
    QSettings m_file;
};

} // namespace Billfold
