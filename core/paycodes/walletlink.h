// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/paycodes/paycodeerror.h"

#include <QByteArrayView>

#include <optional>

namespace Billfold {

/// The longest link that is read, in bytes, and the longest note in it, in characters (code points, once decoded).
inline constexpr qsizetype LongestWalletLink = 2048;
inline constexpr qsizetype LongestLinkNote = 200;

/// What one of the wallet's own links asks for. The texts are a stranger's: a link fills in a form and never pays.
///
///     billfold:pay?to=PHONE[&currency=CODE&amount=NUMBER][&note=TEXT]
///     billfold:request?from=PHONE&currency=CODE&amount=NUMBER[&note=TEXT]
///
/// Parameters in any order, each once. PHONE is E.164 with its plus ("+8613700009015", the plus literally or as %2B), CODE
/// three capital letters of ISO 4217, NUMBER as in a merchant's code: "12.50", at most 13 characters. TEXT is UTF-8 in percent
/// encoding (RFC 3986; a plus is a plus), 1 to 200 characters, none of them control, bidi or hidden.
struct WalletLink
{
    Q_GADGET

public:
    enum class Kind {
        Pay, ///< pay `phone`
        Request, ///< ask `phone` for `amount`
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Pay;
    QString phone = {}; ///< E.164; whether such a number can exist is not checked
    std::optional<Money> amount = {}; ///< above zero; always there with Kind::Request
    QString note = {}; ///< empty where there is none

    bool operator==(const WalletLink &) const = default;
};

/// Whether a text claims to be one of the wallet's links, right or wrong.
[[nodiscard]] bool isWalletLink(QByteArrayView text);

/// Reads a link, all of it or nothing. Pure; safe in every thread; takes time linear in the link's length.
/// Fails with Empty, TooLong, the faults of checkCharacters() (offset 0 where the character was encoded), NotAPaymentCode,
/// LinkMalformed, LinkUnknown, ParameterUnknown, ParameterRepeated, ParameterMissing, ParameterMalformed, CurrencyUnknown and
/// those of amounts. An error names the parameter in `tag`, never one that the link made up.
[[nodiscard]] PayCodeResult<WalletLink> readWalletLink(QByteArrayView text);

/// The link that readWalletLink() reads as `link`, in ASCII. What is not within the bounds above comes out unreadable.
[[nodiscard]] QString formatWalletLink(const WalletLink &link);

} // namespace Billfold
