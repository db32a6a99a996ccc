// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receipt.h"

#include <QJsonObject>

namespace Billfold {

/// The service's half of receipts for tests without a service: signs whatever it is told, the right and the wrong. It builds
/// the statements by itself, so that the readers of core/payments are not tested against their own words.
class ReceiptSigner
{
public:
    static constexpr auto ReceiptType = "billfold-receipt+jws";
    static constexpr auto HeadType = "billfold-head+jws";

    /// Signers with the same `seed` have the same key.
    explicit ReceiptSigner(char seed = 's');

    /// What a wallet that trusts this signer goes by.
    [[nodiscard]] ReceiptIssuer issuer() const;
    [[nodiscard]] const ReceiptKey &key() const { return m_key; }

    /// Receipt `seq` of a history in which each movement "movement-N" brings 1.00 CNY, an hour after the one before.
    [[nodiscard]] Receipt receipt(qint64 seq, const QString &previousHash) const;
    /// Signed receipts 1 to `count` of that history.
    [[nodiscard]] QByteArrayList chain(qint64 count) const;

    [[nodiscard]] QByteArray sign(const Receipt &receipt) const;
    [[nodiscard]] QByteArray sign(const HeadStatement &head) const;
    /// A head statement about the end of `chain`, made at `at`.
    [[nodiscard]] QByteArray signHeadOf(const QByteArrayList &chain, const QDateTime &at) const;

    [[nodiscard]] QJsonObject header(const char *type = ReceiptType) const;
    [[nodiscard]] static QJsonObject payload(const Receipt &receipt);
    /// Any two byte strings as a JWS that is signed properly.
    [[nodiscard]] QByteArray signBytes(const QByteArray &header, const QByteArray &payload) const;

private:
    QByteArray m_secret;
    ReceiptKey m_key;
};

} // namespace Billfold
