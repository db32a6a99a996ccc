// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls
import Billfold.Core
import Billfold.Shell

// The open wallet: navigation at the side or at the bottom, and the current page.
FocusScope {
    id: root

    required property Session session
    required property Settings settings
    required property Wallet wallet
    readonly property Item currentPage: pages.page

    signal helpRequested()
    signal languageChosen(language: string)

    // By page: what makes it, what it is given, and the destination that it belongs to
    readonly property var places: ({
        "home": { url: folder("Home") + "HomePage.qml", properties: { wallet: root.wallet }, destination: "home" },
        "transfer": { url: folder("Transfers") + "TransferPage.qml", properties: { wallet: root.wallet }, destination: "transfer" },
        "pay": { url: folder("Pay") + "PayPage.qml", properties: { wallet: root.wallet }, destination: "pay" },
        "frozen": { url: folder("Transfers") + "FrozenPage.qml", properties: { wallet: root.wallet }, destination: "transfer" },
        "receive": { url: folder("Receive") + "ReceivePage.qml", properties: { wallet: root.wallet }, destination: "home" },
        "cards": { url: folder("Cards") + "CardsPage.qml", properties: { wallet: root.wallet }, destination: "cards" },
        "card": { url: folder("Cards") + "CardPage.qml", properties: { wallet: root.wallet }, destination: "cards" },
        "bind": { url: folder("Cards") + "BindPage.qml", properties: { wallet: root.wallet }, destination: "cards" },
        "funding": { url: folder("Cards") + "FundingPage.qml", properties: { wallet: root.wallet }, destination: "cards" },
        "operation": { url: folder("Cards") + "OperationPage.qml", properties: { wallet: root.wallet }, destination: "cards" },
        "bills": { url: folder("Bills") + "BillsPage.qml", properties: { wallet: root.wallet }, destination: "bills" },
        "bill": { url: folder("Bills") + "BillPage.qml", properties: { wallet: root.wallet }, destination: "bills" },
        "settings": {
            url: folder("Settings") + "SettingsPage.qml",
            properties: { settings: root.settings, session: root.session },
            destination: "settings"
        }
    })
    readonly property bool narrow: width < Theme.narrowBelow
    readonly property string destination: history.current.length > 0 ? places[history.current].destination : ""

    function folder(module: string): string {
        return "qrc:/qt/qml/Billfold/" + module + "/"
    }
    function lock() {
        session.lock(Session.ByPerson)
    }

    Component.onCompleted: history.restart("home")
    Keys.onEscapePressed: pages.goBack()

    Navigation { id: history }
    Destinations { id: navigable }
    Shortcut {
        sequences: ["Ctrl+L"]
        onActivated: root.lock()
    }
    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        onActivated: pages.goBack()
    }
    NavigationRail {
        id: rail
        visible: !root.narrow
        height: parent.height
        width: visible ? implicitWidth : 0
        iconsOnly: root.width < Theme.wideFrom
        destinations: navigable.all
        current: root.destination
        sync: root.wallet.sync
        onOpened: page => history.open(page)
        onLockRequested: root.lock()
    }
    NarrowHeader {
        id: header
        visible: root.narrow
        width: parent.width
        height: visible ? implicitHeight : 0
        sync: root.wallet.sync
        onLockRequested: root.lock()
    }
    PageView {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: bar.top
        navigation: history
        pages: root.places
        onTransferRequested: history.open("transfer")
        onReceiveRequested: history.open("receive")
        onPayRequested: code => history.open("pay", code.length > 0 ? { code: code } : {})
        onLinkRequested: link => history.open("transfer", { link: link })
        onBillsRequested: history.open("bills")
        onBillRequested: movementId => history.open("bill", { movementId: movementId })
        onOpenTransferRequested: intentId => history.open("transfer", { openIntent: intentId })
        onRepeatRequested: (movement, phone) => history.open("transfer", { repeated: movement, repeatedPhone: phone })
        onFrozenRequested: history.open("frozen")
        onCardsRequested: history.open("cards")
        onBindRequested: history.open("bind")
        onCardRequested: sourceId => history.open("card", { sourceId: sourceId })
        onTopUpRequested: sourceId => history.open("funding", { withdrawal: false, sourceId: sourceId })
        onWithdrawRequested: sourceId => history.open("funding", { withdrawal: true, sourceId: sourceId })
        onOperationRequested: operationId => history.open("operation", { operationId: operationId })
        // There is no way back into what has been sent
        onOperationTaken: operationId => {
            history.back()
            history.open("operation", { operationId: operationId })
        }
        onAgainRequested: (withdrawal, sourceId) => {
            history.back()
            history.open("funding", { withdrawal: withdrawal, sourceId: sourceId })
        }
        onLeaveRequested: history.canGoBack ? history.back() : history.restart("home")
        onMaskToggled: root.settings.amountsHidden = !root.settings.amountsHidden
        onLockRequested: root.lock()
        onHelpRequested: root.helpRequested()
        onLanguageChosen: language => root.languageChosen(language)
    }
    OutcomeNotice {
        anchors.horizontalCenter: pages.horizontalCenter
        anchors.bottom: pages.bottom
        anchors.bottomMargin: Theme.space32 + Theme.space24
        width: Math.min(Theme.contentWidth, pages.width - 2 * Theme.space16)
        transfers: root.wallet.transfers
        followedIntent: pages.page && pages.page["followedIntent"] !== undefined ? pages.page["followedIntent"] : ""
    }
    NavigationBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.narrow
        height: visible ? implicitHeight : 0
        destinations: navigable.all
        current: root.destination
        onOpened: page => history.open(page)
    }
}
