// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/servicefixture.h"
#include "tests/server/testperson.h"

#include <map>
#include <string>

namespace BillfoldService {

/// What the service answered, to compare the contract's examples with: by operation, or by the status of a payment.
using ExampleAnswers = std::map<std::string, boost::json::value>;

/// Binds a card, withdraws and tops up, types the code of the bank. Fails the running test where that does not work.
void collectFunding(ServiceFixture &service, TestPerson &person, ExampleAnswers &answers, ExampleAnswers &payments);
/// Pays a merchant's code, then shows codes of the person's own at a till until `codeStates` has every state.
void collectPurchase(
    ServiceFixture &service, TestPerson &person, ExampleAnswers &answers, ExampleAnswers &codeStates);

} // namespace BillfoldService
