// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The one filled button of a screen. `destructive` paints it in the colour of danger.
BaseButton {
    id: root

    property bool destructive: false

    fillColor: !enabled ? Theme.raised : destructive ? Theme.danger : Theme.brand
    contentColor: !enabled ? Theme.third : destructive ? Theme.dangerInk : Theme.brandInk
}
