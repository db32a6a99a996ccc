// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Parts
import Billfold.Shell

// Why the wallet did not open, and the way on where the vault itself is broken.
ColumnLayout {
    id: root

    required property UnlockForm form

    spacing: Theme.space12

    ProblemBanner {
        failure: root.form.problem
    }
    RebuildOffer {
        Layout.fillWidth: true
        form: root.form
        visible: form.canRebuild
    }
}
