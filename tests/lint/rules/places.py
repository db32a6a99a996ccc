# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree names no place of one machine: no home folders, no build folders, no package hosts, no addresses but loopback."""
import re

TEXT = (".cpp", ".h", ".qml", ".js", ".mjs", ".py", ".cmake", ".txt", ".md", ".json", ".yaml", ".ts", ".npmrc")
PLACES = re.compile(
    r"(?<![\w.~$}])/(?:home/\w+|root/|work/|Users/\w+|mnt/|tmp/\w{1,3}/)"
    r"|\b(?:registry\.npmjs\.org|deb\.debian\.org|security\.debian\.org|files\.pythonhosted\.org|proxy\.golang\.org)\b"
    r'|"resolved":'
    r"|(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.])"
)


def check(tree):
    for source in tree.select(""):
        # This rule has to spell out what it looks for.
        if source.path == "tests/lint/rules/places.py":
            continue
        if source.path.endswith(TEXT) or source.text.startswith("#!"):
            yield from source.find(PLACES.pattern, "{0} is a place of one machine", within="text")


PLANTED = [
    ({"README.md": "see\n/home/anna/billfold\n"}, ["README.md:2"]),
    ({"tools/npm/package-lock.json": '{\n"resolved": "https://registry.npmjs.org/a"\n}\n'}, ["tools/npm/package-lock.json:2"]),
    ({"core/a.cpp": 'connect("192.168.1.20");\n'}, ["core/a.cpp:1"]),
    ({"README.md": "~/.cache/billfold, 127.0.0.1, $HOME/work, version 10.1.2\n", "a.cpp": '"/tmp"\n'}, []),
]
