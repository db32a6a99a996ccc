// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds every target of the program with a bounded number of mutated inputs. BILLFOLD_SEED repeats a run.
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/figure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace Billfold {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int MostInputs = 20'000;
constexpr int FewestInputs = 300;
constexpr std::chrono::milliseconds LongestRun(700);

std::string contentsOf(const std::filesystem::path &path)
{
    std::ostringstream contents;
    contents << std::ifstream(path, std::ios::binary).rdbuf();
    return contents.str();
}

std::vector<std::string> corpusOf(const FuzzTarget &target)
{
    std::vector<std::string> corpus = target.inputs;
    for (const std::string &file : target.files)
        corpus.push_back(contentsOf(std::filesystem::path(BILLFOLD_TEST_DATA) / file));
    std::vector<std::filesystem::path> examples;
    for (const auto &entry : std::filesystem::directory_iterator(BILLFOLD_API_EXAMPLES)) {
        const std::string name = entry.path().filename().string();
        for (const std::string &prefix : target.examples) {
            if (name.starts_with(prefix))
                examples.push_back(entry.path());
        }
    }
    std::ranges::sort(examples); // folders have no order of their own, and a seed must repeat a run
    for (const auto &path : examples)
        corpus.push_back(contentsOf(path));
    return corpus;
}

bool run(const FuzzTarget &target, std::uint64_t seed)
{
    std::vector<std::string> corpus = corpusOf(target);
    std::erase(corpus, std::string());
    if (corpus.empty() || corpus.size() < target.examples.size() + target.files.size()) {
        std::fprintf(stderr, "%s: the corpus is not there\n", target.name);
        return false;
    }
    for (const std::string &input : corpus)
        target.read(input);
    Mutator mutator(seed, std::move(corpus));
    const auto end = Clock::now() + LongestRun;
    int inputs = 0;
    // The first ones are read however slow the machine is.
    for (; inputs < MostInputs && (inputs < FewestInputs || Clock::now() < end); ++inputs)
        target.read(mutator.next());
    return printFigure(QStringLiteral("fuzz.%1.inputs").arg(QLatin1String(target.name)), inputs,
        QStringLiteral("inputs"), AtLeast{FewestInputs});
}

} // namespace

} // namespace Billfold

int main()
{
    const char *wanted = std::getenv("BILLFOLD_SEED");
    const std::uint64_t seed = wanted ? std::strtoull(wanted, nullptr, 10) : std::random_device()();
    std::printf("BILLFOLD_SEED=%llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout); // before anything crashes
    bool good = true;
    for (const Billfold::FuzzTarget &target : Billfold::fuzzTargets())
        good = Billfold::run(target, seed) && good;
    return good ? 0 : 1;
}
