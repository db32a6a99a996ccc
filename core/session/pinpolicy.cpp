// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pinpolicy.h"

namespace Billfold {

namespace {

/// Every digit differs from the one before by `step`, modulo ten.
bool runsBy(std::span<const unsigned char> digits, int step)
{
    for (size_t i = 1; i < digits.size(); ++i) {
        if ((digits[i] - digits[i - 1] - step) % 10 != 0)
            return false;
    }
    return true;
}

bool repeatsEvery(std::span<const unsigned char> digits, size_t period)
{
    for (size_t i = period; i < digits.size(); ++i) {
        if (digits[i] != digits[i - period])
            return false;
    }
    return true;
}

} // namespace

Result<void> checkPin(const SecretBytes &pin)
{
    if (auto form = checkPinForm(pin); !form)
        return form;
    const auto digits = pin.span();
    for (const int step : {0, 1, -1}) {
        if (runsBy(digits, step))
            return failure(ErrorCode::PinTooSimple);
    }
    if (repeatsEvery(digits, 2) || repeatsEvery(digits, 3))
        return failure(ErrorCode::PinTooSimple);
    return {};
}

} // namespace Billfold
