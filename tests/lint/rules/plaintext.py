# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is drawn as plain text: what came over the wire must never be taken for markup.

A Text, Label or TextEdit sets textFormat to its PlainText. Controls that would draw markup themselves come from
ui/controls, which gives them a plain contentItem, never straight from Qt Quick Controls.
"""
import re

DRAWS_TEXT = re.compile(r"(?<![\w.])((?:\w+\.)?(?:Text|Label|TextEdit|TextArea))\s*\{")
PLAIN = re.compile(r"\btextFormat\s*:\s*(?:\w+\.)?PlainText\b")
MARKUP_IMPORT = re.compile(r"^\s*import\s+QtQuick\.Controls\b", re.MULTILINE)
FORMAT = re.compile(r"\btextFormat\s*:(?!\s*(?:Text|TextEdit|TextArea|Label|T\.\w+)\.PlainText\b)[^\n]*")


def own_body(code, start):
    """What stands in the block that opens at `start`, without the blocks inside it."""
    depth, body = 0, []
    for character in code[start:]:
        depth -= character == "}"
        if depth == 0 and body:
            break
        if depth == 1:
            body.append(character)
        depth += character == "{"
        if depth == 1 and not body:
            body.append(" ")
    return "".join(body)


def check(tree):
    for source in tree.select(".qml", under=["ui", "app"]):
        for match in DRAWS_TEXT.finditer(source.code):
            if not PLAIN.search(own_body(source.code, match.end() - 1)):
                yield source.complaint(match.start(1), f"{match.group(1)} without textFormat: Text.PlainText")
        yield from source.find(FORMAT.pattern, "{0} is not plain text")
        if not source.path.startswith("ui/controls/"):
            yield from source.find(MARKUP_IMPORT.pattern, "{0}: use Billfold.Controls, whose text is plain", flags=re.MULTILINE)


PLANTED = [
    ({"ui/home/A.qml": "Item {\n    Text { text: a }\n}\n"}, ["ui/home/A.qml:2"]),
    ({"ui/home/A.qml": "Item {\n    Text {\n        text: a\n        Item { textFormat: Text.PlainText }\n    }\n}\n"},
     ["ui/home/A.qml:2"]),
    ({"ui/home/A.qml": "Text {\n    textFormat: Text.StyledText\n}\n"}, ["ui/home/A.qml:1", "ui/home/A.qml:2"]),
    ({"ui/home/A.qml": "import QtQuick.Controls as C\nC.Button { }\n"}, ["ui/home/A.qml:1"]),
    ({"ui/home/A.qml": "Item {\n    AppText { text: a }\n    Text {\n        Item { }\n        textFormat: Text.PlainText\n    }\n}\n",
      "ui/controls/AppText.qml": "Text {\n    textFormat: Text.PlainText\n    // Text { }\n}\n"}, []),
]
