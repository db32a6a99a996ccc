// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace BillfoldService {

/// Parses a request's body: valid JSON of limited depth whose root is an object.
[[nodiscard]] Result<boost::json::object> parseObject(std::string_view body);

/// Reads the members of an object strictly and remembers the first thing that was wrong, with its pointer. Call the
/// readers, then finish(): it fails when a member was missing, of the wrong type, or not asked for.
class ObjectReader
{
public:
    /// `object` outlives the reader; `pointer` is where it stands in the document.
    explicit ObjectReader(const boost::json::object &object, std::string pointer = {});

    std::string text(std::string_view name);
    std::optional<std::string> optionalText(std::string_view name);
    std::int64_t integer(std::string_view name);
    Money money(std::string_view name);
    /// A reader of a nested object; an empty object stands in when there is none. Hand it to finish().
    ObjectReader object(std::string_view name);

    /// Nothing when all was well. Nested readers are finished with their parent.
    [[nodiscard]] std::optional<Problem> finish(const std::vector<const ObjectReader *> &nested = {}) const;

    [[nodiscard]] std::string pointerTo(std::string_view name) const;

private:
    const boost::json::value *member(std::string_view name);
    void refuse(std::string_view name, std::string detail);

    const boost::json::object &m_object;
    std::string m_pointer;
    std::vector<std::string> m_known;
    std::optional<Problem> m_problem;
};

/// Nothing when `amount`, the member `name` of a body, is in the service's currency and from `least` to `most` minor units;
/// else an `invalid` problem that points at what is wrong.
[[nodiscard]] std::optional<Problem> amountProblem(
    std::string_view name, const Money &amount, std::int64_t least = 1, std::int64_t most = Money::maximumMinor);

/// An `invalid` problem that points at a member: the shape is right, the value is not.
[[nodiscard]] std::unexpected<Problem> invalidAt(std::string pointer, std::string detail = {});

} // namespace BillfoldService
