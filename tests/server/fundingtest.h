// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sandbox/sandboxbankstore.h"
#include "tests/server/twopeopletest.h"

namespace BillfoldService {

/// A test with two people who can bind cards of the sandbox's bank, and move money over them.
class FundingTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    static constexpr std::int64_t Start = 100'000;
    static constexpr const char *DebitCard = "6214830000001230";
    static constexpr const char *OtherDebitCard = "6222020000004560";
    static constexpr const char *CreditCard = "6225750000001233";

    FundingTest()
        : TwoPeopleTest(Start)
    {
    }

protected:
    /// The digits with the last one made right (Luhn).
    [[nodiscard]] static std::string luhn(std::string digits);

    Response begin(TestPerson &person, const std::string &number, const std::string &expires = "2031-08");
    /// The id of the source.
    std::string bind(TestPerson &person, const std::string &number = luhn(DebitCard));
    [[nodiscard]] std::string body(const std::string &sourceId, std::int64_t minor);
    Response order(TestPerson &person, const std::string &path, const std::string &text, const std::string &key);
    Response order(TestPerson &person, const std::string &path, const std::string &sourceId, std::int64_t minor);
    void tell(BankInstruction instruction);
    /// The state of the latest operation, once it is `wanted` or the time for it is over.
    [[nodiscard]] QString waitFor(const QString &wanted);
    [[nodiscard]] QString text(const std::string &query);
};

} // namespace BillfoldService
