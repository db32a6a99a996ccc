// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accountstore.h"

namespace BillfoldService {
namespace {

std::optional<Account> findBy(Transaction &transaction, const std::string &condition, const std::string &value)
{
    Account account;
    long long createdAt = 0;
    std::string language;
    soci::session &sql = transaction.sql();
    sql << "SELECT id, phone, name, created_at, language FROM accounts WHERE " + condition, soci::use(value),
        soci::into(account.id), soci::into(account.phone), soci::into(account.name), soci::into(createdAt),
        soci::into(language);
    if (!sql.got_data())
        return std::nullopt;
    account.createdAt = fromMilliseconds(createdAt);
    account.language = language == "en" ? Language::English : Language::Chinese;
    return account;
}

} // namespace

void insertAccount(
    Transaction &transaction, const Account &account, const Credentials &credentials, const Consent &consent)
{
    const long long createdAt = toMilliseconds(account.createdAt);
    const std::string language = account.language == Language::English ? "en" : "zh";
    const long long passes = credentials.keyDerivation.passes;
    const long long memory = credentials.keyDerivation.memoryBytes;
    const long long tries = pinTries;
    transaction.sql() << "INSERT INTO accounts (id, phone, name, created_at, language, password_salt, password_passes, "
                         "password_memory, proof_mac, pin_mac, pin_tries_left, terms_version, privacy_version) VALUES "
                         "(:id, :phone, :name, :created, :language, :salt, :passes, :memory, :proof, :pin, :tries, "
                         ":terms, :privacy)",
        soci::use(account.id), soci::use(account.phone), soci::use(account.name), soci::use(createdAt),
        soci::use(language), soci::use(credentials.keyDerivation.salt), soci::use(passes), soci::use(memory),
        soci::use(credentials.proofMac), soci::use(credentials.pinMac), soci::use(tries),
        soci::use(consent.termsVersion), soci::use(consent.privacyVersion);
}

std::optional<Account> findAccount(Transaction &transaction, const std::string &id)
{
    return findBy(transaction, "id = :value", id);
}

std::optional<Account> findAccountByPhone(Transaction &transaction, const std::string &phone)
{
    return findBy(transaction, "phone = :value", phone);
}

std::optional<Credentials> readCredentials(Transaction &transaction, const std::string &accountId)
{
    Credentials credentials;
    long long passes = 0;
    long long memory = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT password_salt, password_passes, password_memory, proof_mac, pin_mac FROM accounts WHERE id = :id",
        soci::use(accountId), soci::into(credentials.keyDerivation.salt), soci::into(passes), soci::into(memory),
        soci::into(credentials.proofMac), soci::into(credentials.pinMac);
    if (!sql.got_data())
        return std::nullopt;
    credentials.keyDerivation.passes = passes;
    credentials.keyDerivation.memoryBytes = memory;
    return credentials;
}

std::optional<PinTry> spendPinTry(Transaction &transaction, const std::string &accountId)
{
    PinTry spent;
    soci::session &sql = transaction.sql();
    sql << "UPDATE accounts SET pin_tries_left = pin_tries_left - 1 WHERE id = :id AND pin_tries_left > 0 "
           "RETURNING pin_mac, pin_tries_left",
        soci::use(accountId), soci::into(spent.pinMac), soci::into(spent.triesLeft);
    return sql.got_data() ? std::optional(spent) : std::nullopt;
}

void restorePinTries(Transaction &transaction, const std::string &accountId)
{
    const long long tries = pinTries;
    transaction.sql() << "UPDATE accounts SET pin_tries_left = :tries WHERE id = :id", soci::use(tries),
        soci::use(accountId);
}

} // namespace BillfoldService
