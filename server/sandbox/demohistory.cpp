// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/demohistory.h"

#include "server/sandbox/merchants.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace BillfoldService {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr days span {183};
/// People live by the clock in China, history is kept in UTC.
constexpr hours zone {8};

struct DemoPeople
{
    Account chen, wang, li, john;
};

/// Something that happens at a time; sorted before it is written, so that every account sees its own in order.
struct Event
{
    Timestamp at;
    std::function<void(HistoryWriter &)> write;
};

class DemoHistory
{
public:
    DemoHistory(const DemoPeople &people, SeededRandom &random, Timestamp until)
        : m_people(people)
        , m_random(random)
        , m_until(until)
    {
    }

    std::vector<Event> events()
    {
        addStart();
        for (Timestamp day = m_until - span; day < m_until; day += days(1))
            addDay(day);
        std::ranges::stable_sort(m_events, {}, &Event::at);
        return std::move(m_events);
    }

private:
    Timestamp atLocal(Timestamp day, int hour, int minute)
    {
        return day + hours(hour) - zone + minutes(minute) + std::chrono::milliseconds(m_random.between(0, 59'999));
    }

    void outside(const Account &account, OutsideEvent event)
    {
        m_events.push_back(
            {event.at, [account, event](HistoryWriter &writer) { writer.book(account, event); }});
    }

    void transfer(const Account &payer, const Account &payee, std::int64_t amount, const std::string &note,
        const std::string &category, Timestamp at)
    {
        m_events.push_back({at, [=](HistoryWriter &writer) {
                                writer.transfer(payer, payee, amount, note, category, at);
                            }});
    }

    void topUp(const Account &account, const std::string &from, std::int64_t amount, const std::string &category,
        const std::string &note, Timestamp at)
    {
        outside(account, {at, OutsideKind::External, from, "top-up", category, note, amount});
    }

    /// What everybody has when the six months begin.
    void addStart()
    {
        const Timestamp start = m_until - span - days(1);
        topUp(m_people.chen, "招商银行", 3'200'00, "other", "开户转入", atLocal(start, 9, 12));
        topUp(m_people.wang, "中国工商银行", 6'000'00, "other", "开户转入", atLocal(start, 10, 3));
        topUp(m_people.li, "中国建设银行", 24'000'00, "other", "开户转入", atLocal(start, 10, 40));
        topUp(m_people.john, "Bank of China", 8'000'00, "other", "First top-up", atLocal(start, 11, 25));
    }

    void addDay(Timestamp day)
    {
        const std::chrono::year_month_day date {std::chrono::floor<days>(day)};
        const auto dayOfMonth = unsigned(date.day());
        if (dayOfMonth == 5)
            addPayday(day, date);
        if (dayOfMonth == 6)
            addRent(day, date);
        if (dayOfMonth == 13 || dayOfMonth == 27)
            addDinner(day);
        if (dayOfMonth == 18)
            addBadminton(day);
        const bool isWeekend = std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() > 5;
        const std::int64_t purchases = m_random.between(0, 2) + (isWeekend && m_random.between(0, 2) == 0 ? 1 : 0);
        for (std::int64_t count = 0; count < purchases; ++count)
            addPurchase(day);
    }

    static std::string monthName(const std::chrono::year_month_day &date)
    {
        static constexpr std::array names {
            "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"};
        return names[unsigned(date.month()) - 1];
    }

    void addPayday(Timestamp day, const std::chrono::year_month_day &date)
    {
        topUp(m_people.chen, "杭州云帆科技有限公司", 15'600'00, "salary", monthName(date) + "工资", atLocal(day, 9, 0));
        topUp(m_people.li, "西溪诊所", 11'200'00, "salary", monthName(date) + "工资", atLocal(day, 9, 5));
    }

    void addRent(Timestamp day, const std::chrono::year_month_day &date)
    {
        transfer(m_people.li, m_people.chen, 2'600'00, monthName(date) + "房租", "home", atLocal(day, 9, 8));
        outside(m_people.chen,
            {atLocal(day, 20, 15), OutsideKind::Merchant, "建设银行房贷", "payment", "home", monthName(date) + "月供",
                -8'450'00});
    }

    void addDinner(Timestamp day)
    {
        const std::int64_t half = m_random.between(45'00, 120'00);
        transfer(m_people.chen, m_people.wang, half, "周末的晚饭 🍜", "transfer", atLocal(day, 20, 36));
        transfer(m_people.john, m_people.chen, half, "half of dinner, thanks!", "transfer", atLocal(day, 20, 52));
    }

    void addBadminton(Timestamp day)
    {
        transfer(m_people.wang, m_people.chen, m_random.between(30'00, 48'00), "羽毛球场地费", "entertainment",
            atLocal(day, 21, 5));
    }

    void addPurchase(Timestamp day)
    {
        const MadeUpMerchant &merchant = merchantFor(m_random.between(0, 1'000'000));
        const bool isTransport = merchant.category == "transport";
        const int hour = static_cast<int>(isTransport ? m_random.between(7, 9) : m_random.between(11, 21));
        outside(m_people.chen,
            {atLocal(day, hour, static_cast<int>(m_random.between(0, 59))), OutsideKind::Merchant,
                std::string(merchant.name), "payment", std::string(merchant.category), std::string(merchant.note),
                -m_random.between(merchant.least, merchant.most)});
    }

    DemoPeople m_people;
    SeededRandom &m_random;
    Timestamp m_until;
    std::vector<Event> m_events;
};

} // namespace

void writeDemoPeople(Transaction &transaction, const ServiceKeys &keys, SeededRandom &random,
    const SharedPassword &password, HistoryWriter &writer, Timestamp until)
{
    const Timestamp opened = until - span - days(2);
    const auto person = [&](std::string phone, std::string name, Language language) {
        const Account account = insertSeededPerson(
            transaction, keys, random, password, {std::move(phone), std::move(name), language, opened});
        writer.open(account);
        return account;
    };
    const DemoPeople people {.chen = person(std::string(demoPhone), "陈曦", Language::Chinese),
        .wang = person("+8613700009015", "王小明", Language::Chinese),
        .li = person("+8613900002468", "李文静", Language::Chinese),
        .john = person("+8613600001357", "John Smith", Language::English)};
    for (const Event &event : DemoHistory(people, random, until).events())
        event.write(writer);
}

} // namespace BillfoldService
