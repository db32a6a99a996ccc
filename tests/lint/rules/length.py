# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file has at most 400 lines; from 300 on think of splitting it."""
from tree import Complaint

MOST = 400
SUFFIXES = (".cpp", ".h", ".qml", ".js", ".mjs", ".py", ".cmake", "CMakeLists.txt", ".yaml")


def check(tree):
    for source in tree.select(""):
        if source.path.endswith(SUFFIXES) or source.text.startswith("#!"):
            lines = source.text.count("\n")
            if lines > MOST:
                yield Complaint(source.path, MOST + 1, f"{lines} lines")


PLANTED = [
    ({"core/a.cpp": "\n" * 401}, ["core/a.cpp:401"]),
    ({"core/a.cpp": "\n" * 400, "translations/a.ts": "\n" * 900}, []),
]
