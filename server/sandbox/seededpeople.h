// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/transaction.h"

#include <string>

namespace BillfoldService {

/// What everybody in a seeded sandbox signs in and pays with.
inline constexpr std::string_view demoPassword = "demo wallet 2026";
inline constexpr std::string_view demoPin = "258036";

/// The shared password's proof. Deriving it takes as long as a sign-in does, so it is done once for all of them.
struct SharedPassword
{
    KeyDerivation keyDerivation = {};
    std::string proof = {};
};

[[nodiscard]] SharedPassword deriveSharedPassword(Random &random);

struct PersonToSeed
{
    std::string phone = {};
    std::string name = {};
    Language language = Language::Chinese;
    Timestamp createdAt = {};
};

/// Makes the account, without a device: its owner signs in with a code on the first one.
Account insertSeededPerson(Transaction &transaction, const ServiceKeys &keys, Random &random,
    const SharedPassword &password, const PersonToSeed &person);

/// The name and phone of the n-th made-up person.
[[nodiscard]] PersonToSeed madeUpPerson(int number, Timestamp createdAt);

} // namespace BillfoldService
