// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentintent.h"
#include "tests/bench/rawdatabase.h"

namespace Billfold {

/// The floor: the commits of a payment through the bare sqlite3 C API, each statement prepared once and no thread in
/// between. Each call is one transaction; it writes what core/payments/intentstore writes.
class RawIntents
{
public:
    RawIntents(const QString &databasePath, const SecretBytes &databaseKey);
    ~RawIntents();

    [[nodiscard]] bool prepare(const PaymentIntent &intent);
    [[nodiscard]] bool send(const PaymentIntent &intent);
    [[nodiscard]] bool settle(const PaymentIntent &intent, const QByteArray &answer);

    /// What the rows say whose ids begin with `owner`, apart from their ids.
    [[nodiscard]] QByteArray describe(char owner);

private:
    [[nodiscard]] bool commit(sqlite3_stmt *statement);

    RawDatabase m_database;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

} // namespace Billfold
