// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/walletlink.h"

#include "core/base/amounttext.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Billfold {

namespace {

constexpr auto Scheme = "billfold";
constexpr auto Action = "pay";
constexpr auto Version = "1";

using Members = QMap<QString, QString>;

auto malformed(const char *reason)
{
    return failure(ErrorCode::PayCodeMalformed, QLatin1String(reason));
}

/// Control characters, and those that turn the direction of writing or are not seen.
bool isHidden(uint character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

Result<Members> readMembers(const QUrl &url)
{
    static const QStringList known{QStringLiteral("v"), QStringLiteral("to"), QStringLiteral("amount"),
        QStringLiteral("currency"), QStringLiteral("note")};
    Members members;
    for (const auto &[name, encoded] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        // QUrl leaves what is no UTF-8 as it is.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString value = decoder.decode(QByteArray::fromPercentEncoding(encoded.toLatin1()));
        if (decoder.hasError())
            return malformed("text that is not UTF-8");
        if (!known.contains(name))
            return malformed("a member that is not known");
        if (members.contains(name))
            return malformed("a member that comes twice");
        if (std::ranges::any_of(value.toUcs4(), isHidden))
            return malformed("a character that is not seen");
        members.insert(name, value);
    }
    return members;
}

Result<std::optional<Money>> readAmount(const Members &members)
{
    const QString amount = members.value(QStringLiteral("amount"));
    const QString currency = members.value(QStringLiteral("currency"));
    if (!members.contains(QStringLiteral("amount")) && !members.contains(QStringLiteral("currency")))
        return std::nullopt;
    // What people may type is more than a link may say: no grouping, no other digits, no spaces.
    static const QRegularExpression decimal(QStringLiteral("\\A[0-9]{1,13}(\\.[0-9]{1,3})?\\z"));
    if (!decimal.match(amount).hasMatch() || !Money::create(currency, 0))
        return malformed("an amount that is none");
    const Result<Money> money = parseAmount(amount, currency, QLocale::c());
    if (!money)
        return malformed("an amount that cannot be paid");
    return *money;
}

} // namespace

bool looksLikeWalletLink(const QString &text)
{
    return text.trimmed().startsWith(QLatin1String("billfold:"), Qt::CaseInsensitive);
}

QString formatWalletLink(const WalletLink &link)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString text = QStringLiteral("%1:%2?v=%3&to=%4")
                       .arg(QLatin1String(Scheme), QLatin1String(Action), QLatin1String(Version), encoded(link.phone));
    if (link.amount) {
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        text
            += QStringLiteral("&amount=%1&currency=%2").arg(formatAmount(*link.amount, plain), link.amount->currency());
    }
    if (!link.note.isEmpty())
        text += QStringLiteral("&note=") + encoded(link.note);
    return text;
}

Result<WalletLink> parseWalletLink(const QString &text)
{
    if (text.size() > MaximumWalletLinkLength)
        return malformed("longer than a link may be");
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String(Scheme) || url.path() != QLatin1String(Action)
        || !url.authority().isEmpty() || url.hasFragment())
        return malformed("not a link of this wallet");
    const Result<Members> members = readMembers(url);
    if (!members)
        return failure(members.error());
    const QString version = members->value(QStringLiteral("v"));
    if (version.isEmpty())
        return malformed("no version");
    if (version != QLatin1String(Version))
        return failure(ErrorCode::PayCodeTooNew);
    // E.164: up to 15 digits, the first of the country's code not being 0. Whether anybody has it, the service knows.
    static const QRegularExpression e164(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    const QString phone = members->value(QStringLiteral("to"));
    if (!e164.match(phone).hasMatch())
        return malformed("no phone number");
    const auto amount = readAmount(*members);
    if (!amount)
        return failure(amount.error());
    return WalletLink{phone, *amount, members->value(QStringLiteral("note"))};
}

} // namespace Billfold
