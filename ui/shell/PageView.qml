// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Billfold.Controls
import Billfold.Shell

// Shows the page where a Navigation stands, made when it is needed, and passes on what pages ask for.
FocusScope {
    id: root

    required property Navigation navigation
    // By page name: { url, properties }
    required property var pages
    readonly property Item page: loader.item as Item

    signal helpRequested()
    signal transferRequested()
    signal receiveRequested()
    signal payRequested(code: string)
    signal linkRequested(link: string)
    signal billsRequested()
    signal billRequested(movementId: string)
    signal openTransferRequested(intentId: string)
    signal repeatRequested(movement: var, phone: string)
    signal frozenRequested()
    signal cardsRequested()
    signal bindRequested()
    signal cardRequested(sourceId: string)
    signal topUpRequested(sourceId: string)
    signal withdrawRequested(sourceId: string)
    signal operationRequested(operationId: string)
    signal operationTaken(operationId: string)
    signal againRequested(withdrawal: bool, sourceId: string)
    signal signInRequested()
    signal signUpRequested()
    signal leaveRequested()
    signal maskToggled()
    signal lockRequested()
    signal demoRequested()
    signal languageChosen(language: string)

    // One step back inside the page, or to the page before
    function goBack() {
        if (root.page && typeof root.page["goBack"] === "function")
            root.page["goBack"]()
        else
            root.navigation.back()
    }
    function load() {
        const place = root.pages[root.navigation.current]
        if (place)
            loader.setSource(place.url, Object.assign({}, place.properties, root.navigation.arguments))
    }

    focus: true
    Component.onCompleted: load()

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        onLoaded: Qt.callLater(() => {
            if (root.page)
                root.page["takeInitialFocus"]()
        })
    }
    Connections {
        target: root.navigation
        function onChanged() { root.load() }
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onHelpRequested() { root.helpRequested() }
        function onTransferRequested() { root.transferRequested() }
        function onReceiveRequested() { root.receiveRequested() }
        function onPayRequested(code: string) { root.payRequested(code) }
        function onLinkRequested(link: string) { root.linkRequested(link) }
        function onBillsRequested() { root.billsRequested() }
        function onBillRequested(movementId: string) { root.billRequested(movementId) }
        function onOpenTransferRequested(intentId: string) { root.openTransferRequested(intentId) }
        function onRepeatRequested(movement: var, phone: string) { root.repeatRequested(movement, phone) }
        function onFrozenRequested() { root.frozenRequested() }
        function onCardsRequested() { root.cardsRequested() }
        function onBindRequested() { root.bindRequested() }
        function onCardRequested(sourceId: string) { root.cardRequested(sourceId) }
        function onTopUpRequested(sourceId: string) { root.topUpRequested(sourceId) }
        function onWithdrawRequested(sourceId: string) { root.withdrawRequested(sourceId) }
        function onOperationRequested(operationId: string) { root.operationRequested(operationId) }
        function onOperationTaken(operationId: string) { root.operationTaken(operationId) }
        function onAgainRequested(withdrawal: bool, sourceId: string) { root.againRequested(withdrawal, sourceId) }
        function onSignInRequested() { root.signInRequested() }
        function onSignUpRequested() { root.signUpRequested() }
        function onLeaveRequested() { root.leaveRequested() }
        function onMaskToggled() { root.maskToggled() }
        function onLockRequested() { root.lockRequested() }
        function onDemoRequested() { root.demoRequested() }
        function onLanguageChosen(language: string) { root.languageChosen(language) }
    }
}
