// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many merchants' codes are read in a second: half of them ASCII, half with Chinese texts, which are read twice. The bound
// is an alarm for a reader that has begun to take more than linear time.
#include "core/paycodes/merchantcodereader.h"
#include "tests/support/figure.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>

namespace Billfold {

namespace {

constexpr int RoundCount = 15;
constexpr int CodesPerRound = 20'000;
constexpr double FewestPerSecond = 200'000;

constexpr std::array codes = std::to_array<QByteArrayView>({
    "00020101021229370016A0000006770101110113006681234567853037645802TH54044.2263041271",
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT"
    "6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME"
    "91320016A0112233449988770708123456786304A13A",
});

/// Codes a second, 0 when one of them is not read.
double rateOfRound()
{
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < CodesPerRound; ++i) {
        const auto code = readMerchantCode(codes[i % codes.size()]);
        if (!code || !code->amount)
            return 0;
    }
    return CodesPerRound * 1e9 / double(timer.nsecsElapsed());
}

int run()
{
    Samples rates;
    for (int round = 0; round < RoundCount; ++round) {
        const double rate = rateOfRound();
        if (rate <= 0) {
            std::fputs("a code was not read\n", stderr);
            return 1;
        }
        rates.add(rate);
    }
    const bool kept = printFigure(
        QStringLiteral("paycodes.rate"), rates.median(), QStringLiteral("codes/s"), AtLeast{FewestPerSecond});
    return kept ? 0 : 1;
}

} // namespace

} // namespace Billfold

int main()
{
    return Billfold::run();
}
