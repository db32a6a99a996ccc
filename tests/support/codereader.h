// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QString;

namespace Billfold {

/// What another reader than ours (zbarimg) finds in the picture; empty when there is no code or no such program.
[[nodiscard]] QString readCode(const QImage &picture);

} // namespace Billfold
