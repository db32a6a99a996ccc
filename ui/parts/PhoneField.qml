// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Parts

// A phone number with the region it belongs to.
TextInputField {
    id: root

    required property PhoneInput input
    readonly property string countryCode: picker.countryCode

    iconName: "smartphone"
    inputMethodHints: Qt.ImhDialableCharactersOnly
    maximumLength: 32
    text: input.text
    onTextChanged: input.text = text

    trailing: Component {
        TextButton {
            objectName: root.objectName + ".region"
            iconName: "chevron-down"
            text: picker.countryCode
            //: Name of the button that chooses the region of a phone number; %1 is such as "China mainland +86"
            Accessible.name: qsTr("Region: %1").arg(picker.label)
            onClicked: picker.open()
        }
    }

    RegionPicker {
        id: picker
        objectName: root.objectName + ".regions"
        input: root.input
        width: Math.min(360, root.width)
        x: root.mirrored ? 0 : root.width - width
    }

    readonly property bool mirrored: LayoutMirroring.enabled
}
