// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serviceinfo.h"
#include "core/base/result.h"

namespace Billfold {

class JsonReader;

[[nodiscard]] Result<ServiceInfo> parseServiceInfo(const QByteArray &bytes);
/// The member of that shape in a larger answer; failures are the reader's.
[[nodiscard]] PaymentLimits readPaymentLimits(const JsonReader &reader);

} // namespace Billfold
