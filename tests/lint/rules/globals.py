# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No globals: everything comes in through a constructor or a required property.

No instance(), no Q_GLOBAL_STATIC, no QML context properties. QML singletons are only what has no state of the wallet:
the theme, formats and words, in ui/controls and ui/parts.
"""

STATELESS = ("ui/controls/", "ui/parts/")
CPP = r"\bsetContextPropert(?:y|ies)\b|\bQ_GLOBAL_STATIC\w*\b|\bstatic\s+[\w:]+\s*[&*]\s*(?:instance|self|shared)\s*\(|\bqmlRegisterSingleton\w+"
QML = r"\bpragma\s+Singleton\b|\bQML_SINGLETON\b"


def check(tree):
    for source in tree.select(".cpp", ".h", under=["core", "ui", "app", "server"]):
        yield from source.find(CPP, "{0} makes a global")
    for source in tree.select(".qml", ".h", under=["core", "ui", "app"]):
        if not source.path.startswith(STATELESS):
            yield from source.find(QML, "{0} makes a global")


PLANTED = [
    ({"ui/shell/window.cpp": 'engine.rootContext()->setContextProperty("wallet", w);\n'}, ["ui/shell/window.cpp:1"]),
    ({"core/session/session.h": "struct S {\n    static Session &instance();\n};\n"}, ["core/session/session.h:2"]),
    ({"ui/home/State.qml": "pragma Singleton\nimport QtQuick\n"}, ["ui/home/State.qml:1"]),
    ({"ui/shell/window.h": "class W {\n    QML_SINGLETON\n};\n"}, ["ui/shell/window.h:2"]),
    ({"ui/controls/Theme.qml": "pragma Singleton\n", "core/a.cpp": "// setContextProperty\nauto i = instanceCount();\n"}, []),
]
