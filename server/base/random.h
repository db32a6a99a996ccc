// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace BillfoldService {

/// Where random bytes come from. Handed in through constructors, so that tests and the seed own it.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;
};

} // namespace BillfoldService
