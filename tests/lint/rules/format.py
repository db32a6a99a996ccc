# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ looks as .clang-format says. To mend it: clang-format-19 -i FILE..."""
import os
import re
import subprocess
from pathlib import Path

from tree import Complaint

FOLDERS = ["core/base"]
STYLE = Path(__file__).resolve().parents[3] / ".clang-format"


def check(tree):
    paths = [source.path for source in tree.select(".cpp", ".h", under=FOLDERS)]
    if not paths:
        return
    result = subprocess.run(["clang-format-19", f"--style=file:{STYLE}", "--dry-run", *paths],
                            cwd=tree.root, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    # One complaint a file says enough.
    for path in sorted(set(re.findall(r"^(\S+?):\d+:\d+: warning: code should be clang-formatted", result.stderr, re.MULTILINE))):
        yield Complaint(path, 1, "not formatted")


PLANTED = [
    ({"core/base/a.cpp": "int  f( int a ){return a;}\n"}, ["core/base/a.cpp:1"]),
    ({"core/base/a.cpp": "int f(int a)\n{\n    return a;\n}\n", "core/base/b.txt": "int  f( );\n"}, []),
]
