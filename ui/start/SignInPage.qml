// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Start

// Signing in on a machine that has no vault yet: 902, 903 on a new device, then the vault's recovery code (915, 916).
PageFrame {
    id: root

    required property Session session

    signal leaveRequested()
    signal signUpRequested()

    function goBack() {
        if (!signInForm.goBack() && signInForm.step <= SignInForm.EnterCode)
            root.leaveRequested()
    }

    screenName: ["signIn", "signIn.code", "signUp.recoveryCode", "signUp.recoveryCheck"][signInForm.step]
    pageState: signInForm.busy ? "busy" : signInForm.problem.code !== 0 ? "error:" + signInForm.problem.code : "ready"

    title: loader.item ? loader.item.title : ""
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()

    SignInForm {
        id: signInForm
        session: root.session
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [signInStep, codeStep, recoveryCodeStep, recoveryCheckStep][signInForm.step]
        onLoaded: item.takeFocus()
    }
    Component {
        id: signInStep
        SignInStep {
            form: signInForm
            rebuilding: root.session.rebuilding
            onBackTriggered: root.goBack()
            onSignUpRequested: root.signUpRequested()
        }
    }
    Component {
        id: codeStep
        CodeStep {
            prefix: "signIn"
            //: Below the title of screen 903
            subtitle: qsTr("This computer is new to your account.")
            phone: signInForm.phone
            countdown: signInForm.countdown
            failure: signInForm.problem
            busy: signInForm.busy
            onCodeEntered: code => signInForm.submitCode(code)
            onResendRequested: signInForm.resendCode()
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: recoveryCodeStep
        RecoveryCodeStep {
            prefix: "signUp"
            code: signInForm.recoveryCode
            onNextTriggered: signInForm.goToCheck()
        }
    }
    Component {
        id: recoveryCheckStep
        RecoveryCheckStep {
            prefix: "signUp"
            failure: signInForm.problem
            onChecked: (first, second) => signInForm.submitCheck(firstGroup, first, secondGroup, second)
            onBackTriggered: root.goBack()
        }
    }
}
