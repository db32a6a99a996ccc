// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "server/ledger/receipt.h"
#include "server/wire/exchange.h"

namespace BillfoldService {

/// GET /v1/receipts: the receipts from a number on, and the signed head of the chain.
class ReceiptEndpoint
{
public:
    /// Both outlive this object.
    ReceiptEndpoint(Database &database, const ReceiptSigner &signer);

    [[nodiscard]] Result<Response> receipts(const Exchange &exchange);

private:
    Database &m_database;
    const ReceiptSigner &m_signer;
};

} // namespace BillfoldService
