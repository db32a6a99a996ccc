// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace Billfold {

namespace {

/// Past the string that begins at `position`.
qsizetype endOfString(const QByteArray &json, qsizetype position)
{
    for (++position; position < json.size() && json[position] != '"'; ++position) {
        if (json[position] == '\\')
            ++position;
    }
    return position + 1;
}

bool isName(const QByteArray &json, qsizetype end)
{
    while (end < json.size() && (json[end] == ' ' || json[end] == '\n' || json[end] == '\r' || json[end] == '\t'))
        ++end;
    return end < json.size() && json[end] == ':';
}

QString unescaped(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
}

} // namespace

bool repeatsMember(const QByteArray &json)
{
    std::vector<QSet<QString>> names; // of the objects and arrays that are open
    for (qsizetype position = 0; position < json.size();) {
        const char character = json[position];
        if (character != '"') {
            if (character == '{' || character == '[')
                names.emplace_back();
            else if ((character == '}' || character == ']') && !names.empty())
                names.pop_back();
            ++position;
            continue;
        }
        const qsizetype end = endOfString(json, position);
        if (!names.empty() && isName(json, end)) {
            const QString name = unescaped(json.mid(position, end - position));
            if (names.back().contains(name))
                return true;
            names.back().insert(name);
        }
        position = end;
    }
    return false;
}

} // namespace Billfold
