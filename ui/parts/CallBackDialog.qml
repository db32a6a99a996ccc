// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Billfold.Controls
import Billfold.Core
import Billfold.Parts

// The second step of calling a transfer back: what it does, and the button that does it.
Dialog {
    id: root

    required property Wallet wallet
    property var transfer

    function ask(transfer: var) {
        root.transfer = transfer
        form.forgetProblem()
        root.open()
    }

    //: Question before a transfer that is on its way is called back; %1 is the amount
    title: transfer ? qsTr("Call back %1?").arg(MoneyFormat.plainText(transfer.amount)) : ""
    iconName: "undo-2"
    //: In the question before a transfer is called back; %1 is the masked name of the payee
    text: transfer ? qsTr("%1 gets nothing, and the money is back in your balance at once.").arg(transfer.payeeMaskedName) : ""
    //: Button that calls a transfer back
    confirmText: qsTr("Call it back")
    //: Button that leaves a transfer on its way
    cancelText: qsTr("Let it arrive")
    confirmEnabled: form.problem.code !== ErrorCode.TransferLanded
    busy: form.busy
    onConfirmed: form.callBack(transfer.id)

    CallBackForm {
        id: form
        wallet: root.wallet
        onCalledBack: root.close()
    }
    ProblemBanner {
        objectName: "callBack.problem"
        failure: form.problem
    }
}
