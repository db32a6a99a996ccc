// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// A legal name in NFC, runs of white space as one space and none around it: 1 to 60 Unicode scalar values, of what the
/// contract's PersonName lists. NameInvalid without a letter or with anything else; NameTooLong.
[[nodiscard]] Result<std::string> acceptName(std::string_view text);

/// Whether a note is valid UTF-8 of at most 200 scalar values without control, format (bidi) or private characters.
[[nodiscard]] bool isNote(std::string_view text);

/// Whether a short label (device name, platform) has 1 to `maximum` scalar values and no control or format characters.
[[nodiscard]] bool isLabel(std::string_view text, int maximum);

/// How far a given name agrees with the one on the account.
enum class NameMatch {
    Match, ///< the same but for case, width and spacing
    Close, ///< a slip of the pen, or the words in another order
    None,
    Unknown, ///< no name was given
};

[[nodiscard]] NameMatch compareNames(std::string_view given, std::string_view actual);
[[nodiscard]] std::string_view nameMatchText(NameMatch match);

} // namespace BillfoldService
