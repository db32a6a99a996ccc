// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/windowchecks.h"

#include "app/tour/screenalbum.h"
#include "tests/system/walletwindow.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace Billfold {

namespace {

/// For those who want to look at what is hard to come by: every look of the screen, where BILLFOLD_PICTURES=DIR is set.
UiDriver::Outcome photograph(WalletWindow &window, const QString &screen, const QString &state)
{
    const QString directory = qEnvironmentVariable("BILLFOLD_PICTURES");
    if (directory.isEmpty())
        return {};
    static ScreenAlbum album(directory, AlbumKind::EveryLook);
    const QString name = QStringLiteral("%1-%2").arg(screen, QString(state).replace(u':', u'-'));
    if (!album.take(name, window.window(), window.screen(), window.settings()))
        return std::unexpected(QStringLiteral("no picture can be saved in %1").arg(directory));
    return {};
}

} // namespace

UiDriver::Outcome says(
    WalletWindow &window, const QString &screen, const QString &state, const QString &english, const QString &chinese)
{
    UiDriver &driver = window.screen();
    auto outcome = driver.waitForState(QStringLiteral("page.") + screen, state);
    for (const auto &[language, words] :
        {std::pair{QStringLiteral("zh_CN"), chinese}, std::pair{QStringLiteral("en"), english}}) {
        window.settings().setLanguage(language);
        if (outcome)
            outcome = driver.waitForText(words);
    }
    if (outcome)
        outcome = photograph(window, screen, state);
    // What was retranslated is laid out when it is painted; until then a click would miss.
    (void)driver.screenshot();
    if (outcome)
        outcome = driver.waitForState(QStringLiteral("page.") + screen, state);
    return outcome;
}

QString copyOfProfile(const QTemporaryDir &directory, const QString &from, const QString &to)
{
    const QDir source(directory.filePath(from));
    const QDir target(directory.filePath(to));
    target.mkpath(QStringLiteral("."));
    for (const QString &name : source.entryList(QDir::Files | QDir::Hidden))
        QFile::copy(source.filePath(name), target.filePath(name));
    return target.path();
}

bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(content) == content.size();
}

} // namespace Billfold
