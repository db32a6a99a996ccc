// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"
#include "server/crypto/servicekeys.h"
#include "server/database/servicestatestore.h"
#include "server/payments/paymentlimits.h"

#include <boost/json.hpp>

#include <string>

namespace BillfoldService {

/// What the service says about itself to anybody.
struct ServiceDescription
{
    std::string operatorId = {};
    std::string name = {};
    DatabaseKind kind = DatabaseKind::Production;
    PaymentLimits limits = {};
};

/// The body of GET /v1/service.
[[nodiscard]] boost::json::object toJson(
    const ServiceDescription &description, const ServiceKeys &keys, Timestamp now);

} // namespace BillfoldService
