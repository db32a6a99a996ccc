// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"

#include <string>
#include <string_view>

namespace BillfoldService {

/// English when the header's first choice is English, Chinese else.
[[nodiscard]] Language languageOf(std::string_view acceptLanguage);

/// The texts that go out with a code. Each begins with what the code does and ends with who must not have it.
[[nodiscard]] std::string registrationMessage(Language language, std::string_view code);
[[nodiscard]] std::string signInMessage(Language language, std::string_view code);
/// For a phone that has an account already.
[[nodiscard]] std::string phoneInUseMessage(Language language);

} // namespace BillfoldService
