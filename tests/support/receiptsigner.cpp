// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/receiptsigner.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sodium.h>

namespace Billfold {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject money(const Money &value)
{
    return {{QStringLiteral("currency"), value.currency()}, {QStringLiteral("minor"), value.minor()}};
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

ReceiptSigner::ReceiptSigner(char seed)
    : m_secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    QByteArray seedBytes(crypto_sign_SEEDBYTES, seed);
    m_key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(m_key.publicKey), bytesOf(m_secret), bytesOf(seedBytes));
    const QByteArray jwk = R"({"crv":"Ed25519","kty":"OKP","x":")" + encoded(m_key.publicKey) + "\"}";
    m_key.keyId = QString::fromLatin1(encoded(QCryptographicHash::hash(jwk, QCryptographicHash::Sha256)));
}

ReceiptIssuer ReceiptSigner::issuer() const
{
    return {QStringLiteral("billfold-test"), QStringLiteral("019aab5f-0c20-7b11-a2d4-95e3c7f18a60"), {m_key}};
}

Receipt ReceiptSigner::receipt(qint64 seq, const QString &previousHash) const
{
    Receipt receipt;
    receipt.operatorId = issuer().operatorId;
    receipt.accountId = issuer().accountId;
    receipt.seq = seq;
    receipt.previousHash = previousHash;
    receipt.movementId = QStringLiteral("movement-%1").arg(seq);
    receipt.kind = QStringLiteral("transfer-in");
    receipt.amount = *Money::create(QStringLiteral("CNY"), 100);
    receipt.balanceAfter = *Money::create(QStringLiteral("CNY"), 100 * seq);
    receipt.bookedAt = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC).addSecs(3600 * seq);
    return receipt;
}

QByteArrayList ReceiptSigner::chain(qint64 count) const
{
    QByteArrayList chain;
    QString previous = QStringLiteral("");
    for (qint64 seq = 1; seq <= count; ++seq) {
        chain.append(sign(receipt(seq, previous)));
        previous = receiptHash(chain.last());
    }
    return chain;
}

QByteArray ReceiptSigner::sign(const Receipt &receipt) const
{
    return signBytes(compact(header()), compact(payload(receipt)));
}

QByteArray ReceiptSigner::sign(const HeadStatement &head) const
{
    const QJsonObject statement{{QStringLiteral("operator"), head.operatorId},
        {QStringLiteral("account"), head.accountId}, {QStringLiteral("seq"), head.seq},
        {QStringLiteral("hash"), head.hash}, {QStringLiteral("at"), head.at.toString(Qt::ISODateWithMs)}};
    return signBytes(compact(header(HeadType)), compact(statement));
}

QByteArray ReceiptSigner::signHeadOf(const QByteArrayList &chain, const QDateTime &at) const
{
    const QString hash = chain.isEmpty() ? QStringLiteral("") : receiptHash(chain.last());
    return sign(HeadStatement{issuer().operatorId, issuer().accountId, chain.size(), hash, at});
}

QJsonObject ReceiptSigner::header(const char *type) const
{
    return {{QStringLiteral("alg"), QStringLiteral("EdDSA")}, {QStringLiteral("kid"), m_key.keyId},
        {QStringLiteral("typ"), QLatin1StringView(type)}};
}

QJsonObject ReceiptSigner::payload(const Receipt &receipt)
{
    QJsonObject payload{{QStringLiteral("operator"), receipt.operatorId},
        {QStringLiteral("account"), receipt.accountId}, {QStringLiteral("seq"), receipt.seq},
        {QStringLiteral("prev"), receipt.previousHash}, {QStringLiteral("movement"), receipt.movementId},
        {QStringLiteral("kind"), receipt.kind}, {QStringLiteral("amount"), money(receipt.amount)},
        {QStringLiteral("balanceAfter"), money(receipt.balanceAfter)},
        {QStringLiteral("bookedAt"), receipt.bookedAt.toString(Qt::ISODateWithMs)}};
    if (!receipt.intentHash.isEmpty())
        payload.insert(QStringLiteral("intent"), receipt.intentHash);
    return payload;
}

QByteArray ReceiptSigner::signBytes(const QByteArray &header, const QByteArray &payload) const
{
    const QByteArray signedBytes = encoded(header) + '.' + encoded(payload);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, reinterpret_cast<const unsigned char *>(signedBytes.constData()),
        static_cast<unsigned long long>(signedBytes.size()),
        reinterpret_cast<const unsigned char *>(m_secret.constData()));
    return signedBytes + '.' + encoded(signature);
}

} // namespace Billfold
