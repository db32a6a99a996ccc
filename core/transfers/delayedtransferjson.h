// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/delayedtransfer.h"

#include <QJsonObject>

#include <optional>

namespace Billfold {

class JsonReader;

/// The words of the contract.
[[nodiscard]] QString deliveryWord(Delivery delivery);
[[nodiscard]] std::optional<Delivery> deliveryOf(const QString &word);

/// A transfer as the service describes it to its payer. Pure; AnswerUnreadable; nothing for an instant one, which has no
/// state.
[[nodiscard]] Result<std::optional<DelayedTransfer>> parseDelayedTransfer(const QJsonObject &transfer);

/// The answer to calling one back.
[[nodiscard]] Result<DelayedTransfer> parseCalledBack(const QByteArray &answer);

} // namespace Billfold
