// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Billfold {

/// A code as tests write it: objects in order, sealed with a checksum of the test's own, bit by bit.
using CodeParts = QList<std::pair<int, QByteArray>>;

/// Tag, length in bytes (or what `length` says) and value.
[[nodiscard]] QByteArray codeObject(int tag, const QByteArray &value, int length = -1);
[[nodiscard]] QByteArray codeBody(const CodeParts &parts);

/// `body` with the checksum behind it.
[[nodiscard]] QByteArray sealed(const QByteArray &body);

/// A small shop in Shanghai that asks for CNY 12.50: 00, 01, 26, 52, 53, 54, 58, 59, 60.
[[nodiscard]] CodeParts shop();

/// `parts` with `value` in place of the object `tag`, or behind all others; without it when `value` is empty.
[[nodiscard]] CodeParts with(CodeParts parts, int tag, const QByteArray &value);

} // namespace Billfold
