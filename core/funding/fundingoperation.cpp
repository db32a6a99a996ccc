// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingoperation.h"

namespace Billfold {

bool FundingOperation::isOver() const
{
    return state == State::Succeeded || state == State::Failed || state == State::Reversed;
}

} // namespace Billfold
