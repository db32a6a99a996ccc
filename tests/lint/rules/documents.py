# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents name only tests, files and folders that exist: a claim without its test is no claim.

What is spelled with * or <> is a form, and "requests" is the feature that CONTRIBUTING.md invents as its example.
"""
import re

TEST = re.compile(r"`(tst_\w+|lint_\w+)`")
PATH = re.compile(r"`((?:app|core|ui|resources|translations|server|tests|tools|docs|cmake)/[^`\s:]*)`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)\)")


def tests_of(tree):
    """A test is called like its source file; a lint like its rule."""
    for path in tree.paths:
        stem = path.rpartition("/")[2].partition(".")[0]
        if path.startswith("tests/lint/rules/"):
            yield "lint_" + stem
        elif path.startswith("tests/"):
            yield stem


def check(tree):
    tests = set(tests_of(tree))
    folders = {path[:end] for path in tree.paths for end in (i for i, c in enumerate(path) if c == "/")}
    places = folders | set(tree.paths)

    def exists(path):
        return path.rstrip("/") in places

    for source in tree.select(".md"):
        for match in TEST.finditer(source.text):
            if match.group(1) not in tests:
                yield source.complaint(match.start(), f"there is no test {match.group(1)}")
        for match in PATH.finditer(source.text):
            path = match.group(1)
            if not re.search(r"[*<>…]|requests", path) and not exists(path):
                yield source.complaint(match.start(), f"there is no {path}")
        for match in LINK.finditer(source.text):
            path = (tree.root / source.folder / match.group(1)).resolve()
            if not path.exists():
                yield source.complaint(match.start(), f"there is no {match.group(1)}")


PLANTED = [
    ({"docs/a.md": "Shown by\n`tst_nothing`.\n"}, ["docs/a.md:2"]),
    ({"README.md": "See `core/nothing` and [b](docs/b.md).\n", "core/CMakeLists.txt": "x"}, ["README.md:1"]),
    ({"README.md": "See `core/base/`, `core/<feature>`, [b](docs/b.md) and `tst_money`.\n", "core/base/a.h": "", "docs/b.md": "",
      "tests/core/tst_money.cpp": ""}, []),
]
