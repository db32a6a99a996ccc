// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Billfold.Controls.Items

// Text of amounts in the language of the interface. While `masked`, amounts are dots: for screens that others can see.
QtObject {
    id: root

    property bool masked: false
    readonly property string mask: "••••"

    // "12,480.50"
    function number(money: var): string {
        return masked ? mask : LocaleText.number(money, Theme.locale)
    }

    // "+2,400.00", "−86.00"
    function signedNumber(money: var): string {
        return masked ? mask : LocaleText.signedNumber(money, Theme.locale)
    }

    // "¥12,480.50" or "CN¥12,480.50"
    function text(money: var): string {
        return masked ? mark(money.currency) + mask : LocaleText.text(money, Theme.locale)
    }

    // As text(), never masked: for what the person is about to approve
    function plainText(money: var): string {
        return LocaleText.text(money, Theme.locale)
    }

    function mark(currency: string): string {
        return currency.length > 0 ? LocaleText.mark(currency, Theme.locale) : ""
    }
}
