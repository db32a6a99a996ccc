// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sandbox/historywriter.h"
#include "server/sandbox/seededrandom.h"

namespace BillfoldService {

/// When made-up history happens.
struct HistorySpan
{
    Timestamp from = {};
    Timestamp until = {};
};

/// Gives one person `count` movements, evenly over the span: purchases, and a salary before the money runs out.
void writeEverydayHistory(
    HistoryWriter &writer, SeededRandom &random, const Account &account, int count, const HistorySpan &span);

} // namespace BillfoldService
