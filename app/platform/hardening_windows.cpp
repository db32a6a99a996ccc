// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hardening.h"

#include <windows.h>

namespace Billfold {

void hardenProcess()
{
    // No crash dialogs, and with them no dumps by Windows Error Reporting. The profile's directory lies in the person's own
    // profile, which others cannot read.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

} // namespace Billfold
