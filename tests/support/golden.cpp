// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &relative)
{
    return QStringLiteral(BILLFOLD_TEST_DATA) + u'/' + relative;
}

QByteArray indented(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

/// Line by line; goldens are short enough that an inserted line may show all that follow.
QString difference(const QByteArray &expected, const QByteArray &actual)
{
    const QByteArrayList wanted = expected.split('\n');
    const QByteArrayList got = actual.split('\n');
    QString lines;
    QTextStream stream(&lines);
    for (qsizetype line = 0; line < std::max(wanted.size(), got.size()); ++line) {
        if (wanted.value(line) != got.value(line))
            stream << "\n  " << line + 1 << "\n  - " << wanted.value(line) << "\n  + " << got.value(line);
    }
    return lines;
}

} // namespace

QByteArray readTestData(const QString &path)
{
    QFile file(pathOf(path));
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

QString compareWithGolden(const QString &area, const QString &name, const QJsonValue &actual)
{
    const QString stem = area + u'/' + name;
    const QByteArray got = indented(actual);
    QFile golden(pathOf(stem + u".out.json"_s));
    QByteArray expected;
    if (golden.open(QFile::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(golden.readAll());
        expected = document.toJson();
    }
    QFile failed(pathOf(stem + u".fail.json"_s));
    if (got == expected) {
        failed.remove();
        return {};
    }
    if (failed.open(QFile::WriteOnly))
        failed.write(got);
    return stem + u".out.json differs:"_s + difference(expected, got);
}

} // namespace Billfold
