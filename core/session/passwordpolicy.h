// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QStringList>

namespace Billfold {

/// Unicode scalar values.
constexpr int MinimumPasswordLength = 10;
/// On zxcvbn's scale of 0 to 4.
constexpr int MinimumPasswordScore = 3;

/// What makes a password easier to guess than its length suggests.
enum class PasswordWeakness { None, CommonWord, PersonalWord, Repetition, Sequence, Keyboard, Date };

struct PasswordStrength
{
    int length = 0; ///< Unicode scalar values
    /// 0 to 4: fewer than 10^3, 10^6, 10^8, 10^10 guesses, or more (Wheeler, "zxcvbn", USENIX Security 2016, section 5).
    int score = 0;
    PasswordWeakness weakness = PasswordWeakness::None; ///< of the part that covers the most of it

    [[nodiscard]] bool isAcceptable() const { return length >= MinimumPasswordLength && score >= MinimumPasswordScore; }
};

/// Measures a password (UTF-8) as it is typed. `personalWords` are the person's name and phone number: they and their parts
/// count as words of the dictionary. Fast enough for each key press. zxcvbn itself holds short-lived copies of parts.
[[nodiscard]] PasswordStrength measurePassword(const SecretBytes &password, const QStringList &personalWords);

/// PasswordTooShort or PasswordTooWeak.
[[nodiscard]] Result<void> checkPassword(const SecretBytes &password, const QStringList &personalWords);

} // namespace Billfold
