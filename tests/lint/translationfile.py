# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's translation files, as much of them as the lints need."""
import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    path: str
    line: int
    context: str
    source: str
    translations: tuple
    state: str  # "", "unfinished", "vanished" or "obsolete"


def messages(source):
    """The messages of a .ts file. A line is that of the message's own element."""
    lines = [number for number, text in enumerate(source.text.split("\n"), 1) if re.match(r"\s*<message\b", text)]
    number = iter(lines)
    for context in xml.fromstring(source.text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            yield Message(
                source.path,
                next(number),
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(form.text or "" for form in forms),
                translation.get("type", ""),
            )
