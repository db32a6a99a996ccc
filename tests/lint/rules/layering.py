# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows of #include, import and link point down only (docs/architecture.md, "The house").

A folder may use the folders on lower floors of its house, and itself; folders on one floor do not know one another.
The client and the service share nothing but the contract.
"""
import re

# Lowest floor first.
CLIENT = [
    ["core/base"],
    ["core/crypto", "core/settings", "core/paycodes"],
    ["core/vault", "core/api"],
    ["core/sync"],
    ["core/payments"],
    ["core/accounts"],
    ["core/transfers", "core/bills"],
    ["core/funding", "core/purchases"],
    ["core/session", "core/sandbox"],
    ["ui/bindings", "ui/controls/items"],
    ["ui/controls"],
    ["ui/parts", "ui/codes"],
    ["ui/start", "ui/home", "ui/transfers", "ui/pay", "ui/receive", "ui/cards", "ui/bills", "ui/settings", "ui/demo"],
    ["ui/shell"],
    ["app"],
    ["app/tour"],
]
SERVER = [
    ["server/base"],
    ["server/crypto", "server/database"],
    ["server/wire", "server/work"],
    ["server/accounts", "server/ledger"],
    ["server/feed"],
    ["server/identity"],
    ["server/payments"],
    ["server/funding", "server/merchants"],
    ["server/sandbox"],
    ["server/service"],
    ["server/http"],
    ["server/cli"],
]
# What holds between particular folders, whatever their floors.
FORBIDDEN = {
    ("ui/controls", "ui/bindings"): "controls have no domain knowledge",
    ("ui/controls/items", "ui/bindings"): "controls have no domain knowledge",
}
CONTROLS_MAY_USE = {"core/base", "ui/controls", "ui/controls/items"}

INCLUDE = re.compile(r'^\s*#\s*include\s*"((?:core|ui|app|server|tests)/[^"]+)"', re.MULTILINE)
IMPORT = re.compile(r"^\s*import\s+(Billfold(?:\.\w+)+)", re.MULTILINE)
TARGET = re.compile(r"\bbillfold_((?:core|ui|server)_[a-z_]+?)(?:plugin)?\b")


def floors():
    for house in (CLIENT, SERVER):
        for floor, folders in enumerate(house):
            for folder in folders:
                yield folder, (house is SERVER, floor)


FLOORS = dict(floors())


def room_of(path):
    """The longest folder of the table that `path` is in, or its first folder."""
    rooms = [room for room in FLOORS if path == room or path.startswith(room + "/")]
    return max(rooms, key=len) if rooms else path.split("/")[0]


def objection(user, used):
    """Why `user` may not use `used`, or None. What a house's index file declares (used == "server") is everybody's."""
    if user == used or user == "tests" or used in ("core", "ui", "server"):
        return None
    if used == "tests":
        return "only tests use tests"
    if user not in FLOORS or used not in FLOORS:
        missing = user if user not in FLOORS else used
        return f"{missing} has no floor in tests/lint/rules/layering.py"
    if (user, used) in FORBIDDEN:
        return FORBIDDEN[user, used]
    if user.startswith("ui/controls") and used not in CONTROLS_MAY_USE:
        return "controls have no domain knowledge"
    (user_serves, user_floor), (used_serves, used_floor) = FLOORS[user], FLOORS[used]
    if user_serves != used_serves:
        return "client and service share nothing but the contract"
    if used_floor >= user_floor:
        return f"{user} does not stand above {used}"
    return None


def modules(tree):
    """QML module → folder, as the folders' CMake files declare them."""
    for source in tree.select("CMakeLists.txt", under=["ui", "app"]):
        for match in re.finditer(r"\bURI\s+(Billfold[\w.]*)", source.text):
            yield match.group(1), source.folder


def targets(tree):
    """CMake target → folder."""
    for source in tree.select("CMakeLists.txt", under=["core", "ui", "app", "server"]):
        for match in re.finditer(r"\b(?:billfold_library|billfold_qml_module|add_library)\(\s*(billfold_\w+)", source.text):
            yield match.group(1), source.folder


def uses(tree):
    """(source, offset, used folder) for each arrow in the tree."""
    for source in tree.select(".cpp", ".h", under=["core", "ui", "app", "server"]):
        for match in INCLUDE.finditer(source.words):
            yield source, match.start(1), match.group(1)
    known_modules, known_targets = dict(modules(tree)), dict(targets(tree))
    for source in tree.select(".qml", under=["ui", "app"]):
        for match in IMPORT.finditer(source.code):
            yield source, match.start(1), known_modules.get(match.group(1), match.group(1))
    for source in tree.select("CMakeLists.txt", under=["core", "ui", "app", "server"]):
        text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), source.text)
        for match in TARGET.finditer(text):
            folder = known_targets.get("billfold_" + match.group(1))
            if folder:
                yield source, match.start(), folder


def check(tree):
    for source, offset, used in uses(tree):
        user = room_of(source.path)
        # The index files of a house (core/CMakeLists.txt) stand in no room.
        if user not in FLOORS and source.name == "CMakeLists.txt":
            continue
        text = objection(user, room_of(used))
        if text:
            yield source.complaint(offset, text)


PLANTED = [
    ({"core/base/money.h": '#include "core/vault/vault.h"\n'}, ["core/base/money.h:1"]),
    ({"core/bills/billstore.cpp": '#include "core/base/money.h"\n\n#include "core/transfers/transfer.h"\n'},
     ["core/bills/billstore.cpp:3"]),
    ({"server/http/server.cpp": '#include "core/base/money.h"\n'}, ["server/http/server.cpp:1"]),
    ({"core/api/apiclient.cpp": '#include "tests/support/figure.h"\n'}, ["core/api/apiclient.cpp:1"]),
    ({"core/newroom/new.cpp": '#include "core/base/money.h"\n'}, ["core/newroom/new.cpp:1"]),
    ({"ui/bills/CMakeLists.txt": "billfold_qml_module(billfold_ui_bills\n    URI Billfold.Bills)\n",
      "ui/home/HomePage.qml": "import QtQuick\nimport Billfold.Bills\n"}, ["ui/home/HomePage.qml:2"]),
    ({"core/vault/CMakeLists.txt": "billfold_library(billfold_core_vault SOURCES a.cpp\n    PUBLIC billfold_core_session)\n",
      "core/session/CMakeLists.txt": "billfold_library(billfold_core_session SOURCES a.cpp)\n"},
     ["core/vault/CMakeLists.txt:2"]),
    ({"ui/controls/icon.cpp": '#include "core/base/money.h"\n#include "core/bills/bill.h"\n'}, ["ui/controls/icon.cpp:2"]),
    ({"core/session/session.cpp": '#include "core/vault/vault.h"\n// #include "ui/shell/window.h"\n',
      "tests/core/tst_money.cpp": '#include "core/base/money.h"\n#include "server/base/money.h"\n'}, []),
]
