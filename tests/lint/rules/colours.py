# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours are named in ui/controls/Theme.qml, light and dark with enough contrast, and nowhere else in the interface."""

NAMED = "white|black|red|green|blue|gray|grey|lightgray|lightgrey|darkgray|darkgrey|yellow|orange|purple|cyan|magenta"
LITERAL = rf'"#(?:[0-9a-fA-F]{{3,4}}|[0-9a-fA-F]{{6}}|[0-9a-fA-F]{{8}})"|\bQt\.(?:rgba|hsla|hsva)\s*\(|"(?:{NAMED})"'
CPP_LITERAL = r'"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"|\bQColor\s*\(\s*(?:\d|0x|"|u"|Qt::)|\bQRgba64::from'


def check(tree):
    for source in tree.select(".qml", under=["ui", "app"]):
        if source.path != "ui/controls/Theme.qml":
            yield from source.find(LITERAL, "{0}: colours come from Theme", within="words")
    for source in tree.select(".cpp", ".h", under=["ui", "app"]):
        yield from source.find(CPP_LITERAL, "{0}: colours come from Theme", within="words")


PLANTED = [
    ({"ui/home/A.qml": 'Item {\n    property color c: "#FF0000"\n}\n'}, ["ui/home/A.qml:2"]),
    ({"ui/home/A.qml": 'Rectangle {\n    color: "white"\n}\n'}, ["ui/home/A.qml:2"]),
    ({"ui/home/a.cpp": 'auto c = QColor("red");\n'}, ["ui/home/a.cpp:1"]),
    ({"ui/controls/Theme.qml": 'Item { property color c: "#FF0000" }\n',
      "ui/home/A.qml": 'Rectangle {\n    color: "transparent"\n    // "#FF0000"\n    objectName: "a.b"\n}\n'}, []),
]
