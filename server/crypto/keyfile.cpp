// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/keyfile.h"

#include "server/base/encoding.h"

#include <boost/json.hpp>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace BillfoldService {
namespace {

namespace fs = std::filesystem;

Result<std::string> secretMember(const boost::json::object &object, std::string_view name, std::size_t size)
{
    const boost::json::value *value = object.if_contains(name);
    const boost::json::string *text = value ? value->if_string() : nullptr;
    auto bytes = text ? fromBase64Url(std::string_view(text->data(), text->size())) : std::nullopt;
    if (!bytes || bytes->size() != size)
        return failure(ProblemType::Internal, "the key file lacks a usable " + std::string(name));
    return std::move(*bytes);
}

Result<ServiceKeys> parse(std::string_view text)
{
    boost::system::error_code error;
    const boost::json::value document = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    const boost::json::object *object = error ? nullptr : document.if_object();
    const boost::json::value *format = object ? object->if_contains("format") : nullptr;
    if (!format || *format != "billfold-service-keys")
        return failure(ProblemType::Internal, "this is not a key file of the service");
    auto pepper = secretMember(*object, "pepper", ServiceKeys::pepperSize);
    auto sealSecret = secretMember(*object, "sealSecret", ServiceKeys::sealKeySize);
    const auto receiptSeed = secretMember(*object, "receiptSeed", ServiceKeys::receiptSeedSize);
    if (!pepper)
        return failure(pepper.error());
    if (!sealSecret)
        return failure(sealSecret.error());
    if (!receiptSeed)
        return failure(receiptSeed.error());
    return ServiceKeys(std::move(*pepper), std::move(*sealSecret), *receiptSeed);
}

Result<void> store(const std::string &path, const ServiceKeys &keys)
{
    const boost::json::object document {{"format", "billfold-service-keys"}, {"version", 1},
        {"pepper", toBase64Url(keys.pepper())}, {"sealSecret", toBase64Url(keys.sealSecret())},
        {"receiptSeed", toBase64Url(keys.receiptSeed())}};
    const std::string text = boost::json::serialize(document) + '\n';
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(ProblemType::Internal, "the key file cannot be made");
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size())
        && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!written)
        return failure(ProblemType::Internal, "the key file cannot be written");
    return {};
}

} // namespace

Result<ServiceKeys> loadKeys(const std::string &path, MissingKeys missing, Random &random)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        if (missing == MissingKeys::Refuse)
            return failure(ProblemType::Internal, "there is no key file; outside the sandbox it must exist");
        ServiceKeys keys = ServiceKeys::generate(random);
        if (const auto stored = store(path, keys); !stored)
            return failure(stored.error());
        return keys;
    }
    constexpr fs::perms others = fs::perms::group_all | fs::perms::others_all;
    if ((status.permissions() & others) != fs::perms::none)
        return failure(ProblemType::Internal, "the key file is open to other users; it needs mode 0600");
    std::ifstream file(path, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file)
        return failure(ProblemType::Internal, "the key file cannot be read");
    return parse(text);
}

} // namespace BillfoldService
