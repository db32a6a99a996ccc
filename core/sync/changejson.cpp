// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/changejson.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumSequence = Money::MaximumMinor;

qint64 readCursor(const JsonReader &reader, QLatin1StringView name)
{
    bool isNumber = false;
    const qint64 cursor = reader.text(name, 19).toLongLong(&isNumber);
    if (!isNumber || cursor < 0 || cursor > MaximumSequence)
        reader.refuse(name, u"a cursor"_s);
    return cursor;
}

Change readChange(const JsonReader &reader)
{
    Change change{.sequence = reader.integer("seq"_L1, 1, MaximumSequence), .kind = reader.filledText("kind"_L1, 64)};
    change.value = reader.source().value(change.kind).toObject();
    return change;
}

/// The feed has no gaps; one inside a page means that something is missing.
void checkOrder(const JsonReader &reader, const ChangePage &page)
{
    qint64 expected = page.cursor - static_cast<qint64>(page.changes.size());
    for (const Change &change : page.changes) {
        if (change.sequence != ++expected) {
            reader.refuse("changes"_L1, u"a sequence without gaps up to the cursor"_s);
            return;
        }
    }
}

} // namespace

Result<ChangePage> parseChangePage(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    ChangePage page;
    for (const JsonReader &change : reader.objects("changes"_L1, MaximumPageSize))
        page.changes.push_back(readChange(change));
    page.cursor = readCursor(reader, "cursor"_L1);
    page.hasMore = reader.boolean("more"_L1);
    checkOrder(reader, page);
    return reader.finish(std::move(page));
}

} // namespace Billfold
