#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one lint: first on files planted by its own `PLANTED`, where it must complain exactly as foretold, then on the tree.

    run.py RULE [ROOT]

A rule is a module with `check(tree)`, which yields complaints, and `PLANTED`, a list of pairs: files by path, and the
places ("path:line") of the complaints they must cause; an empty list for what must pass.
"""
import importlib
import sys
import tempfile
from pathlib import Path

from tree import Tree


def prove(rule):
    """Sentences about planted files on which the rule does not do what it promises."""
    for files, expected in rule.PLANTED:
        with tempfile.TemporaryDirectory() as directory:
            for path, text in files.items():
                target = Path(directory, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            found = {f"{complaint.path}:{complaint.line}" for complaint in rule.check(Tree(directory))}
        if found != set(expected):
            yield f"planted {sorted(files)}: complains at {sorted(found)} instead of {sorted(expected)}"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: run.py RULE [ROOT]")
    rule = importlib.import_module(f"rules.{sys.argv[1]}")
    root = sys.argv[2] if len(sys.argv) == 3 else Path(__file__).resolve().parents[2]
    if not any(expected for _, expected in rule.PLANTED):
        sys.exit(f"{sys.argv[1]} plants nothing that it must find")
    problems = list(prove(rule)) or sorted(map(str, rule.check(Tree(root))))
    for problem in problems:
        print(problem)
    if problems:
        print(f"\n{rule.__doc__.strip()}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
