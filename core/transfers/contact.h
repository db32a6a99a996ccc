// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Billfold {

/// Somebody by the name that the person has given them. It stays in the vault.
struct Contact
{
    QString phone; ///< E.164
    QString name; ///< never empty

    bool operator==(const Contact &) const = default;
};

} // namespace Billfold
