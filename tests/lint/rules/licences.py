# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file names its authors and its licence (SPDX) in its first lines."""
from tree import Complaint

SUFFIXES = (".cpp", ".h", ".c", ".qml", ".js", ".mjs", ".py", ".cmake", ".cmake.in", "CMakeLists.txt", ".sh", ".yaml", ".sql")
EXEMPT = (".redocly.lint-ignore.yaml",)
REQUIRED = ("SPDX-FileCopyrightText: 2026 The Billfold authors", "SPDX-License-Identifier: GPL-3.0-or-later")


def is_source(source):
    return source.path.endswith(SUFFIXES) or source.text.startswith("#!")


def check(tree):
    for source in tree.select(""):
        if source.path.endswith(EXEMPT) or source.path.startswith("tests/data/") or not source.text.strip() or not is_source(source):
            continue
        head = "\n".join(source.text.split("\n", 5)[:5])
        if any(line not in head for line in REQUIRED):
            yield Complaint(source.path, 1, "no SPDX header")


HEADER = "".join(f"// {line}\n" for line in REQUIRED)
PLANTED = [
    ({"core/a.cpp": "int a;\n"}, ["core/a.cpp:1"]),
    ({"tools/x": "#!/bin/sh\necho\n"}, ["tools/x:1"]),
    ({"core/a.cpp": HEADER.replace("GPL", "LGPL")}, ["core/a.cpp:1"]),
    ({"core/a.cpp": HEADER, "README.md": "words\n", "tools/x": "#!/bin/sh\n" + HEADER}, []),
]
