// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hardening.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace Billfold {

void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#ifdef __linux__
    // Also keeps other processes of the same person from reading this one's memory, and dumps by systemd-coredump.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Billfold
