// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Billfold.Controls
import Billfold.Parts

// The list of regions with their country codes, narrowed down as one types.
T.Popup {
    id: root

    required property PhoneInput input
    readonly property string countryCode: regions.countryCodeOf(input.region)
    readonly property string label: regions.labelOf(input.region)

    height: 360
    padding: Theme.space8
    margins: Theme.space8
    modal: true
    focus: true

    onOpened: search.takeFocus()
    onClosed: search.text = ""

    function choose(region: string) {
        root.input.region = region
        root.close()
    }

    RegionModel {
        id: regions
        language: Theme.locale.name
        filter: search.text
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space8

        TextInputField {
            id: search
            objectName: root.objectName + ".search"
            Layout.fillWidth: true
            iconName: "search"
            //: Label of the field that narrows down the list of regions in a phone number
            label: qsTr("Region or code")
            onAccepted: root.choose(regions.regionAt(list.currentIndex))
        }
        ListView {
            id: list
            objectName: root.objectName + ".list"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: regions
            keyNavigationEnabled: true

            delegate: ListRow {
                required property string region
                required property string label
                required property int index

                objectName: root.objectName + "." + region
                width: ListView.view.width
                title: label
                last: true
                onClicked: root.choose(region)
            }
        }
    }
}
