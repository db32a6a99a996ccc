// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase.h"
#include "core/transfers/transferjson.h"

namespace Billfold {

/// Pure; the readers fail with AnswerUnreadable.
[[nodiscard]] QByteArray serializeCodeQuestion(const QString &code);
[[nodiscard]] Result<MerchantOffer> parseMerchantOffer(const QByteArray &answer);
[[nodiscard]] QByteArray serializePurchase(const PurchaseTerms &terms);
[[nodiscard]] Result<PurchaseTerms> parsePurchase(const QByteArray &body);
[[nodiscard]] Result<SettledTransfer> parseSettledPurchase(const QByteArray &answer);

} // namespace Billfold
