// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/spoolsmsgateway.h"

#include "server/base/identifiers.h"

#include <boost/json.hpp>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace BillfoldService {
namespace {

bool writeFile(const std::string &path, const std::string &text)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    return ::close(descriptor) == 0 && written;
}

} // namespace

SpoolSmsGateway::SpoolSmsGateway(std::string directory, Random &random)
    : m_directory(std::move(directory))
    , m_random(random)
{
}

Result<void> SpoolSmsGateway::send(const std::string &phone, const std::string &body)
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const std::string path = m_directory + '/' + makeIdentifier(now, m_random);
    const boost::json::object message {{"to", phone}, {"body", body}, {"channel", "sms"}};
    std::error_code error;
    if (!writeFile(path + ".part", boost::json::serialize(message) + '\n'))
        return failure(ProblemType::Internal, "a message cannot be written to the spool");
    std::filesystem::rename(path + ".part", path + ".json", error);
    if (error)
        return failure(ProblemType::Internal, "a message cannot be finished in the spool");
    return {};
}

} // namespace BillfoldService
