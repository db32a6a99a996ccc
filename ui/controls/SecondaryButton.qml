// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An outlined button for everything beside the main one.
BaseButton {
    contentColor: enabled ? Theme.ink : Theme.third
    outlineColor: Theme.outline
}
