// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/seededpeople.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/crypto/systemrandom.h"
#include "server/identity/secrets.h"

#include <sodium.h>

#include <array>

namespace BillfoldService {
namespace {

constexpr std::array<std::string_view, 12> surnames {
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙"};
constexpr std::array<std::string_view, 16> givenNames {"伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "洋", "艳",
    "勇", "军", "子涵", "雨桐", "浩然", "梓萱"};
constexpr std::size_t proofSize = 32;

} // namespace

SharedPassword deriveSharedPassword(Random &random)
{
    SharedPassword password;
    const std::string salt = randomBytes(random, crypto_pwhash_SALTBYTES);
    password.keyDerivation.salt = toBase64Url(salt);
    std::string derived(2 * proofSize, '\0');
    const int result = crypto_pwhash(reinterpret_cast<unsigned char *>(derived.data()), derived.size(),
        demoPassword.data(), demoPassword.size(), reinterpret_cast<const unsigned char *>(salt.data()),
        static_cast<unsigned long long>(password.keyDerivation.passes),
        static_cast<std::size_t>(password.keyDerivation.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    // Fails only when the memory cannot be had; nobody can sign in with an empty proof.
    password.proof = result == 0 ? derived.substr(0, proofSize) : std::string();
    return password;
}

Account insertSeededPerson(Transaction &transaction, const ServiceKeys &keys, Random &random,
    const SharedPassword &password, const PersonToSeed &person)
{
    const Account account {
        makeIdentifier(person.createdAt, random), person.phone, person.name, person.createdAt, person.language};
    insertAccount(transaction, account,
        {password.keyDerivation, proofMac(keys, account.id, password.proof), pinMac(keys, account.id, demoPin)},
        {"2026-11", "2026-11"});
    return account;
}

PersonToSeed madeUpPerson(int number, Timestamp createdAt)
{
    const auto index = static_cast<std::size_t>(number);
    const std::string name = std::string(surnames[index % surnames.size()])
        + std::string(givenNames[index / surnames.size() % givenNames.size()]);
    return {"+86139" + std::to_string(10'000'000 + number), name, Language::Chinese, createdAt};
}

} // namespace BillfoldService
