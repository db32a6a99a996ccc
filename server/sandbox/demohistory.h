// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/servicekeys.h"
#include "server/sandbox/everydayhistory.h"
#include "server/sandbox/seededpeople.h"

namespace BillfoldService {

/// The person of the demo; the others are whom they pay.
inline constexpr std::string_view demoPhone = "+8613800000001";

/// Makes 陈曦 with about 240 movements of the six months before `until`, and three people to pay: 王小明, 李文静 and
/// John Smith, with the other sides of those movements.
void writeDemoPeople(Transaction &transaction, const ServiceKeys &keys, SeededRandom &random,
    const SharedPassword &password, HistoryWriter &writer, Timestamp until);

} // namespace BillfoldService
