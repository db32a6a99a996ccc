// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/phone.h"

namespace BillfoldService {

bool isPhone(std::string_view text)
{
    if (text.size() < 8 || text.size() > 16 || text[0] != '+' || text[1] == '0')
        return false;
    return text.substr(1).find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace BillfoldService
