// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QObject>
#include <QQmlEngine>

namespace Billfold {

/// An amount written out, so that a misplaced decimal point is noticed: "人民币叁仟元整", "three thousand yuan".
/// Chinese follows the form for bills and receipts (支付结算办法, annex 1): capital numerals, 整 after 元 or 角.
/// Empty for other languages and currencies, whose habits are not known here.
[[nodiscard]] QString amountInWords(const Money &amount, const QLocale &locale);

/// The same for QML, together with the rule when it is shown.
class AmountWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Empty below 1,000 units of the currency, where figures are read without error.
    Q_INVOKABLE QString forReview(const Billfold::Money &amount, const QString &localeName) const;
};

} // namespace Billfold
