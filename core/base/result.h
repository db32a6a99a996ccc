// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace Billfold {

/// What a fallible operation returns: a value, or an Error that says what went wrong. Exceptions do not cross modules.
template <class T> using Result = std::expected<T, Error>;

/// Shorthand for `return failure(ErrorCode::X)`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

[[nodiscard]] inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace Billfold
