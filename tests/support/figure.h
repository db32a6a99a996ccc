// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Billfold {

/// A figure's upper bound.
struct AtMost
{
    double value;
};

/// A figure's lower bound.
struct AtLeast
{
    double value;
};

/// Print what was measured as one line on standard output, "figure NAME VALUE UNIT bound OP VALUE" (without the last three
/// words where there is no bound), and return whether the bound was kept.
bool printFigure(const QString &name, double value, const QString &unit, AtMost bound);
bool printFigure(const QString &name, double value, const QString &unit, AtLeast bound);
void printFigure(const QString &name, double value, const QString &unit);

/// Measurements of one thing. Percentiles are by nearest rank.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double maximum() const { return percentile(1.0); }

private:
    std::vector<double> m_values;
};

} // namespace Billfold
