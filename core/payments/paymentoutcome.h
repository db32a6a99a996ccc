// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Billfold {

/// What a failed attempt at a payment means for it.
enum class AttemptMeaning {
    Declined, ///< the service stored a refusal under the key: final
    Void, ///< there is a tombstone under the key: final
    Refused, ///< the service did not execute this attempt and stored nothing
    Unclear, ///< it may have been executed
};

/// The one place that tells what the service stores. Anything it does not know is Unclear.
[[nodiscard]] AttemptMeaning meaningOf(ErrorCode code);

} // namespace Billfold
