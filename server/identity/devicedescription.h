// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/wire/objectreader.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// What a device calls itself. Shown to its owner only.
struct DeviceDescription
{
    std::string name = {};
    std::string platform = {};
};

[[nodiscard]] DeviceDescription readDevice(ObjectReader &reader);
/// The name has 1 to 100 visible characters; the platform is a lower-case word of at most 32.
[[nodiscard]] std::optional<Problem> checkDevice(const DeviceDescription &device);

} // namespace BillfoldService
