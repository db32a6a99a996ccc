// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/objectreader.h"

#include <algorithm>

namespace BillfoldService {
namespace {

const boost::json::object emptyObject;

std::string escaped(std::string_view name)
{
    std::string text;
    for (const char character : name) {
        if (character == '~')
            text += "~0";
        else if (character == '/')
            text += "~1";
        else
            text += character;
    }
    return text;
}

} // namespace

Result<boost::json::object> parseObject(std::string_view body)
{
    boost::json::parse_options options;
    options.max_depth = 8;
    boost::system::error_code error;
    boost::json::value document
        = boost::json::parse(boost::json::string_view(body.data(), body.size()), error, {}, options);
    if (error)
        return failure(ProblemType::Malformed, "the body is not JSON");
    if (!document.is_object())
        return failure(ProblemType::Malformed, "the body is not an object");
    return std::move(document.get_object());
}

ObjectReader::ObjectReader(const boost::json::object &object, std::string pointer)
    : m_object(object)
    , m_pointer(std::move(pointer))
{
}

std::string ObjectReader::pointerTo(std::string_view name) const
{
    return m_pointer + '/' + escaped(name);
}

void ObjectReader::refuse(std::string_view name, std::string detail)
{
    if (!m_problem)
        m_problem = Problem {.type = ProblemType::Malformed, .detail = std::move(detail), .pointer = pointerTo(name)};
}

const boost::json::value *ObjectReader::member(std::string_view name)
{
    m_known.emplace_back(name);
    return m_object.if_contains(boost::json::string_view(name.data(), name.size()));
}

std::optional<std::string> ObjectReader::optionalText(std::string_view name)
{
    const boost::json::value *value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->is_string()) {
        refuse(name, "a member is not a string");
        return std::nullopt;
    }
    const boost::json::string &text = value->get_string();
    return std::string(text.data(), text.size());
}

std::string ObjectReader::text(std::string_view name)
{
    if (!m_object.contains(boost::json::string_view(name.data(), name.size())))
        refuse(name, "a member is missing");
    return optionalText(name).value_or(std::string());
}

std::int64_t ObjectReader::integer(std::string_view name)
{
    const boost::json::value *value = member(name);
    if (value && value->is_int64())
        return value->get_int64();
    refuse(name, "a member is missing or not an integer");
    return 0;
}

Money ObjectReader::money(std::string_view name)
{
    ObjectReader reader = object(name);
    Money money {reader.text("currency"), reader.integer("minor")};
    if (const auto problem = reader.finish(); problem && !m_problem)
        m_problem = problem;
    return money;
}

ObjectReader ObjectReader::object(std::string_view name)
{
    const boost::json::value *value = member(name);
    if (value && value->is_object())
        return ObjectReader(value->get_object(), pointerTo(name));
    refuse(name, "a member is missing or not an object");
    return ObjectReader(emptyObject, pointerTo(name));
}

std::optional<Problem> ObjectReader::finish(const std::vector<const ObjectReader *> &nested) const
{
    if (m_problem)
        return m_problem;
    for (const auto &each : m_object) {
        const std::string_view name(each.key().data(), each.key().size());
        if (std::ranges::find(m_known, name) == m_known.end())
            return Problem {
                .type = ProblemType::Malformed, .detail = "an unknown member", .pointer = pointerTo(name)};
    }
    for (const ObjectReader *reader : nested) {
        if (const auto problem = reader->finish())
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> amountProblem(
    std::string_view name, const Money &amount, std::int64_t least, std::int64_t most)
{
    const std::string pointer = '/' + std::string(name);
    if (amount.currency != serviceCurrency)
        return invalidAt(pointer + "/currency").error();
    if (amount.minor < least || amount.minor > most)
        return invalidAt(pointer + "/minor").error();
    return std::nullopt;
}

std::unexpected<Problem> invalidAt(std::string pointer, std::string detail)
{
    return std::unexpected(
        Problem {.type = ProblemType::Invalid, .detail = std::move(detail), .pointer = std::move(pointer)});
}

} // namespace BillfoldService
