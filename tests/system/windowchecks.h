// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/uidriver.h"

#include <QByteArray>
#include <QString>

class QTemporaryDir;

/// Fails the test with what the person saw.
#define SUCCEEDS(action)                                                                                               \
    do {                                                                                                               \
        const UiDriver::Outcome outcome = (action);                                                                    \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error()));                                     \
    } while (false)

namespace Billfold {

class WalletWindow;

/// Waits until the screen is in that state ("error:5002") and shows the words of each language; English afterwards.
[[nodiscard]] UiDriver::Outcome says(
    WalletWindow &window, const QString &screen, const QString &state, const QString &english, const QString &chinese);

/// Copies the closed profile `from` of the directory and returns the path of the copy `to`; signing up takes longer.
[[nodiscard]] QString copyOfProfile(const QTemporaryDir &directory, const QString &from, const QString &to);

/// Replaces what is in the file. False when it cannot be written.
[[nodiscard]] bool overwrite(const QString &path, const QByteArray &content);

} // namespace Billfold
