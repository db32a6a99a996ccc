// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Billfold.Controls

// A problem that is not about one field: what happened, what to do, and its number for support.
Banner {
    id: root

    // A Problem, or null where a screen has none to show
    required property var failure
    readonly property bool shown: failure ? failure.code !== 0 && !failure.aboutInput : false

    visible: shown
    tone: shown && failure.transient ? "warning" : "danger"
    title: shown ? ErrorTitle.of(failure) : ""
    //: %1 is a whole sentence about what to do, %2 the number of the error
    text: shown ? qsTr("%1 (%2)").arg(ErrorAdvice.of(failure)).arg(ErrorText.number(failure)) : ""
}
