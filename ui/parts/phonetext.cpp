// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/phonetext.h"

#include "core/session/phonenumber.h"

namespace Billfold {

QString PhoneText::grouped(const QString &e164) const
{
    return formatPhoneNumber(e164);
}

} // namespace Billfold
