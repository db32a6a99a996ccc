// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/service/bankclient.h"
#include "tests/faults/service/keyhistory.h"
#include "tests/faults/service/loadplan.h"
#include "tests/faults/service/receiptchain.h"

#include <deque>
#include <map>
#include <thread>

namespace BillfoldService {

/// Where the load goes, and what the service there can do.
struct LoadTarget
{
    std::uint16_t port = 0;
    std::string sealKey = {};
    ReceiptKeys receiptKeys = {};
    bool hasVoid = true;
};

/// Works a plan off from several threads, repeats what was interrupted, and remembers every answer.
class LoadDriver
{
public:
    /// People, findings and calls outlive the driver.
    LoadDriver(LoadTarget target, LoadPlan plan, std::deque<Customer> &customers, Findings &findings, CallCount &calls);
    ~LoadDriver();

    void start(unsigned threads);
    [[nodiscard]] bool isDone() const { return m_next >= m_plan.tasks.size(); }
    void join();
    /// Asks for every key once more, now that nothing breaks any longer. What has no answer then is a finding.
    void resolve();

    [[nodiscard]] const LoadPlan &plan() const { return m_plan; }
    [[nodiscard]] const KeyHistory &history(std::size_t payment) const { return m_states[payment].history; }
    /// The note in the body, by which its movements are found. A body that is sent under two keys has one note.
    [[nodiscard]] std::string noteOf(std::size_t payment, Variant variant) const;
    /// The intent hash of that body; empty when it was never made.
    [[nodiscard]] std::string intentHash(std::size_t payment, Variant variant) const;

private:
    /// What is signed and sent of one body.
    struct Intent
    {
        std::string body = {};
        std::string hash = {};
        std::string approval = {};
    };
    struct PaymentState
    {
        std::mutex mutex = {};
        std::array<Intent, 2> intents = {};
        KeyHistory history = {};
        std::atomic<bool> wasRefused {false};
    };

    void work();
    void perform(BankClient &client, const Task &task);
    void send(BankClient &client, std::size_t payment, Variant variant, Step step);
    void ask(BankClient &client, std::size_t payment, Step step);
    void readChanges(BankClient &client, std::size_t payment);
    [[nodiscard]] Intent prepare(BankClient &client, std::size_t payment, Variant variant);
    [[nodiscard]] Verdict tryOnce(BankClient &client, std::size_t payment, Variant variant, const Request &request);
    [[nodiscard]] std::string payeeId(BankClient &client, const PlannedPayment &payment);
    [[nodiscard]] bool isShared(std::size_t payment) const;
    [[nodiscard]] const TestPerson &payerOf(std::size_t payment) const;

    LoadTarget m_target;
    LoadPlan m_plan;
    std::deque<Customer> &m_customers;
    Findings &m_findings;
    CallCount &m_calls;
    std::deque<PaymentState> m_states;
    std::mutex m_payeeMutex;
    std::map<std::pair<std::size_t, std::size_t>, std::string> m_payeeIds;
    std::atomic<std::size_t> m_next {0};
    std::vector<std::thread> m_threads;
};

} // namespace BillfoldService
