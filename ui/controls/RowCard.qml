// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A card of rows (ListRow, FactRow, ChoiceRow …), with lines that the rows draw between them.
Card {
    padding: 1
    spacing: 0
}
