// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// Words for cards and bank accounts, as the Wallet API names their types and brands.
QtObject {
    id: root

    function name(source: var): string {
        //: A card or account in a list: %1 is the bank, %2 the last four digits
        return qsTr("%1 (%2)").arg(source.bankName).arg(source.lastFour)
    }

    function type(source: var): string {
        switch (source.type) {
        case "credit-card":
            //: A kind of card
            return qsTr("Credit card")
        case "bank-account":
            //: A bank account with an IBAN
            return qsTr("Bank account")
        default:
            //: A kind of card
            return qsTr("Debit card")
        }
    }

    function brand(source: var): string {
        // Names of companies are the same in every language, but for this one
        if (source.brand === "unionpay")
            //: The Chinese card network
            return qsTr("UnionPay")
        return ({ "visa": "Visa", "mastercard": "Mastercard", "amex": "American Express", "jcb": "JCB" })[source.brand] || ""
    }

    function details(source: var): string {
        const brandName = brand(source)
        //: Below the name of a card: %1 is its kind, %2 its network
        return brandName.length > 0 ? qsTr("%1 · %2").arg(type(source)).arg(brandName) : type(source)
    }

    function iconName(source: var): string {
        return source.type === "bank-account" ? "landmark" : "credit-card"
    }
}
