// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Billfold {

/// An object that holds no others.
struct CodeField
{
    int tag = 0;
    QString value = {};

    bool operator==(const CodeField &) const = default;
};

/// A template: who defines the meaning of its fields, and the fields 01 to 99 in the code's order.
struct CodeTemplate
{
    int tag = 0;
    QString globalId = {}; ///< AID, UUID or reversed domain, 1 to 32 characters
    QList<CodeField> fields = {};

    bool operator==(const CodeTemplate &) const = default;
};

/// The merchant in the merchant's own language (64).
struct LocalMerchant
{
    QString language = {}; ///< ISO 639-1, as the code spells it
    QString name = {};
    QString city = {}; ///< empty where there is none

    bool operator==(const LocalMerchant &) const = default;
};

/// What a merchant's code (EMVCo QRCPS, Merchant-Presented Mode 1.1) says.
/// All texts are free of control, bidi and hidden characters, but they are a stranger's: nothing in them is proven.
struct MerchantCode
{
    Q_GADGET

public:
    enum class Initiation {
        Unstated,
        Static, ///< 01 = 11: the same code for several payments
        Dynamic, ///< 01 = 12: a code for one payment
    };
    Q_ENUM(Initiation)

    enum class Tip {
        None,
        Asked, ///< 55 = 01: the payer is to be asked
        Fixed, ///< 55 = 02: tipAmount
        Percentage, ///< 55 = 03: tipHundredths
    };
    Q_ENUM(Tip)

    /// Rules of the standard that domestic schemes bend and that this reader bends with them.
    enum class BentRule {
        CategoryMissing, ///< no 52
        NameMissing, ///< no 59
        CityMissing, ///< no 60
        LengthsInCharacters, ///< lengths count code points, not bytes of UTF-8
        TextNotAscii, ///< a text outside the language template has other characters than ASCII
    };
    Q_ENUM(BentRule)

    /// What the tags of the additional data (62) mean; up to 25 characters. "***" asks the payer's wallet to supply it.
    enum class AdditionalTag {
        BillNumber = 1,
        MobileNumber = 2,
        StoreLabel = 3,
        LoyaltyNumber = 4,
        ReferenceLabel = 5,
        CustomerLabel = 6,
        TerminalLabel = 7,
        Purpose = 8,
        ConsumerDataRequest = 9, ///< of the letters A (address), M (mobile number) and E (e-mail)
    };
    Q_ENUM(AdditionalTag)

    Initiation initiation = Initiation::Unstated;
    QList<CodeField> cardAccounts = {}; ///< 02 to 25, defined by the networks of cards
    QList<CodeTemplate> accounts = {}; ///< 26 to 51
    QString category = {}; ///< ISO 18245, four digits; empty where bentRules says CategoryMissing
    QString currency = {}; ///< three letters
    std::optional<Money> amount = {}; ///< in `currency`, above zero; nothing where the payer enters it
    Tip tip = Tip::None;
    std::optional<Money> tipAmount = {}; ///< with Tip::Fixed only
    int tipHundredths = 0; ///< hundredths of a percent, 1 to 9999 with Tip::Percentage, else 0
    QString country = {}; ///< ISO 3166-1 alpha-2
    QString name = {}; ///< up to 25; empty where bentRules says NameMissing
    QString city = {}; ///< up to 15; empty where bentRules says CityMissing
    QString postalCode = {}; ///< up to 10
    QList<CodeField> additionalData = {}; ///< 62.01 to 62.49; the first nine are AdditionalTag
    QList<CodeTemplate> additionalTemplates = {}; ///< 62.50 to 62.99
    std::optional<LocalMerchant> localMerchant = {};
    QList<CodeField> reserved = {}; ///< 65 to 79, which have no meaning yet
    QList<CodeTemplate> unreserved = {}; ///< 80 to 99
    QList<BentRule> bentRules = {}; ///< in the order of the enumeration, each once; empty for a code to the letter

    bool operator==(const MerchantCode &) const = default;
};

using BentRule = MerchantCode::BentRule;
using AdditionalTag = MerchantCode::AdditionalTag;

} // namespace Billfold
