// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspect.h"

#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/paycodejson.h"
#include "core/paycodes/walletlink.h"
#include "ui/codes/codepicture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Billfold {

namespace {

constexpr int UnreadableExit = 1;

/// QJsonDocument escapes C0 only. What is left stands within texts, where JSON allows escapes.
QString escaped(const QByteArray &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.isPrint() || c.isSurrogate() || c == u'\n')
            text += c;
        else
            text += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return text;
}

template <class T> CommandLineExit print(const PayCodeResult<T> &read)
{
    const QJsonObject object = read ? toJson(*read) : toJson(read.error());
    return {escaped(QJsonDocument(object).toJson(QJsonDocument::Indented)), read ? 0 : UnreadableExit};
}

/// Why a picture says nothing, in the form of a code's error.
CommandLineExit print(const Error &error)
{
    const char *const code = error.code == ErrorCode::CodeNotFound ? "CodeNotFound"
        : error.code == ErrorCode::CodeAmbiguous                   ? "CodeAmbiguous"
                                                                   : "PictureUnreadable";
    const QJsonObject object{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QLatin1String(code)}}}};
    return {escaped(QJsonDocument(object).toJson(QJsonDocument::Indented)), UnreadableExit};
}

CommandLineExit inspectText(const QString &text)
{
    const QByteArray code = text.toUtf8();
    if (isWalletLink(code))
        return print(readWalletLink(code));
    // Every merchant's code begins with its format; of anything else no object's offset helps.
    if (!code.isEmpty() && !code.startsWith("00"))
        return print(PayCodeResult<MerchantCode>(refusal(PayCodeFault::NotAPaymentCode, 0)));
    return print(readMerchantCode(code));
}

} // namespace

CommandLineExit inspectCode(const QString &textOrPicture)
{
    if (!QFileInfo(textOrPicture).isFile())
        return inspectText(textOrPicture);
    const Result<QImage> picture = loadPicture(QUrl::fromLocalFile(textOrPicture));
    if (!picture)
        return print(picture.error());
    const Result<QString> text = readQrCode(*picture);
    return text ? inspectText(*text) : print(text.error());
}

} // namespace Billfold
