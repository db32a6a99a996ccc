# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds for people carry no planted defects and no crash points.

    faultless.py SOURCE_FOLDER WITH WITHOUT...

WITH is a program that was compiled with BILLFOLD_FAULTS, WITHOUT are objects of the same sources compiled without. Every name
in a call of isPlanted, crashPoint or isCrashNext below SOURCE_FOLDER must be in the one and in none of the others.
"""
import re
import sys
from pathlib import Path

CALL = re.compile(r'\b(?:isPlanted|crashPoint|isCrashNext)\("([a-z-]+)"\)')


def contains(content, name):
    """Whether the name is a string of its own in a binary, and not the end of a longer one."""
    position = content.find(name + b"\0")
    while position >= 0:
        if not re.match(rb"[\w:-]", content[max(position - 1, 0) : position]):
            return True
        position = content.find(name + b"\0", position + 1)
    return False


def main():
    source, with_faults, *without = map(Path, sys.argv[1:])
    names, users = set(), set()
    for path in source.rglob("*"):
        found = CALL.findall(path.read_text(encoding="utf-8")) if path.suffix in (".cpp", ".h") else []
        names.update(name.encode() for name in found)
        if found and path.suffix == ".cpp":
            users.add(f"{path.relative_to(source.parent)}.o")
    complaints = [f"{user} is not among the objects" for user in users if not any(str(path).endswith(user) for path in without)]
    if len(names) < 20:
        complaints.append(f"only {len(names)} names in {source}: is this the right place?")
    program = with_faults.read_bytes()
    complaints += [f"{with_faults} does not contain {name.decode()}" for name in names if not contains(program, name)]
    for path in without:
        content = path.read_bytes()
        switches = names | {b"BILLFOLD_PLANTED", b"BILLFOLD_CRASH_AT"}
        complaints += [f"{path} contains {name.decode()}" for name in switches if contains(content, name)]
    print("\n".join(complaints) or f"{len(names)} switches, none of them in {len(without)} objects")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
