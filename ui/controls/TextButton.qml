// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A button that looks like a link: for ways out and small choices.
BaseButton {
    id: root

    // Quiet ones are grey: language, help and the like at the foot of a screen
    property bool quiet: false

    implicitHeight: Math.max(Theme.targetSize, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space8
    textRole: quiet ? AppText.Body : AppText.Strong
    contentColor: !enabled ? Theme.third : quiet ? Theme.second : Theme.brand
}
