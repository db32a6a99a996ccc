// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/devicedescription.h"

#include "server/base/text.h"

namespace BillfoldService {

DeviceDescription readDevice(ObjectReader &reader)
{
    return {reader.text("name"), reader.text("platform")};
}

std::optional<Problem> checkDevice(const DeviceDescription &device)
{
    if (!isLabel(device.name, 100))
        return invalidAt("/device/name").error();
    const std::string &platform = device.platform;
    const bool startsWithLetter = !platform.empty() && platform.front() >= 'a' && platform.front() <= 'z';
    if (!startsWithLetter || platform.size() > 32
        || platform.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") != std::string::npos)
        return invalidAt("/device/platform").error();
    return std::nullopt;
}

} // namespace BillfoldService
