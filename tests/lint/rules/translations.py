# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chinese and English are complete: every text in ui/ is in both files, finished, with the same placeholders.

After changing a text: tools/update-translations, then translate what is unfinished.
"""
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from translationfile import messages
from tree import Complaint, Source

LANGUAGES = ("zh_CN", "en")
LUPDATE = ("/usr/lib/qt6/bin/lupdate", "lupdate-qt6", "lupdate6", "lupdate")
PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
TRANSLATED = re.compile(r"\bqsTr\s*\(|\btr\s*\(|\bQT_TR\w*_NOOP\s*\(")


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def complaints_about(message):
    if message.state:
        yield f"{message.state}: “{message.source}”"
    elif not all(message.translations):
        yield f"empty: “{message.source}”"
    elif any(placeholders(text) != placeholders(message.source) for text in message.translations):
        # A plural form may say the number in words: "one bill" needs no %n.
        if "%n" not in message.source:
            yield f"other placeholders than “{message.source}”"


def updated(tree, path):
    """The .ts file as lupdate would write it now, with what is no longer used marked."""
    program = next(filter(shutil.which, LUPDATE), None)
    if not program:
        raise FileNotFoundError("lupdate is not installed (qt6-l10n-tools)")
    with tempfile.TemporaryDirectory() as directory:
        copy = Path(directory, Path(path).name)
        shutil.copy(tree.root / path, copy)
        subprocess.run([program, "-silent", "-recursive", str(tree.root / "ui"), "-locations", "none", "-ts", str(copy)],
                       check=True, capture_output=True)
        return Source(path, copy.read_text(encoding="utf-8"))


def check(tree):
    if not any(TRANSLATED.search(source.code) for source in tree.select(".qml", ".cpp", under=["ui"])):
        return
    for language in LANGUAGES:
        path = f"translations/billfold_{language}.ts"
        if path not in tree.paths:
            yield Complaint(path, 1, "there is no such file")
            continue
        known = {}
        for message in messages(tree.source(path)):
            known[message.context, message.source] = message
            for text in complaints_about(message):
                yield Complaint(path, message.line, text)
        for message in messages(updated(tree, path)):
            before = known.get((message.context, message.source))
            if before is None:
                yield Complaint(path, 1, f"missing: “{message.source}” of {message.context}")
            elif message.state in ("vanished", "obsolete") and not before.state:
                yield Complaint(path, before.line, f"no longer used: “{message.source}”")


def planted(body, text='qsTr("Send %1")'):
    document = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="LANGUAGE">
<context>
    <name>A</name>
{body}</context>
</TS>
"""
    return {
        "ui/home/A.qml": f"import QtQml\nQtObject {{\n    property string s: {text}\n}}\n",
        "translations/billfold_zh_CN.ts": document.replace("LANGUAGE", "zh_CN"),
        "translations/billfold_en.ts": document.replace("LANGUAGE", "en"),
    }


def message(translation, source="Send %1", attributes=""):
    return (f"    <message>\n        <source>{source}</source>\n"
            f"        <translation{attributes}>{translation}</translation>\n    </message>\n")


def in_both(line):
    return [f"translations/billfold_{language}.ts:{line}" for language in LANGUAGES]


PLANTED = [
    ({"ui/home/A.qml": 'Item { property string s: qsTr("Send") }\n'}, in_both(1)),
    (planted(""), in_both(1)),
    (planted(message("", attributes=' type="unfinished"')), in_both(6)),
    (planted(message("发送")), in_both(6)),
    (planted(message("发送 %1") + message("收", "Receive")), in_both(10)),
    (planted(message("发送 %1")), []),
]
