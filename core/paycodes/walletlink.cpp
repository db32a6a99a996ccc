// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/walletlink.h"

#include "core/base/amounttext.h"
#include "core/paycodes/codeamount.h"
#include "core/paycodes/currencynumbers.h"
#include "core/paycodes/dataobjects.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

constexpr QByteArrayView Scheme = "billfold:";
constexpr qsizetype FewestPhoneDigits = 7;
constexpr qsizetype MostPhoneDigits = 15; // ITU-T E.164, with the country's code

enum Parameter { To, From, Currency, Amount, Note, ParameterCount };
constexpr std::array<const char *, ParameterCount> parameterNames{"to", "from", "currency", "amount", "note"};

/// Where a parameter stands and what it says, decoded.
struct Argument
{
    qsizetype offset = -1; ///< -1 where the link has none
    QString value = {};

    [[nodiscard]] bool isThere() const { return offset >= 0; }
};
using Arguments = std::array<Argument, ParameterCount>;

QString nameOf(Parameter parameter)
{
    return QString::fromLatin1(parameterNames[parameter]);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// A query's value by RFC 3986; nothing for a percent sign without two digits, or a value that is empty.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(QByteArray::fromPercentEncoding(text.toByteArray()));
}

PayCodeResult<void> readArgument(QByteArrayView text, qsizetype offset, Arguments &arguments)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArrayView name = equals < 0 ? text : text.first(equals);
    const auto *const found
        = std::ranges::find_if(parameterNames, [&](const char *known) { return name == QByteArrayView(known); });
    if (found == parameterNames.end())
        return refusal(PayCodeFault::ParameterUnknown, offset);
    const auto parameter = Parameter(found - parameterNames.begin());
    if (arguments[parameter].isThere())
        return refusal(PayCodeFault::ParameterRepeated, offset, nameOf(parameter));
    const auto value = equals < 0 ? std::nullopt : decoded(text.sliced(equals + 1));
    if (!value)
        return refusal(PayCodeFault::ParameterMalformed, offset, nameOf(parameter));
    if (const auto checked = checkCharacters(*value); !checked)
        return refusal(checked.error().fault, offset, nameOf(parameter));
    arguments[parameter] = {.offset = offset, .value = QString::fromUtf8(*value)};
    return {};
}

PayCodeResult<Arguments> readArguments(QByteArrayView query, qsizetype base)
{
    Arguments arguments;
    for (qsizetype start = 0; start <= query.size();) {
        const qsizetype separator = query.indexOf('&', start);
        const qsizetype end = separator < 0 ? query.size() : separator;
        if (const auto read = readArgument(query.sliced(start, end - start), base + start, arguments); !read)
            return std::unexpected(read.error());
        start = end + 1;
    }
    return arguments;
}

bool isPhone(const QString &text)
{
    const QStringView digits = QStringView(text).sliced(1);
    return text.front() == u'+' && digits.size() >= FewestPhoneDigits && digits.size() <= MostPhoneDigits
        && digits.front() != u'0' && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

PayCodeResult<void> readMoney(const Arguments &arguments, qsizetype end, WalletLink &link)
{
    const Argument &currency = arguments[Currency];
    const Argument &amount = arguments[Amount];
    if (!currency.isThere() && !amount.isThere() && link.kind == WalletLink::Kind::Pay)
        return {};
    for (const Parameter parameter : {Currency, Amount}) {
        if (!arguments[parameter].isThere())
            return refusal(PayCodeFault::ParameterMissing, end, nameOf(parameter));
    }
    if (!isCurrency(currency.value))
        return refusal(PayCodeFault::CurrencyUnknown, currency.offset, nameOf(Currency));
    const auto money = readCodeAmount(amount.value.toUtf8(), currency.value);
    if (!money)
        return refusal(money.error(), amount.offset, nameOf(Amount));
    link.amount = *money;
    return {};
}

PayCodeResult<WalletLink> fromArguments(WalletLink::Kind kind, const Arguments &arguments, qsizetype end)
{
    WalletLink link{.kind = kind};
    const bool isPay = kind == WalletLink::Kind::Pay;
    const Parameter party = isPay ? To : From;
    const Parameter other = isPay ? From : To;
    if (arguments[other].isThere())
        return refusal(PayCodeFault::ParameterUnknown, arguments[other].offset, nameOf(other));
    if (!arguments[party].isThere())
        return refusal(PayCodeFault::ParameterMissing, end, nameOf(party));
    if (!isPhone(arguments[party].value))
        return refusal(PayCodeFault::ParameterMalformed, arguments[party].offset, nameOf(party));
    link.phone = arguments[party].value;
    if (arguments[Note].value.toUcs4().size() > LongestLinkNote)
        return refusal(PayCodeFault::ParameterMalformed, arguments[Note].offset, nameOf(Note));
    link.note = arguments[Note].value;
    if (const auto read = readMoney(arguments, end, link); !read)
        return std::unexpected(read.error());
    return link;
}

} // namespace

bool isWalletLink(QByteArrayView text)
{
    return text.startsWith(Scheme);
}

PayCodeResult<WalletLink> readWalletLink(QByteArrayView text)
{
    if (text.isEmpty())
        return refusal(PayCodeFault::Empty, 0);
    if (text.size() > LongestWalletLink)
        return refusal(PayCodeFault::TooLong, LongestWalletLink);
    if (const auto checked = checkCharacters(text); !checked)
        return std::unexpected(checked.error());
    if (!isWalletLink(text))
        return refusal(PayCodeFault::NotAPaymentCode, 0);
    const QUrl url = QUrl::fromEncoded(text.toByteArray(), QUrl::StrictMode);
    if (!url.isValid() || !url.authority().isEmpty() || url.hasFragment() || !url.hasQuery())
        return refusal(PayCodeFault::LinkMalformed, 0);
    const qsizetype question = text.indexOf('?');
    const QByteArrayView action = text.first(question).sliced(Scheme.size());
    if (action != "pay" && action != "request")
        return refusal(PayCodeFault::LinkUnknown, Scheme.size());
    const auto arguments = readArguments(text.sliced(question + 1), question + 1);
    if (!arguments)
        return std::unexpected(arguments.error());
    return fromArguments(action == "pay" ? WalletLink::Kind::Pay : WalletLink::Kind::Request, *arguments, text.size());
}

QString formatWalletLink(const WalletLink &link)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const bool isPay = link.kind == WalletLink::Kind::Pay;
    QString text
        = (isPay ? QStringLiteral("billfold:pay?to=") : QStringLiteral("billfold:request?from=")) + encoded(link.phone);
    if (link.amount) {
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        text
            += QStringLiteral("&currency=%1&amount=%2").arg(link.amount->currency(), formatAmount(*link.amount, plain));
    }
    if (!link.note.isEmpty())
        text += QStringLiteral("&note=") + encoded(link.note);
    return text;
}

} // namespace Billfold
