# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control that a person can operate has an objectName, so that guides, support and tests can point at it.

The root of a component is named by whoever uses it.
"""
import re

from rules.plaintext import own_body

CONTROL = re.compile(
    r"(?<![\w.])((?:Primary|Secondary|Text|Icon|Base)Button|(?:Amount|Phone|Pin|Secret|Select|TextInput)Field"
    r"|(?:Check|Choice|List)Row|Toggle)\s*\{")
NAME = re.compile(r"\bobjectName\s*:")


def check(tree):
    for source in tree.select(".qml", under=["ui", "app"]):
        if source.path.startswith("ui/controls/"):
            continue
        root = source.code.find("{")
        for match in CONTROL.finditer(source.code):
            if match.end() - 1 != root and not NAME.search(own_body(source.code, match.end() - 1)):
                yield source.complaint(match.start(1), f"{match.group(1)} without objectName")


PLANTED = [
    ({"ui/home/A.qml": 'Item {\n    PrimaryButton {\n        text: a\n        Item { objectName: "a.b" }\n    }\n}\n'}, ["ui/home/A.qml:2"]),
    ({"ui/home/A.qml": 'PrimaryButton {\n    TextButton { objectName: root.objectName + ".more" }\n}\n',
      "ui/controls/B.qml": "Item { Toggle { } }\n"}, []),
]
