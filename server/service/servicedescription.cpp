// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/servicedescription.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/money.h"
#include "server/crypto/jws.h"
#include "server/identity/codeendpoints.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr std::string_view minimumClientVersion = "0.1.0";
constexpr int pinLength = 6;
/// Judged by the client: the service never sees the password.
constexpr int passwordLength = 10;
constexpr int passwordScore = 3;

} // namespace

boost::json::object toJson(const ServiceDescription &description, const ServiceKeys &keys, Timestamp now)
{
    const boost::json::object limits {{"perPayment", moneyJson(description.limits.perPayment)},
        {"perDay", moneyJson(description.limits.perDay)}, {"perMonth", moneyJson(description.limits.perMonth)}};
    const boost::json::object codes {{"length", CodeRules::length}, {"validSeconds", CodeRules::valid.count()},
        {"resendSeconds", CodeRules::resend.count()}, {"tries", CodeRules::tries}};
    return {{"operatorId", description.operatorId}, {"name", description.name}, {"currency", serviceCurrency},
        {"sealKey", toBase64Url(keys.sealPublic())},
        {"receiptKeys", boost::json::array {toJwk(verificationKey(keys.receiptPublic()))}}, {"sandbox", description.kind == DatabaseKind::Sandbox},
        {"minimumClientVersion", minimumClientVersion}, {"time", toJson(now)}, {"limits", limits}, {"codes", codes},
        {"pin", {{"length", pinLength}, {"tries", pinTries}}},
        {"password", {{"minimumLength", passwordLength}, {"minimumScore", passwordScore}}}};
}

} // namespace BillfoldService
