// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/spoolsmsgateway.h"

#include <boost/json.hpp>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace BillfoldService {
namespace {

bool writeFile(const std::string &path, const std::string &text)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    return ::close(descriptor) == 0 && written;
}

} // namespace

SpoolSmsGateway::SpoolSmsGateway(std::string directory)
    : m_directory(std::move(directory))
{
}

Result<void> SpoolSmsGateway::send(const OutboxMessage &message)
{
    const std::string path = m_directory + '/' + message.id;
    const boost::json::object text {
        {"id", message.id}, {"to", message.phone}, {"body", message.body}, {"channel", "sms"}};
    std::error_code error;
    if (!writeFile(path + ".part", boost::json::serialize(text) + '\n'))
        return failure(ProblemType::Internal, "a message cannot be written to the spool");
    std::filesystem::rename(path + ".part", path + ".json", error);
    if (error)
        return failure(ProblemType::Internal, "a message cannot be finished in the spool");
    return {};
}

} // namespace BillfoldService
