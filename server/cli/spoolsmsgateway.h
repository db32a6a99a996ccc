// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/identity/smsgateway.h"

namespace BillfoldService {

/// Hands messages over in a directory: one JSON file each ({"to","body","channel"}, mode 0600), complete when its name ends in .json.
/// The operator's own sender takes them from there. Files are the only thing that it and the service share.
class SpoolSmsGateway final : public SmsGateway
{
public:
    /// `random` outlives this object.
    SpoolSmsGateway(std::string directory, Random &random);

    [[nodiscard]] Result<void> send(const std::string &phone, const std::string &body) override;

private:
    std::string m_directory;
    Random &m_random;
};

} // namespace BillfoldService
