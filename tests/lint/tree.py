# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the lints see it."""
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SKIPPED = {".git", "build", "node_modules", ".cache", "__pycache__"}

COMMENT_OR_STRING = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)")
      | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Complaint:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


def blank(text):
    """The same number of characters and lines, without the content."""
    return re.sub(r"[^\n]", " ", text)


@dataclass(frozen=True)
class Source:
    """A file. Offsets in `code` and `words` are offsets in `text`."""

    path: str
    text: str

    @cached_property
    def code(self):
        """C++, QML or JavaScript without comments and without what is inside strings."""

        def hide(match):
            whole = match.group()
            if match["comment"] is not None or len(whole) < 2:
                return blank(whole)
            return whole[0] + blank(whole[1:-1]) + whole[-1]

        return COMMENT_OR_STRING.sub(hide, self.text)

    @cached_property
    def words(self):
        """The same without comments only."""
        return COMMENT_OR_STRING.sub(lambda m: blank(m.group()) if m["comment"] is not None else m.group(), self.text)

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def complaint(self, offset, text):
        return Complaint(self.path, self.line_at(offset), text)

    def find(self, pattern, text, within="code", flags=0):
        """A complaint for each match of `pattern`; `text` may use {0}, the match."""
        for match in re.finditer(pattern, getattr(self, within), flags):
            yield self.complaint(match.start(), text.format(match.group().strip()))

    @property
    def folder(self):
        return self.path.rpartition("/")[0]

    @property
    def name(self):
        return self.path.rpartition("/")[2]


class Tree:
    def __init__(self, root):
        self.root = Path(root).resolve()

    @cached_property
    def paths(self):
        found = []
        pending = [self.root]
        while pending:
            for entry in sorted(pending.pop().iterdir()):
                if entry.is_dir() and not entry.is_symlink():
                    if entry.name not in SKIPPED:
                        pending.append(entry)
                elif entry.is_file():
                    found.append(entry.relative_to(self.root).as_posix())
        return sorted(found)

    def select(self, *suffixes, under=()):
        """Sources whose name ends in one of `suffixes` below one of the folders `under` (everywhere when empty)."""
        prefixes = tuple(folder.rstrip("/") + "/" for folder in under)
        for path in self.paths:
            if path.endswith(suffixes) and (not prefixes or path.startswith(prefixes)):
                yield self.source(path)

    def source(self, path):
        return Source(path, (self.root / path).read_text(encoding="utf-8", errors="replace"))
