// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/pinform.h"

#include <algorithm>

namespace Billfold {

Result<void> checkPinForm(const SecretBytes &pin)
{
    const auto isDigit = [](unsigned char byte) { return byte >= '0' && byte <= '9'; };
    if (pin.size() != PinLength || !std::ranges::all_of(pin.span(), isDigit))
        return failure(ErrorCode::PinMalformed);
    return {};
}

} // namespace Billfold
