// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/pinform.h"

namespace Billfold {

/// Whether a new payment PIN may be used. PinMalformed when it is not six ASCII digits; PinTooSimple when all are the same
/// (000000), when they run up or down (123456, 654321, with 9 and 0 as neighbours), or when it is a short pattern
/// repeated (121212, 123123).
[[nodiscard]] Result<void> checkPin(const SecretBytes &pin);

} // namespace Billfold
