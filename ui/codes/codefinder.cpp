// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/codefinder.h"

#include "ui/codes/codepicture.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>

namespace Billfold {

namespace {

void handOver(const QFuture<void> &finished, const CodeReading &reading, QObject *asking, CodeHandler found)
{
    auto *watcher = new QFutureWatcher<void>(asking);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, asking, [watcher, reading, found = std::move(found)] {
        watcher->deleteLater();
        found(*reading);
    });
    watcher->setFuture(finished);
}

} // namespace

void findCode(const QUrl &file, QObject *asking, CodeHandler found)
{
    const auto reading = std::make_shared<Result<QString>>();
    handOver(readQrCodeInBackground(file, reading), reading, asking, std::move(found));
}

void findClipboardCode(QObject *asking, CodeHandler found)
{
    const auto reading = std::make_shared<Result<QString>>();
    handOver(readQrCodeInBackground(QGuiApplication::clipboard()->image(), reading), reading, asking, std::move(found));
}

QString clipboardText()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    return copied && !copied->hasImage() ? copied->text() : QString();
}

} // namespace Billfold
