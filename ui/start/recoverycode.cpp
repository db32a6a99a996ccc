// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverycode.h"

#include <sodium.h>

namespace Billfold {

namespace {

unsigned char canonical(unsigned char typed)
{
    const auto upper = static_cast<unsigned char>(typed >= 'a' && typed <= 'z' ? typed - 'a' + 'A' : typed);
    if (upper == 'O')
        return '0';
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

} // namespace

void RecoveryCode::set(const SecretBytes &shown)
{
    m_text.clear();
    for (const unsigned char byte : shown.span()) {
        const QChar character = QLatin1Char(static_cast<char>(byte));
        if (character != u'-')
            m_text.append(QStringView(&character, 1));
    }
}

bool RecoveryCode::groupMatches(int group, const SecretBuffer &typed) const
{
    const SecretBytes shown = m_text.copy();
    SecretBytes text = typed.copy();
    if (text.size() != GroupSize || shown.size() != Groups * GroupSize)
        return false;
    for (int i = 0; i < GroupSize; ++i)
        text.data()[i] = canonical(text.data()[i]);
    return sodium_memcmp(text.data(), shown.data() + group * GroupSize, GroupSize) == 0;
}

} // namespace Billfold
