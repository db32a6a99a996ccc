// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

namespace Billfold {

constexpr size_t PinLength = 6;

/// Whether a new payment PIN may be used. PinMalformed when it is not six ASCII digits; PinTooSimple when all are the same
/// (000000), when they run up or down (123456, 654321, with 9 and 0 as neighbours), or when it is a short pattern
/// repeated (121212, 123123).
[[nodiscard]] Result<void> checkPin(const SecretBytes &pin);

/// Only its form: what is asked before an existing PIN is sent. PinMalformed.
[[nodiscard]] Result<void> checkPinForm(const SecretBytes &pin);

} // namespace Billfold
