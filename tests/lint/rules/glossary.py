# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One word for one thing, in both languages: translations/glossary.json says which."""
import json
import re

from translationfile import messages
from tree import Complaint

GLOSSARY = "translations/glossary.json"
CHINESE = "translations/billfold_zh_CN.ts"


def objection(terms, source, translation):
    """The first rule of the glossary that a pair of texts breaks, as a sentence, or None."""
    for term in terms:
        uses_english = re.search(rf"\b(?:{term['en']})\b", source, re.IGNORECASE)
        if uses_english and not any(word in translation for word in term["zh_CN"]):
            return f"“{uses_english.group()}” is {' or '.join(term['zh_CN'])}"
        if term.get("both") and term["zh_CN"][0] in translation and not uses_english:
            alternatives = [other for other in terms if term["zh_CN"][0] in other["zh_CN"]]
            if not any(re.search(rf"\b(?:{other['en']})\b", source, re.IGNORECASE) for other in alternatives):
                return f"{term['zh_CN'][0]} is “{term['en']}”"
    return None


def check(tree):
    if GLOSSARY not in tree.paths or CHINESE not in tree.paths:
        return
    terms = json.loads(tree.source(GLOSSARY).text)["terms"]
    for message in messages(tree.source(CHINESE)):
        for translation in message.translations:
            text = objection(terms, message.source, translation)
            if text and translation:
                yield Complaint(CHINESE, message.line, f"{text}: “{message.source}” → “{translation}”")


def planted(*pairs):
    body = "".join(f"<message>\n<source>{source}</source>\n<translation>{translation}</translation>\n</message>\n"
                   for source, translation in pairs)
    return {
        GLOSSARY: json.dumps({"terms": [{"en": "transfers?", "zh_CN": ["转账"], "both": True},
                                        {"en": "payment PIN", "zh_CN": ["支付密码"], "both": True},
                                        {"en": "PIN", "zh_CN": ["支付密码"]}]}),
        CHINESE: f'<TS version="2.1">\n<context><name>A</name>\n{body}</context>\n</TS>\n',
    }


PLANTED = [
    (planted(("Transfer money", "汇款")), [f"{CHINESE}:3"]),
    (planted(("Transfers", "转账"), ("Send money", "转账")), [f"{CHINESE}:7"]),
    (planted(("Wrong password", "支付密码不对")), [f"{CHINESE}:3"]),
    (planted(("Transfer money", "转账"), ("Wrong PIN", "支付密码不对"), ("Transferable", "可转让")), []),
]
