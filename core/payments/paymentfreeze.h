// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/contradiction.h"

namespace Billfold {

/// Why nothing is paid at present: the service has signed two things that cannot both be true, and has done so again when
/// it was asked.
struct PaymentFreeze
{
    ContradictionKind kind = ContradictionKind::SeqTwice;
    qint64 first = 0; ///< the numbers of the receipts it is about
    qint64 last = 0;
    QDateTime frozenAt; ///< UTC, this machine's clock

    bool operator==(const PaymentFreeze &) const = default;
};

/// A struct around the bytes, because QCoro 0.8 compares a task's handle with nullptr, and GCC would take that for a
/// comparison with a Result that a null pointer converts to.
struct EvidenceFile
{
    QByteArray document; ///< JSON in UTF-8
};

/// The evidence file: a JSON document for whoever is to judge it, described in docs/architecture.md. It holds no more about
/// the person than the receipts do. `serviceTime` is what the service's clock showed as far as it is known. Pure.
[[nodiscard]] QByteArray serializeEvidence(const Contradiction &contradiction, const ReceiptIssuer &issuer,
    const QDateTime &confirmedAt, const QDateTime &serviceTime);

} // namespace Billfold
