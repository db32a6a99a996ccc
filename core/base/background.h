// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include <functional>

namespace Billfold {

/// Runs `work` on a thread of the global pool, for what must not hold up the interface. The future finishes after it;
/// what the work brings goes into something that both sides share, since secrets cannot be copied out of a future.
[[nodiscard]] QFuture<void> runInBackground(std::function<void()> work);

} // namespace Billfold
