// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/latin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace BillfoldService {

std::string toLatin(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Upper; [^\\u0020-\\u007E] Remove", UTRANS_FORWARD, error));
    if (U_FAILURE(error) != 0 || !transliterator)
        return {};
    icu::UnicodeString name
        = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    transliterator->transliterate(name);
    std::string latin;
    name.trim().toUTF8String(latin);
    return latin;
}

} // namespace BillfoldService
