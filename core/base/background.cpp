// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Billfold {

QFuture<void> runInBackground(std::function<void()> work)
{
    const auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        work();
        // Whatever the work holds is released before anybody learns that it is done.
        work = nullptr;
        promise->finish();
    });
    return future;
}

} // namespace Billfold
