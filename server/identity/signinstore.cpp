// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/signinstore.h"

namespace BillfoldService {

SignInTries lockSignInTries(Transaction &transaction, const std::string &phone)
{
    SignInTries tries;
    long long lockedUntil = 0;
    transaction.sql() << std::string("SELECT failures, locked_until FROM sign_in_tries WHERE phone = :phone")
            + transaction.forUpdate(),
        soci::use(phone), soci::into(tries.failures), soci::into(lockedUntil);
    tries.lockedUntil = fromMilliseconds(lockedUntil);
    return tries;
}

void putSignInTries(Transaction &transaction, const std::string &phone, const SignInTries &tries)
{
    const long long lockedUntil = toMilliseconds(tries.lockedUntil);
    transaction.sql() << "INSERT INTO sign_in_tries (phone, failures, locked_until) VALUES (:phone, :failures, :until) "
                         "ON CONFLICT (phone) DO UPDATE SET failures = excluded.failures, "
                         "locked_until = excluded.locked_until",
        soci::use(phone), soci::use(tries.failures), soci::use(lockedUntil);
}

void clearSignInTries(Transaction &transaction, const std::string &phone)
{
    transaction.sql() << "DELETE FROM sign_in_tries WHERE phone = :phone", soci::use(phone);
}

} // namespace BillfoldService
