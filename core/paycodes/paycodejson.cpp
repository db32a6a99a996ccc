// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/paycodejson.h"

#include "core/paycodes/dataobjects.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace Billfold {

namespace {

template <class Enumeration> QString nameOf(Enumeration value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enumeration>().valueToKey(int(value)));
}

QJsonObject moneyJson(const Money &money)
{
    return {{QStringLiteral("currency"), money.currency()}, {QStringLiteral("minor"), money.minor()}};
}

/// Leaves out what is empty: an absent object and an empty one are the same, as no value is empty.
void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject fieldsJson(const QList<CodeField> &fields)
{
    QJsonObject object;
    for (const CodeField &field : fields)
        object.insert(tagName(field.tag), field.value);
    return object;
}

void insertFields(QJsonObject &object, const QString &name, const QList<CodeField> &fields)
{
    if (!fields.isEmpty())
        object.insert(name, fieldsJson(fields));
}

void insertTemplates(QJsonObject &object, const QString &name, const QList<CodeTemplate> &templates)
{
    QJsonArray array;
    for (const CodeTemplate &entry : templates) {
        QJsonObject json{{QStringLiteral("tag"), tagName(entry.tag)}, {QStringLiteral("globalId"), entry.globalId}};
        insertFields(json, QStringLiteral("fields"), entry.fields);
        array.append(json);
    }
    if (!array.isEmpty())
        object.insert(name, array);
}

void insertTip(QJsonObject &object, const MerchantCode &code)
{
    if (code.tip == MerchantCode::Tip::None)
        return;
    object.insert(QStringLiteral("tip"), nameOf(code.tip));
    if (code.tipAmount)
        object.insert(QStringLiteral("tipAmount"), moneyJson(*code.tipAmount));
    if (code.tip == MerchantCode::Tip::Percentage)
        object.insert(QStringLiteral("tipHundredths"), code.tipHundredths);
}

QJsonObject localJson(const LocalMerchant &merchant)
{
    QJsonObject object{{QStringLiteral("language"), merchant.language}, {QStringLiteral("name"), merchant.name}};
    insertText(object, QStringLiteral("city"), merchant.city);
    return object;
}

} // namespace

QJsonObject toJson(const MerchantCode &code)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("merchant")},
        {QStringLiteral("initiation"), nameOf(code.initiation)}, {QStringLiteral("currency"), code.currency},
        {QStringLiteral("country"), code.country}};
    insertFields(object, QStringLiteral("cardAccounts"), code.cardAccounts);
    insertTemplates(object, QStringLiteral("accounts"), code.accounts);
    insertText(object, QStringLiteral("category"), code.category);
    if (code.amount)
        object.insert(QStringLiteral("amount"), moneyJson(*code.amount));
    insertTip(object, code);
    insertText(object, QStringLiteral("name"), code.name);
    insertText(object, QStringLiteral("city"), code.city);
    insertText(object, QStringLiteral("postalCode"), code.postalCode);
    insertFields(object, QStringLiteral("additionalData"), code.additionalData);
    insertTemplates(object, QStringLiteral("additionalTemplates"), code.additionalTemplates);
    if (code.localMerchant)
        object.insert(QStringLiteral("localMerchant"), localJson(*code.localMerchant));
    insertFields(object, QStringLiteral("reserved"), code.reserved);
    insertTemplates(object, QStringLiteral("unreserved"), code.unreserved);
    QJsonArray bent;
    for (const BentRule rule : code.bentRules)
        bent.append(nameOf(rule));
    object.insert(QStringLiteral("bentRules"), bent);
    return object;
}

QJsonObject toJson(const WalletLink &link)
{
    const bool isPay = link.kind == WalletLink::Kind::Pay;
    QJsonObject object{{QStringLiteral("kind"), isPay ? QStringLiteral("pay") : QStringLiteral("request")},
        {isPay ? QStringLiteral("to") : QStringLiteral("from"), link.phone}};
    if (link.amount)
        object.insert(QStringLiteral("amount"), moneyJson(*link.amount));
    insertText(object, QStringLiteral("note"), link.note);
    return object;
}

QJsonObject toJson(const PayCodeError &error)
{
    QJsonObject object{{QStringLiteral("code"), nameOf(error.fault)}, {QStringLiteral("offset"), error.offset}};
    insertText(object, QStringLiteral("tag"), error.tag);
    return {{QStringLiteral("error"), object}};
}

} // namespace Billfold
