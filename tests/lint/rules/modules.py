# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""core/ knows no Gui, Qml, Quick or Widgets; the client no Qt SQL and no LocalStorage; the service no Qt at all."""
import re

INTERFACE_MODULES = r"Gui|Qml|Quick\w*|Widgets|Svg\w*|PrintSupport|OpenGL\w*"
INTERFACE_CLASSES = (
    r"Q(?:Gui\w+|Qml\w+|Quick\w+|JS\w+|Widget\w*|Image\w*|Pixmap|Color\w*|Font\w*|Painter\w*|Pen|Brush|Icon|Window|Screen"
    r"|Clipboard|Cursor|Palette|Bitmap|Movie|Picture|Transform|Polygon\w*|Text(?:Document|Cursor|Layout|Format)\w*"
    r"|DesktopServices|Action|Shortcut|KeySequence|StyleHints|Accessible\w*|Validator|PdfWriter|PageSize)"
)
RULES = [
    ("core", [".cpp", ".h"], rf"#\s*include\s*<(?:Qt(?:{INTERFACE_MODULES})/[^>]*|{INTERFACE_CLASSES})>",
     "{0}: core/ is built without an interface"),
    ("core", ["CMakeLists.txt"], rf"\bQt6::(?:{INTERFACE_MODULES})\b", "{0}: core/ is built without an interface"),
    ("core", [".cpp", ".h", "CMakeLists.txt"], r"#\s*include\s*<QSql\w*>|\bQt6::Sql\b", "{0}: the vault is the client's database"),
    ("ui", [".cpp", ".h", "CMakeLists.txt"], r"#\s*include\s*<QSql\w*>|\bQt6::Sql\b", "{0}: the vault is the client's database"),
    ("app", [".cpp", ".h", "CMakeLists.txt"], r"#\s*include\s*<QSql\w*>|\bQt6::Sql\b", "{0}: the vault is the client's database"),
    ("ui", [".qml"], r"import\s+QtQuick\.LocalStorage|import\s+QtWeb\w+", "{0}: the vault is the client's database"),
    ("server", [".cpp", ".h", "CMakeLists.txt"], r"#\s*include\s*<Q[^>]*>|\bQt6::\w+", "{0}: the service is built without Qt"),
]


def check(tree):
    for folder, suffixes, pattern, text in RULES:
        for source in tree.select(*suffixes, under=[folder]):
            within = "text" if source.name == "CMakeLists.txt" else "words"
            yield from source.find(pattern, text, within=within)


PLANTED = [
    ({"core/bills/a.cpp": "#include <QString>\n#include <QImage>\n"}, ["core/bills/a.cpp:2"]),
    ({"core/bills/a.h": "#include <QtQml/qqmlregistration.h>\n"}, ["core/bills/a.h:1"]),
    ({"core/bills/CMakeLists.txt": "billfold_library(x PUBLIC Qt6::Core\n    Qt6::Gui)\n"}, ["core/bills/CMakeLists.txt:2"]),
    ({"app/main.cpp": "#include <QSqlDatabase>\n"}, ["app/main.cpp:1"]),
    ({"server/http/a.cpp": "#include <QString>\n"}, ["server/http/a.cpp:1"]),
    ({"ui/home/A.qml": "import QtQuick\nimport QtQuick.LocalStorage\n"}, ["ui/home/A.qml:2"]),
    ({"core/bills/a.cpp": "#include <QAbstractListModel>\n// <QImage>\n", "ui/home/a.cpp": "#include <QImage>\n"}, []),
]
