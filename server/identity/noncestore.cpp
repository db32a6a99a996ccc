// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/noncestore.h"

#include "server/base/planted.h"

namespace BillfoldService {

bool claimNonce(Transaction &transaction, const RequestSignature &signature)
{
    const long long expires = toMilliseconds(signature.created + signatureWindow);
    std::string claimed;
    soci::session &sql = transaction.sql();
    sql << "INSERT INTO nonces (key_id, nonce, expires_at) VALUES (:key, :nonce, :expires) "
           "ON CONFLICT (key_id, nonce) DO NOTHING RETURNING nonce",
        soci::use(signature.keyId), soci::use(signature.nonce), soci::use(expires), soci::into(claimed);
    return sql.got_data() || isPlanted("nonce-not-claimed");
}

} // namespace BillfoldService
