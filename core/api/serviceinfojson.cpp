// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serviceinfojson.h"

#include "core/api/json.h"

#include <QRegularExpression>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

int readCount(const JsonReader &reader, QLatin1StringView name, int minimum, int maximum)
{
    return static_cast<int>(reader.integer(name, minimum, maximum));
}

/// A day at most: whatever waits longer is no code by SMS.
std::chrono::seconds readSeconds(const JsonReader &reader, QLatin1StringView name)
{
    return std::chrono::seconds(reader.integer(name, 1, 86400));
}

CodeRules readCodeRules(const JsonReader &reader)
{
    return {.length = readCount(reader, "length"_L1, 4, 10),
        .validity = readSeconds(reader, "validSeconds"_L1),
        .resendWait = readSeconds(reader, "resendSeconds"_L1),
        .tries = readCount(reader, "tries"_L1, 1, 1000)};
}

QVersionNumber readVersion(const JsonReader &reader, QLatin1StringView name)
{
    const QVersionNumber version = QVersionNumber::fromString(reader.text(name, 40));
    if (version.segmentCount() != 3)
        reader.refuse(name, u"a version of three numbers"_s);
    return version;
}

/// It goes into a header, so nothing but what the contract allows.
QString readOperatorId(const JsonReader &reader, QLatin1StringView name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9.-]{1,64}$"_s);
    const QString operatorId = reader.text(name, 64);
    if (!form.match(operatorId).hasMatch())
        reader.refuse(name, u"the id of an operator"_s);
    return operatorId;
}

} // namespace

PaymentLimits readPaymentLimits(const JsonReader &reader)
{
    return {.perPayment = reader.money("perPayment"_L1),
        .perDay = reader.money("perDay"_L1),
        .perMonth = reader.money("perMonth"_L1)};
}

Result<ServiceInfo> parseServiceInfo(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    const JsonReader pin = reader.object("pin"_L1);
    const JsonReader password = reader.object("password"_L1);
    ServiceInfo info{.operatorId = readOperatorId(reader, "operatorId"_L1),
        .name = reader.filledText("name"_L1, 100),
        .currency = reader.filledText("currency"_L1, 3),
        .sealKey = reader.binary("sealKey"_L1, 32),
        .receiptKeys = readReceiptKeys(reader, "receiptKeys"_L1),
        .isSandbox = reader.boolean("sandbox"_L1),
        .minimumClientVersion = readVersion(reader, "minimumClientVersion"_L1),
        .time = reader.time("time"_L1),
        .limits = readPaymentLimits(reader.object("limits"_L1)),
        .codes = readCodeRules(reader.object("codes"_L1)),
        .pinLength = readCount(pin, "length"_L1, 4, 12),
        .pinTries = readCount(pin, "tries"_L1, 1, 1000),
        .passwordMinimumLength = readCount(password, "minimumLength"_L1, 1, 1000),
        .passwordMinimumScore = readCount(password, "minimumScore"_L1, 0, 4)};
    return reader.finish(std::move(info));
}

} // namespace Billfold
