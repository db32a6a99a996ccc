// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxmessage.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumMessages = 10000;

SandboxMessage readMessage(const JsonReader &reader)
{
    return {.id = reader.filledText("id"_L1, 200),
        .recipient = reader.filledText("to"_L1, 16),
        .body = reader.filledText("body"_L1),
        .sentAt = reader.time("sentAt"_L1)};
}

} // namespace

Result<std::vector<SandboxMessage>> parseSandboxMessages(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    std::vector<SandboxMessage> messages;
    for (const JsonReader &message : reader.objects("messages"_L1, MaximumMessages))
        messages.push_back(readMessage(message));
    return reader.finish(std::move(messages));
}

} // namespace Billfold
