// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/receiptkey.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QVersionNumber>

#include <chrono>

namespace Billfold {

/// The most that one payment, one day and one month (UTC) may take out.
struct PaymentLimits
{
    Money perPayment;
    Money perDay;
    Money perMonth;

    bool operator==(const PaymentLimits &) const = default;
};

/// Codes by SMS.
struct CodeRules
{
    int length = 0;
    std::chrono::seconds validity = {};
    std::chrono::seconds resendWait = {};
    int tries = 0;
};

/// Who the operator is and what it allows: GET /v1/service.
struct ServiceInfo
{
    QString operatorId;
    QString name;
    QString currency; ///< ISO 4217
    QByteArray sealKey; ///< X25519, 32 bytes: what secrets are sealed to
    QList<ReceiptKey> receiptKeys; ///< what it signs receipts with
    bool isSandbox = false; ///< the money is play money
    QVersionNumber minimumClientVersion;
    QDateTime time; ///< UTC
    PaymentLimits limits;
    CodeRules codes;
    int pinLength = 0;
    int pinTries = 0;
    int passwordMinimumLength = 0; ///< Unicode scalar values
    int passwordMinimumScore = 0; ///< zxcvbn, 0 to 4
};

} // namespace Billfold
