// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace Billfold {

void brokenPromise(const char *promise, std::string_view input)
{
    std::fprintf(stderr, "%s: %.*s\nin hex: ", promise, static_cast<int>(input.size()), input.data());
    for (const char byte : input)
        std::fprintf(stderr, "%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    std::fputc('\n', stderr);
    std::abort();
}

} // namespace Billfold

namespace {

const Billfold::FuzzTarget &chosenTarget()
{
    const char *name = std::getenv("BILLFOLD_FUZZ_TARGET");
    for (const Billfold::FuzzTarget &target : Billfold::fuzzTargets()) {
        if (name && std::strcmp(name, target.name) == 0)
            return target;
        if (!name)
            std::fprintf(stderr, "BILLFOLD_FUZZ_TARGET=%s\n", target.name);
    }
    std::fputs("BILLFOLD_FUZZ_TARGET says which parser\n", stderr);
    std::exit(2);
}

} // namespace

/// What libFuzzer calls: the target named by BILLFOLD_FUZZ_TARGET.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Billfold::FuzzTarget &target = chosenTarget();
    target.read(std::string_view(reinterpret_cast<const char *>(data), size));
    return 0;
}
