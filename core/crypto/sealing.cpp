// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing.h"

#include "core/crypto/hashes.h"

#include <sodium.h>

#include <cstring>

namespace Billfold {

Result<QString> sealForService(QByteArrayView serviceKey, const QString &context, const SecretBytes &secret)
{
    if (serviceKey.size() != crypto_box_PUBLICKEYBYTES)
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("the seal key has not 32 bytes"));
    const QByteArray purpose = blake2b256(context.toUtf8());
    SecretBytes plaintext(size_t(purpose.size()) + secret.size());
    std::memcpy(plaintext.data(), purpose.constData(), size_t(purpose.size()));
    if (!secret.isEmpty())
        std::memcpy(plaintext.data() + purpose.size(), secret.data(), secret.size());

    QByteArray sealed(qsizetype(plaintext.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    const int refused = crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), plaintext.data(),
        plaintext.size(), reinterpret_cast<const unsigned char *>(serviceKey.data()));
    if (refused != 0)
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("the seal key is a weak point"));
    return QString::fromLatin1(sealed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Billfold
