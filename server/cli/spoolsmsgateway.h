// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/work/smsgateway.h"

#include <string>

namespace BillfoldService {

/// Hands messages over in a directory: one JSON file each ({"to","body","channel"}, mode 0600), complete when its name ends in .json. The
/// name is the message's id, so that a message which comes again is known. The operator's own sender takes them from there. Files are the only thing that it and the service share.
class SpoolSmsGateway final : public SmsGateway
{
public:
    explicit SpoolSmsGateway(std::string directory);

    [[nodiscard]] Result<void> send(const OutboxMessage &message) override;

private:
    std::string m_directory;
};

} // namespace BillfoldService
