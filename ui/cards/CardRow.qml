// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Billfold.Controls
import Billfold.Parts

// One card or bank account in a list.
ListRow {
    id: root

    required property var source

    iconName: CardWords.iconName(root.source)
    title: CardWords.name(root.source)
    subtitle: CardWords.details(root.source)
}
