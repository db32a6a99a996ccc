// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// A place that navigation leads to.
QtObject {
    required property string page
    required property string iconName
    required property string text
}
