# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Money is an integer of minor units: no floating point in a line that speaks of an amount."""

MONEY = r"(?:[Aa]mount|[Mm]inor|[Mm]oney|[Bb]alance|\b[Ff]ee)"
CPP_FLOAT = r"(?:\b(?:double|float|qreal|long\s+double)\b|\btoDouble\s*\(|\btoFloat\s*\(|\bas_double\b|\bqRound\w*\s*\()"
QML_FLOAT = r"(?:\bparseFloat\s*\(|\bNumber\s*\(|\.toFixed\s*\(|\bproperty\s+(?:real|double)\b|\bNumber\.fromLocaleString\b)"


def near_money(pattern):
    return rf"(?m)^(?=[^\n]*{MONEY})[^\n]*{pattern}[^\n]*$"


def check(tree):
    for source in tree.select(".cpp", ".h", under=["core", "ui", "server"]):
        yield from source.find(near_money(CPP_FLOAT), "floating point near money: {0}")
    for source in tree.select(".qml", under=["ui"]):
        yield from source.find(near_money(QML_FLOAT), "floating point near money: {0}")


PLANTED = [
    ({"core/base/a.cpp": "int a;\nconst double amount = 1;\n"}, ["core/base/a.cpp:2"]),
    ({"server/ledger/a.cpp": 'auto minor = value.as_double();\n'}, ["server/ledger/a.cpp:1"]),
    ({"ui/home/A.qml": "Item {\n    text: parseFloat(root.amount)\n}\n"}, ["ui/home/A.qml:2"]),
    ({"core/base/a.cpp": "qint64 minor = 1;\ndouble opacity = 1;\n// double amount\n"}, []),
]
