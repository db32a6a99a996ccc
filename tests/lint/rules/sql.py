# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stands only in *store.cpp and in the folders that are the database: core/vault and server/database."""
import re

DATABASE_FOLDERS = ("core/vault/", "server/database/", "server/ledger/migrations/")
STATEMENT = re.compile(
    r'"\s*(?:SELECT\s|INSERT\s+(?:OR|INTO)\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(?:TABLE|INDEX|UNIQUE|TRIGGER|VIEW)\b'
    r"|ALTER\s+TABLE\b|DROP\s+(?:TABLE|INDEX)\b|PRAGMA\s|BEGIN\s+IMMEDIATE\b|ATTACH\s|VACUUM\b)",
    re.IGNORECASE,
)


def check(tree):
    for source in tree.select(".cpp", ".h", ".qml", under=["core", "ui", "app", "server"]):
        if source.name.endswith("store.cpp") or source.path.startswith(DATABASE_FOLDERS):
            continue
        yield from source.find(STATEMENT.pattern, "SQL belongs into a *store.cpp", within="words", flags=re.IGNORECASE)


PLANTED = [
    ({"core/bills/billservice.cpp": 'auto s = db.prepare(\n    "SELECT 1");\n'}, ["core/bills/billservice.cpp:2"]),
    ({"server/http/server.cpp": 'sql << R"(insert into movements values (1))";\n'.replace('R"(', '"').replace(')"', '"')},
     ["server/http/server.cpp:1"]),
    ({"core/bills/billstore.cpp": 'db.prepare("SELECT 1");\n', "core/vault/a.cpp": 'run("PRAGMA x");\n',
      "core/bills/a.cpp": '// "SELECT 1"\nlog("selected");\n'}, []),
]
