// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/codemessage.h"

namespace BillfoldService {
namespace {

constexpr std::string_view chineseWarning = "，5 分钟内有效。任何人（包括客服）都不会向你索要它。";
constexpr std::string_view englishWarning = " Valid for 5 minutes. Nobody, not even support, will ask you for it.";

std::string chinese(std::string_view code, std::string_view purpose)
{
    return std::string("【钱夹】").append(code).append(purpose).append(chineseWarning);
}

std::string english(std::string_view code, std::string_view purpose)
{
    return std::string("[Billfold] ").append(code).append(purpose).append(englishWarning);
}

} // namespace

Language languageOf(std::string_view acceptLanguage)
{
    return acceptLanguage.starts_with("en") ? Language::English : Language::Chinese;
}

std::string registrationMessage(Language language, std::string_view code)
{
    return language == Language::English ? english(code, " opens a wallet for this phone number.")
                                         : chinese(code, " 是开户验证码");
}

std::string signInMessage(Language language, std::string_view code)
{
    return language == Language::English ? english(code, " signs a new device in to your wallet.")
                                         : chinese(code, " 是新设备登录验证码");
}

std::string phoneInUseMessage(Language language)
{
    if (language == Language::English)
        return "[Billfold] Somebody asked to open a wallet for this phone number, which has one already. If it was "
               "you, sign in instead.";
    return "【钱夹】有人用这个手机号申请开户，但它已有账户。如果是你本人，请直接登录。";
}

} // namespace BillfoldService
