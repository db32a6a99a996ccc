// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/loadplan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace BillfoldService {
namespace {

using Engine = std::mt19937_64;

/// How far apart the tasks of one payment lie, in payments: those sent at once, and those that come late.
constexpr double together = 0.6;
constexpr double late = 150;

std::int64_t between(Engine &engine, std::int64_t least, std::int64_t most)
{
    return std::uniform_int_distribution<std::int64_t>(least, most)(engine);
}

bool happens(Engine &engine, int percent)
{
    return between(engine, 1, 100) <= percent;
}

std::string makeKey(Engine &engine)
{
    std::array<char, 33> text {};
    std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(engine()),
        static_cast<unsigned long long>(engine()));
    return text.data();
}

PlannedPayment makePayment(Engine &engine, std::size_t number, std::size_t people)
{
    PlannedPayment payment {.key = makeKey(engine), .original = number};
    payment.payer = static_cast<std::size_t>(between(engine, 0, static_cast<std::int64_t>(people) - 1));
    const auto step = static_cast<std::size_t>(between(engine, 1, static_cast<std::int64_t>(people) - 1));
    payment.payee = (payment.payer + step) % people;
    // Every eighth asks for more than anybody has, so that declines are stored as well.
    payment.amountMinor = happens(engine, 12) ? 4'000'000 : between(engine, 1, 5'000);
    return payment;
}

struct PlacedTask
{
    double place = 0;
    Task task = {};
};

void placeTasks(Engine &engine, std::size_t number, std::vector<PlacedTask> &placed)
{
    const auto add = [&](Step step, double spread) {
        const double place = static_cast<double>(number) + std::uniform_real_distribution<double>(0, spread)(engine);
        placed.push_back({place, {number, step}});
    };
    for (std::int64_t count = between(engine, 1, 4); count > 0; --count)
        add(Step::Send, together);
    add(Step::SendSameBytes, together);
    add(Step::Ask, together);
    if (happens(engine, 30))
        add(Step::SendOther, together);
    if (happens(engine, 10))
        add(Step::Void, together);
    if (happens(engine, 30))
        add(Step::ReadBalance, together);
    if (happens(engine, 30))
        add(Step::ReadChanges, together);
    add(Step::Send, late);
    add(Step::Ask, late);
    if (happens(engine, 20))
        add(Step::SendOther, late);
}

} // namespace

std::uint64_t chooseSeed()
{
    const char *given = std::getenv("BILLFOLD_SEED");
    const std::uint64_t seed = given ? std::strtoull(given, nullptr, 10) : std::random_device()();
    std::printf("seed %llu (BILLFOLD_SEED repeats it)\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    return seed;
}

LoadPlan LoadPlan::make(std::uint64_t seed, std::size_t people, std::size_t payments)
{
    Engine engine(seed);
    LoadPlan plan;
    std::vector<PlacedTask> placed;
    while (plan.payments.size() < payments) {
        const std::size_t number = plan.payments.size();
        plan.payments.push_back(makePayment(engine, number, people));
        placeTasks(engine, number, placed);
        if (!happens(engine, 10))
            continue;
        PlannedPayment rival = plan.payments.back();
        rival.key = makeKey(engine);
        plan.payments.push_back(rival);
        placed.push_back({static_cast<double>(number) + together / 2, {number + 1, Step::Send}});
    }
    std::ranges::stable_sort(placed, {}, &PlacedTask::place);
    for (const PlacedTask &each : placed)
        plan.tasks.push_back(each.task);
    return plan;
}

} // namespace BillfoldService
