// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentfreeze.h"

#include "core/api/json.h"
#include "core/base/clock.h"

#include <QJsonDocument>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QByteArrayList &statements)
{
    QJsonArray array;
    for (const QByteArray &statement : statements)
        array.append(QString::fromLatin1(statement));
    return array;
}

} // namespace

QByteArray serializeEvidence(const Contradiction &contradiction, const ReceiptIssuer &issuer,
    const QDateTime &confirmedAt, const QDateTime &serviceTime)
{
    const QJsonObject what{{u"kind"_s, nameOf(contradiction.kind)}, {u"firstSeq"_s, contradiction.first},
        {u"lastSeq"_s, contradiction.last}};
    const QJsonObject evidence{
        {u"format"_s, u"billfold-evidence"_s},
        {u"version"_s, 1},
        {u"operator"_s, issuer.operatorId},
        {u"account"_s, issuer.accountId},
        {u"receiptKeys"_s, Billfold::toJson(issuer.keys)},
        {u"contradiction"_s, what},
        {u"held"_s, toJson(contradiction.held)},
        {u"told"_s, toJson(contradiction.told)},
        {u"head"_s, QString::fromLatin1(contradiction.head)},
        {u"confirmedAt"_s, toRfc3339(confirmedAt)},
        {u"serviceTime"_s, toRfc3339(serviceTime)},
    };
    return QJsonDocument(evidence).toJson();
}

} // namespace Billfold
