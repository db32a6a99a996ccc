// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/nudgeticket.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

Result<NudgeTicket> parseNudgeTicket(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    NudgeTicket ticket{.ticket = reader.filledText("ticket"_L1, 512), .expiresAt = reader.time("expiresAt"_L1)};
    return reader.finish(std::move(ticket));
}

Result<qint64> parseNudge(const QByteArray &frame)
{
    const JsonReader reader(frame);
    if (reader.text("type"_L1, 64) != "changes"_L1)
        reader.refuse("type"_L1, u"changes"_s);
    return reader.finish(reader.integer("seq"_L1, 1, Money::MaximumMinor));
}

} // namespace Billfold
