// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Billfold {

/// Whether an object anywhere in the document has two members of one name, escaped or not. QJsonDocument keeps the last of
/// them and says nothing, and another reader of the same signed bytes may keep the first. `json` is JSON, as QJsonDocument
/// has found; of anything else the answer means nothing.
[[nodiscard]] bool repeatsMember(const QByteArray &json);

} // namespace Billfold
