// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <expected>

namespace Billfold {

/// Where a code stopped making sense. It holds nothing of the code's contents, so it may be logged.
struct PayCodeError
{
    Q_GADGET

public:
    /// Why a payment code is refused. The names are what `billfold inspect` prints.
    enum class Fault {
        Empty,
        TooLong, ///< more than 2048 bytes
        InvalidUtf8, ///< also overlong forms, surrogates, and what lies beyond U+10FFFF
        ControlCharacter, ///< C0, DEL and C1
        BidiCharacter, ///< marks, embeddings, overrides and isolates, which change the order in which a text is shown
        HiddenCharacter, ///< other format characters, separators of lines, private and unassigned code points
        NotAPaymentCode, ///< begins neither as an EMVCo code nor as a link of the wallet

        ObjectTruncated, ///< a tag or length is cut short, or a value is shorter than its length
        TagMalformed, ///< not two digits
        LengthMalformed, ///< not two digits
        LengthSplitsCharacter, ///< a value would end within a character
        ValueEmpty, ///< the standard knows no length 00
        ValueTooLong, ///< longer than the tag allows
        ValueMalformed, ///< of another alphabet, length or choice than the tag has
        TagRepeated,
        TagUnknown, ///< a place that the standard leaves to nobody
        TagMissing, ///< a mandatory object, or one that another object asks for
        TagUnexpected, ///< an object that makes no sense without another one
        FormatNotFirst, ///< the code does not begin with the payload format indicator
        FormatUnknown, ///< a payload format indicator other than 01
        GlobalIdMissing, ///< a template does not begin with its globally unique identifier
        CurrencyUnknown,

        AmountMalformed, ///< signs, exponents, several points, digits of other scripts, no digit before the point
        AmountTooPrecise, ///< more decimals than the currency has
        AmountTooLarge, ///< beyond what Money holds
        AmountZero,

        ChecksumMissing,
        ChecksumMalformed, ///< not four hexadecimal digits in capitals
        ChecksumNotLast,
        ChecksumWrong,
        Ambiguous, ///< reads completely both with lengths in bytes and in characters

        LinkMalformed, ///< not a URL that QUrl accepts strictly, or with a part that links have not
        LinkUnknown, ///< neither `billfold:pay` nor `billfold:request`
        ParameterUnknown,
        ParameterRepeated,
        ParameterMissing,
        ParameterMalformed,
    };
    Q_ENUM(Fault)

    Fault fault = Fault::Empty;
    QString tag = {}; ///< the object as "54" or "62.05", the link's parameter by name; empty where there is none
    qsizetype offset = 0; ///< bytes of UTF-8 from the beginning of the code to the object, character or parameter

    bool operator==(const PayCodeError &) const = default;
};

using PayCodeFault = PayCodeError::Fault;

/// A value or why there is none. Readers keep no state, own what they return and may be called in any thread.
template <class T> using PayCodeResult = std::expected<T, PayCodeError>;

[[nodiscard]] inline std::unexpected<PayCodeError> refusal(PayCodeFault fault, qsizetype offset, QString tag = {})
{
    return std::unexpected(PayCodeError{fault, std::move(tag), offset});
}

} // namespace Billfold
