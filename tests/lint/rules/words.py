# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Only ui/ holds text that a person reads: no translation calls and no Chinese literals elsewhere in the client."""

TRANSLATION = r"\b(?:tr|qsTr|qsTrId|qtTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS|QCoreApplication::translate)\s*\("
CHINESE_LITERAL = r'"[^"\n]*[\u4e00-\u9fff][^"\n]*"'


def check(tree):
    for source in tree.select(".cpp", ".h", ".qml", under=["core", "app"]):
        yield from source.find(TRANSLATION, "{0}…) belongs into ui/")
        if not source.path.startswith("app/tour/"):
            yield from source.find(CHINESE_LITERAL, "text for people belongs into ui/", within="words")


PLANTED = [
    ({"core/bills/bill.cpp": 'int a;\nauto t = QObject::tr("Bill");\n'}, ["core/bills/bill.cpp:2"]),
    ({"app/main.cpp": 'show(u"锁屏"_s);\n'}, ["app/main.cpp:1"]),
    ({"ui/bills/A.qml": 'Item { property string t: qsTr("Bill") }\n', "core/a.cpp": "// 锁屏\nstr();\nattr(1);\n",
      "app/tour/steps.cpp": 'name("李雷");\n'}, []),
]
