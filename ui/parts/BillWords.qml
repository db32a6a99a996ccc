// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// Words and icons for the kinds and categories of movements, as the Wallet API names them.
QtObject {
    id: root

    // What happened, in one or two words: the category of a purchase, otherwise the kind
    function label(kind: string, category: string): string {
        if (kind === "payment" && category.length > 0)
            return root.categoryName(category)
        return category === "salary" ? root.categoryName(category) : root.kindName(kind)
    }

    function kindName(kind: string): string {
        switch (kind) {
        case "transfer-in":
            //: A kind of bill: money that somebody transferred to me
            return qsTr("Received")
        case "transfer-out":
            //: A kind of bill: money that I transferred to somebody
            return qsTr("Transfer")
        case "transfer-returned":
            //: A kind of bill: money of a transfer that I called back
            return qsTr("Called back")
        case "payment":
            //: A kind of bill: a purchase
            return qsTr("Payment")
        case "refund":
            //: A kind of bill
            return qsTr("Refund")
        case "top-up":
            //: A kind of bill: money from a bank card into the wallet
            return qsTr("Top-up")
        case "withdrawal-returned":
            //: A kind of bill: a withdrawal that the bank sent back
            return qsTr("Withdrawal returned")
        case "withdrawal":
            //: A kind of bill: money from the wallet to a bank card
            return qsTr("Withdrawal")
        default:
            //: A kind of bill: the operator corrected the balance
            return qsTr("Adjustment")
        }
    }

    function categoryName(category: string): string {
        switch (category) {
        case "dining":
            //: A category of spending
            return qsTr("Eating out")
        case "groceries":
            //: A category of spending
            return qsTr("Groceries")
        case "transport":
            //: A category of spending
            return qsTr("Transport")
        case "home":
            //: A category of spending: rent, power, repairs
            return qsTr("Home")
        case "shopping":
            //: A category of spending
            return qsTr("Shopping")
        case "health":
            //: A category of spending
            return qsTr("Health")
        case "entertainment":
            //: A category of spending
            return qsTr("Entertainment")
        case "salary":
            //: A category of income
            return qsTr("Salary")
        case "transfer":
            //: A category of bills: between people
            return qsTr("Transfers")
        default:
            //: A category of bills without a better one
            return qsTr("Other")
        }
    }

    // Between people the row shows the first character of the name instead
    function showsPerson(kind: string, category: string): bool {
        return ["transfer-in", "transfer-out", "transfer-returned"].includes(kind) && category !== "salary"
    }

    function iconName(kind: string, category: string): string {
        const ofCategory = {
            "dining": "utensils", "groceries": "shopping-basket", "transport": "bus", "home": "house",
            "shopping": "shopping-bag", "health": "heart-pulse", "entertainment": "clapperboard", "salary": "banknote"
        }
        const ofKind = {
            "transfer-in": "arrow-down-left", "transfer-out": "send", "transfer-returned": "undo-2", "refund": "undo-2", "top-up": "plus",
            "withdrawal": "landmark", "withdrawal-returned": "undo-2", "adjustment": "pencil"
        }
        return ofKind[kind] && category !== "salary" ? ofKind[kind] : ofCategory[category] || "receipt-text"
    }
}
