// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Billfold.Controls
import Billfold.Controls.Items
import Billfold.Core

// Whether what is shown is up to date, and since when; a press asks the service at once.
T.AbstractButton {
    id: root

    required property SyncService sync
    property bool iconOnly: false

    // Also for screen readers, which learn of changes
    function stateText(): string {
        switch (sync.state) {
        case SyncService.Syncing:
            //: State of the synchronisation
            return qsTr("Updating")
        case SyncService.Offline:
            return known ? //: State of the synchronisation; %1 is a day and time
                qsTr("Offline · as of %1").arg(lastTime()) : qsTr("Offline")
        case SyncService.Failed:
            //: State of the synchronisation
            return qsTr("Not up to date")
        default:
            return known ? //: State of the synchronisation; %1 is a day and time
                qsTr("Up to date · %1").arg(lastTime()) : qsTr("Up to date")
        }
    }
    // The day is left out while it is today's
    function lastTime(): string {
        const last = sync.lastSyncedAt
        return DateText.relativeDay(last) === DateText.relativeDay(DateText.today) ? DateText.time(last) : DateText.day(last)
    }

    readonly property bool known: !isNaN(sync.lastSyncedAt)
    readonly property string iconName: ({
        [SyncService.UpToDate]: "cloud-check", [SyncService.Syncing]: "refresh-cw",
        [SyncService.Offline]: "wifi-off", [SyncService.Failed]: "circle-alert"
    })[sync.state]

    text: stateText()
    implicitHeight: Theme.targetSize
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: iconOnly ? Theme.space16 : Theme.space12
    rightPadding: iconOnly ? 0 : Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    onClicked: sync.pullNow()

    Accessible.role: Accessible.Button
    Accessible.name: text
    //: Said by screen readers about the state of the synchronisation
    Accessible.description: qsTr("Press to ask the service now")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        id: row
        spacing: Theme.space8

        Icon {
            name: root.iconName
            size: 16
            color: root.sync.state === SyncService.Failed ? Theme.danger : Theme.third
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.iconOnly
            role: AppText.Caption
            color: Theme.third
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Item {
        FocusRing { shown: root.visualFocus; gap: -2; radius: Theme.radiusTag }
    }

    Hint { text: root.text; shown: root.iconOnly && root.hovered }
}
