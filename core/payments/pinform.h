// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

namespace Billfold {

constexpr size_t PinLength = 6;

/// Whether it can be a payment PIN at all: six ASCII digits. Asked before a try is spent on it. PinMalformed.
[[nodiscard]] Result<void> checkPinForm(const SecretBytes &pin);

} // namespace Billfold
