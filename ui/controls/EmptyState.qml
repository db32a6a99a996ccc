// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// There is nothing here yet, and what would bring something.
StateMessage {
    iconName: "inbox"
}
