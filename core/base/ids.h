// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Billfold {

class Clock;
class Random;

/// A time-ordered identifier, RFC 9562 clause 5.7 (UUIDv7), in lower case.
[[nodiscard]] QString createId(const Clock &clock, Random &random);

/// 128 random bits as 32 lower-case hexadecimal digits, for the Idempotency-Key header.
[[nodiscard]] QString createIdempotencyKey(Random &random);

} // namespace Billfold
