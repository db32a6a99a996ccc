# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses of the Wallet API stand only in *api.cpp of the client and in server/."""

ADDRESS = r'"/(?:v1|sandbox)(?:/|")|"/(?:healthz|readyz)"'


def check(tree):
    for source in tree.select(".cpp", ".h", ".qml", under=["core", "ui", "app"]):
        if not source.name.endswith("api.cpp"):
            yield from source.find(ADDRESS, "the address {0}…\" belongs into an *api.cpp", within="words")


PLANTED = [
    ({"core/bills/billservice.cpp": 'get(\n"/v1/changes");\n'}, ["core/bills/billservice.cpp:2"]),
    ({"ui/demo/Phone.qml": 'Item { property string path: "/sandbox/messages" }\n'}, ["ui/demo/Phone.qml:1"]),
    ({"core/bills/billapi.cpp": 'get("/v1/changes");\n', "server/http/routes.cpp": '"/v1/changes"\n',
      "core/bills/a.cpp": '// GET "/v1/changes"\n'}, []),
]
