# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/ui-contract.json and the QML name the same things, so that guides, support and tests can rely on them.

Every objectName of a feature is listed under a screen, and everything listed exists. A name made at run time is listed
with a star for what varies ("bills.row.*"). Codes are three digits, one for each screen.
"""
import json
import re
from fnmatch import fnmatchcase

from tree import Complaint

CONTRACT = "resources/ui-contract.json"
OBJECT_NAME = re.compile(r"\bobjectName\s*:\s*([^\n;}]+)")
PART = re.compile(r'"((?:[^"\\]|\\.)*)"|[^"+]+')
# Generic controls name their parts after whoever uses them.
GENERIC = ("ui/controls/",)


def pattern_of(expression):
    """The names that an objectName expression can have, with stars, or None where there is no telling."""
    choices = expression.strip().rstrip(",")
    if "?" in choices:
        return None
    parts = [match.group(1) if match.group(1) is not None else "*" for match in PART.finditer(choices) if match.group().strip()]
    pattern = re.sub(r"\*+", "*", "".join(parts))
    return None if pattern == "*" else pattern


def named(tree):
    """(source, offset, pattern) of each objectName in the features."""
    for source in tree.select(".qml", under=["ui", "app"]):
        for match in OBJECT_NAME.finditer(source.words):
            pattern = pattern_of(match.group(1))
            if pattern and not source.path.startswith(GENERIC):
                yield source, match.start(), pattern


def same(name, pattern):
    """Whether a listed name, which may have stars itself, can be one that the QML makes."""
    return name == pattern or fnmatchcase(name.replace("*", "x"), pattern)


def line_of(source, text):
    offset = source.text.find(json.dumps(text))
    return source.line_at(max(offset, 0))


def check(tree):
    if CONTRACT not in tree.paths:
        return
    contract = tree.source(CONTRACT)
    screens = json.loads(contract.text)["screens"]
    codes = [screen["code"] for screen in screens]
    for code in sorted(set(codes)):
        if not re.fullmatch(r"[1-9]\d\d", code) or codes.count(code) > 1:
            yield Complaint(CONTRACT, line_of(contract, code), f"code {code} is not three digits of one screen")

    listed = {name for screen in screens for name in screen["objects"]}
    found = list(named(tree))
    for source, offset, pattern in found:
        if not any(same(name, pattern) for name in listed):
            yield source.complaint(offset, f"{pattern} is not in {CONTRACT}")
    for name in sorted(listed):
        if not any(same(name, pattern) for _, _, pattern in found):
            yield Complaint(CONTRACT, line_of(contract, name), f"nothing in ui/ is called {name}")


def planted(objects, qml, code="100"):
    screens = [{"name": "home", "code": code, "objects": objects}]
    return {CONTRACT: json.dumps({"screens": screens}, indent=1), "ui/home/A.qml": qml}


PLANTED = [
    (planted([], 'Item {\n    objectName: "home.balance"\n}\n'), ["ui/home/A.qml:2"]),
    (planted(["home.balance"], "Item { }\n"), [f"{CONTRACT}:7"]),
    (planted(["bills.row.*"], 'Item {\n    objectName: "bills.rows." + id\n}\n'), ["ui/home/A.qml:2", f"{CONTRACT}:7"]),
    (planted([], "Item { }\n", code="10"), [f"{CONTRACT}:5"]),
    (planted(["home.balance", "bills.row.*", "signUp.next", "signIn.next"],
             'Item {\n    objectName: "home.balance"\n    Item { objectName: "bills.row." + id }\n'
             '    Item { objectName: root.prefix + ".next" }\n    Item { objectName: root.objectName }\n}\n'), []),
]
