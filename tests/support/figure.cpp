// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Billfold {

namespace {

void printLine(const QString &name, double value, const QString &unit, const char *operation, double bound)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    std::printf("figure %s %.*f %s", qPrintable(name), isWhole ? 0 : 3, value, qPrintable(unit));
    if (operation)
        std::printf(" bound %s %g", operation, bound);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

bool printFigure(const QString &name, double value, const QString &unit, AtMost bound)
{
    printLine(name, value, unit, "<=", bound.value);
    return value <= bound.value;
}

bool printFigure(const QString &name, double value, const QString &unit, AtLeast bound)
{
    printLine(name, value, unit, ">=", bound.value);
    return value >= bound.value;
}

void printFigure(const QString &name, double value, const QString &unit)
{
    printLine(name, value, unit, nullptr, 0);
}

double Samples::percentile(double share) const
{
    if (m_values.empty())
        return std::nan("");
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace Billfold
