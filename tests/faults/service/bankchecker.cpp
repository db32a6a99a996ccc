// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bankchecker.h"

namespace BillfoldService {
namespace {

using boost::json::object;

std::int64_t minorOf(const object &movement, std::string_view name)
{
    return movement.at(name).at("minor").as_int64();
}

/// What one person sees.
struct View
{
    std::map<std::string, std::vector<object>> debits = {}; ///< by note
    std::map<std::string, std::vector<object>> credits = {};
    std::int64_t balance = 0;
    std::int64_t movements = 0;
};

class Walk
{
public:
    Walk(BankClient &client, const TestPerson &person, const ReceiptKeys &keys, Findings &findings)
        : m_client(client)
        , m_person(person)
        , m_findings(findings)
        , m_chain(keys)
    {
    }

    View run()
    {
        bool more = true;
        while (more) {
            const object page
                = bodyOf(m_client.insist(m_person, "GET", "/v1/changes?limit=200&after=" + std::to_string(m_cursor)));
            for (const auto &change : page.at("changes").as_array())
                take(change.as_object());
            more = page.at("more").as_bool();
        }
        const object overview = bodyOf(m_client.insist(m_person, "GET", "/v1/account"));
        const std::int64_t shown = overview.at("balance").at("available").at("minor").as_int64();
        if (shown != m_view.balance)
            complain(
                "the feed ends at " + std::to_string(m_view.balance) + ", the balance is " + std::to_string(shown));
        return m_view;
    }

private:
    void complain(const std::string &words) { m_findings.add(Finding::Disagreement, m_person.phone + ": " + words); }

    void take(const object &change)
    {
        if (change.at("seq").as_int64() != ++m_cursor)
            complain("the change feed has a gap before " + serialize(change));
        m_cursor = change.at("seq").as_int64();
        if (const auto *movement = change.if_contains("movement"))
            takeMovement(movement->as_object());
    }

    void takeMovement(const object &movement)
    {
        if (movement.at("seq").as_int64() != ++m_view.movements)
            complain("the movements have a gap before " + serialize(movement));
        m_view.balance += minorOf(movement, "amount");
        if (minorOf(movement, "balanceAfter") != m_view.balance)
            complain("a running balance is wrong: " + serialize(movement));
        const std::string wrong = m_chain.add(movement);
        if (!wrong.empty())
            complain(wrong + ": " + serialize(movement));
        const std::string kind = textOf(movement, "kind");
        if (kind == "transfer-out")
            m_view.debits[textOf(movement, "note")].push_back(movement);
        else if (kind == "transfer-in")
            m_view.credits[textOf(movement, "note")].push_back(movement);
    }

    BankClient &m_client;
    const TestPerson &m_person;
    Findings &m_findings;
    ReceiptChain m_chain;
    View m_view;
    std::int64_t m_cursor = 0;
};

/// The settled answers, by the note in their bodies.
std::map<std::string, std::vector<object>> answersByNote(const LoadDriver &load)
{
    std::map<std::string, std::vector<object>> answers;
    for (std::size_t payment = 0; payment < load.plan().payments.size(); ++payment) {
        if (const auto settled = load.history(payment).settled())
            answers[textOf(settled->at("transfer").as_object(), "note")].push_back(*settled);
    }
    return answers;
}

std::size_t countOf(const std::map<std::string, std::vector<object>> &movements, const std::string &note)
{
    const auto found = movements.find(note);
    return found == movements.end() ? 0 : found->second.size();
}

void compare(const PlannedPayment &planned, const std::string &note, const std::string &intentHash,
    const std::vector<object> &answers, std::vector<View> &views, Findings &findings)
{
    const std::size_t debits = countOf(views[planned.payer].debits, note);
    const std::size_t credits = countOf(views[planned.payee].credits, note);
    if (answers.size() > 1 || debits > answers.size())
        findings.add(Finding::DoubleDebit,
            note + ": " + std::to_string(debits) + " debits, " + std::to_string(answers.size()) + " settled answers");
    if (debits < answers.size())
        findings.add(Finding::LostPayment, note + ": settled, and not in the ledger");
    if (debits != credits)
        findings.add(Finding::Disagreement,
            note + ": " + std::to_string(debits) + " debits, " + std::to_string(credits) + " credits");
    if (debits != 1 || answers.size() != 1)
        return;
    const object &movement = views[planned.payer].debits[note].front();
    if (movement != answers.front().at("movement").as_object())
        findings.add(Finding::Disagreement, note + ": the answer shows another movement than the feed");
    if (textOf(receiptPayload(movement), "intent") != intentHash)
        findings.add(Finding::Disagreement, note + ": the receipt is for another intent");
    if (credits == 1 && minorOf(movement, "amount") != -minorOf(views[planned.payee].credits[note].front(), "amount"))
        findings.add(Finding::Disagreement, note + ": what was paid is not what was received");
}

} // namespace

void checkBank(const LoadDriver &load, std::deque<Customer> &customers, const LoadTarget &target, std::int64_t total,
    Findings &findings, CallCount &calls)
{
    BankClient client(target.port, target.sealKey, calls);
    std::vector<View> views;
    std::int64_t sum = 0;
    for (const Customer &customer : customers) {
        views.push_back(Walk(client, customer.person, target.receiptKeys, findings).run());
        sum += views.back().balance;
    }
    if (sum != total)
        findings.add(
            Finding::Disagreement, "there were " + std::to_string(total) + ", now there are " + std::to_string(sum));
    auto answers = answersByNote(load);
    for (std::size_t payment = 0; payment < load.plan().payments.size(); ++payment) {
        const PlannedPayment &planned = load.plan().payments[payment];
        if (planned.original != payment)
            continue;
        for (const Variant variant : {Variant::First, Variant::Other}) {
            const std::string note = load.noteOf(payment, variant);
            compare(planned, note, load.intentHash(payment, variant), answers[note], views, findings);
        }
    }
}

} // namespace BillfoldService
