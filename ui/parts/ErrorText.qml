// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// A problem as one sentence at a field, or as the number that support staff understand.
QtObject {
    id: root

    // "Not enough money. Enter a smaller amount."; empty when there is none
    function line(failure: var): string {
        if (failure.code === 0)
            return ""
        //: An error at a field: %1 says what is wrong, %2 is a whole sentence about what to do
        return qsTr("%1. %2").arg(ErrorTitle.of(failure)).arg(ErrorAdvice.of(failure))
    }

    // Only what is said at the field
    function atField(failure: var): string {
        return failure.aboutInput ? line(failure) : ""
    }

    // "Error 1002"
    function number(failure: var): string {
        if (failure.requestId.length === 0)
            //: The number of an error, to tell support
            return qsTr("Error %1").arg(failure.code)
        //: The number of an error and the service's own mark of the request, to tell support
        return qsTr("Error %1 · %2").arg(failure.code).arg(failure.requestId)
    }
}
