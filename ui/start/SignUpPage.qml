// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: the Loader of Qt 6.4 cannot make bound components.
import QtQuick
import QtQuick.Layouts

import Billfold.Controls
import Billfold.Core
import Billfold.Parts
import Billfold.Start

// Opening an account, screens 910 to 916.
PageFrame {
    id: root

    required property Session session

    // Before the account exists
    signal leaveRequested()

    function goBack() {
        if (!signUpForm.goBack() && signUpForm.step <= SignUpForm.EnterPin)
            root.leaveRequested()
    }

    screenName: ["signUp.name", "signUp.phone", "signUp.code", "signUp.password", "signUp.pin", "signUp.recoveryCode",
        "signUp.recoveryCheck"][signUpForm.step]
    pageState: signUpForm.busy ? "busy" : signUpForm.problem.code !== 0 ? "error:" + signUpForm.problem.code : "ready"

    title: loader.item ? loader.item.title : ""
    initialFocusItem: loader.item

    Keys.onEscapePressed: root.goBack()

    SignUpForm {
        id: signUpForm
        session: root.session
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [nameStep, phoneStep, codeStep, passwordStep, pinStep, recoveryCodeStep, recoveryCheckStep][signUpForm.step]
        onLoaded: item.takeFocus()
    }
    Component {
        id: nameStep
        NameStep {
            form: signUpForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: phoneStep
        PhoneStep {
            form: signUpForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: codeStep
        CodeStep {
            prefix: "signUp"
            stepCount: 7
            step: 3
            phone: signUpForm.phone
            countdown: signUpForm.countdown
            failure: signUpForm.problem
            busy: signUpForm.busy
            onCodeEntered: code => signUpForm.submitCode(code)
            onResendRequested: signUpForm.resendCode()
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: passwordStep
        PasswordStep {
            form: signUpForm
        }
    }
    Component {
        id: pinStep
        PinStep {
            form: signUpForm
            onBackTriggered: root.goBack()
        }
    }
    Component {
        id: recoveryCodeStep
        RecoveryCodeStep {
            prefix: "signUp"
            stepCount: 7
            step: 6
            code: signUpForm.recoveryCode
            onNextTriggered: signUpForm.goToCheck()
        }
    }
    Component {
        id: recoveryCheckStep
        RecoveryCheckStep {
            prefix: "signUp"
            stepCount: 7
            step: 7
            failure: signUpForm.problem
            onChecked: (first, second) => signUpForm.submitCheck(firstGroup, first, secondGroup, second)
            onBackTriggered: root.goBack()
        }
    }
}
