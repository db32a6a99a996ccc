// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverycode.h"

#include <sodium.h>

#include <cstring>
#include <string_view>

namespace Billfold {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t DigitCount = RecoveryCodeSize * 8 / 5;
constexpr size_t GroupSize = 4;
constexpr std::string_view KeyContext = "billfold:recovery:";

/// The digit's value, or -1. The letters that people confuse with digits stand for those digits.
int valueOf(unsigned char character)
{
    if (character >= 'a' && character <= 'z')
        character = static_cast<unsigned char>(character - 'a' + 'A');
    if (character == 'O')
        return 0;
    if (character == 'I' || character == 'L')
        return 1;
    const size_t position = Alphabet.find(static_cast<char>(character));
    return position == std::string_view::npos ? -1 : int(position);
}

bool isSeparator(unsigned char character)
{
    return character == ' ' || character == '-' || character == '\t' || character == '\r' || character == '\n';
}

} // namespace

SecretBytes createRecoveryCode()
{
    return SecretBytes::random(RecoveryCodeSize);
}

SecretBytes formatRecoveryCode(const SecretBytes &code)
{
    Q_ASSERT(code.size() == RecoveryCodeSize);
    SecretBytes text(DigitCount + DigitCount / GroupSize - 1);
    size_t written = 0;
    for (size_t digit = 0; digit < DigitCount; ++digit) {
        if (digit > 0 && digit % GroupSize == 0)
            text.data()[written++] = '-';
        unsigned value = 0;
        for (size_t bit = digit * 5; bit < digit * 5 + 5; ++bit)
            value = (value << 1) | ((code.data()[bit / 8] >> (7 - bit % 8)) & 1u);
        text.data()[written++] = static_cast<unsigned char>(Alphabet[value]);
    }
    return text;
}

Result<SecretBytes> parseRecoveryCode(const SecretBytes &text)
{
    SecretBytes code(RecoveryCodeSize);
    size_t digit = 0;
    for (const unsigned char character : text.span()) {
        if (isSeparator(character))
            continue;
        const int value = valueOf(character);
        if (value < 0 || digit == DigitCount)
            return failure(ErrorCode::RecoveryCodeWrong);
        for (size_t bit = 0; bit < 5; ++bit) {
            const size_t position = digit * 5 + bit;
            const unsigned mask = ((unsigned(value) >> (4 - bit)) & 1u) << (7 - position % 8);
            code.data()[position / 8] |= static_cast<unsigned char>(mask);
        }
        ++digit;
    }
    if (digit != DigitCount)
        return failure(ErrorCode::RecoveryCodeWrong);
    return code;
}

SecretBytes recoveryKeyEncryptionKey(const SecretBytes &code, QByteArrayView salt)
{
    SecretBytes message(KeyContext.size() + code.size());
    std::memcpy(message.data(), KeyContext.data(), KeyContext.size());
    std::memcpy(message.data() + KeyContext.size(), code.data(), code.size());
    SecretBytes key(32);
    crypto_generichash(key.data(), key.size(), message.data(), message.size(),
        reinterpret_cast<const unsigned char *>(salt.data()), size_t(salt.size()));
    return key;
}

} // namespace Billfold
