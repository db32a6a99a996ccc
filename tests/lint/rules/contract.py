# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract in resources/api is valid OpenAPI 3.1 by redocly's strict rules, and its examples obey its schemas."""
import json
import os
import re
import subprocess
from pathlib import Path

from tree import Complaint

REDOCLY = Path(__file__).resolve().parents[3] / "tools" / "npm" / "node_modules" / ".bin" / "redocly"
FOLDER = "resources/api"


def check(tree):
    if f"{FOLDER}/wallet.yaml" not in tree.paths:
        return
    if not REDOCLY.exists():
        yield Complaint("tools/npm/package.json", 1, "not installed: run tools/setup")
        return
    result = subprocess.run(
        [str(REDOCLY), "lint", "--config", "redocly.yaml", "--format", "json", "wallet.yaml"],
        cwd=tree.root / FOLDER, capture_output=True, text=True,
        env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"})
    report = re.search(r"^\{.*^\}", result.stdout, re.DOTALL | re.MULTILINE)
    if not report:
        yield Complaint(f"{FOLDER}/wallet.yaml", 1, (result.stderr or result.stdout).strip()[-500:])
        return
    for problem in json.loads(report.group())["problems"]:
        if not problem.get("ignored"):
            place = problem["location"][0]
            text = f"{problem['ruleId']}: {problem['message']} ({place.get('pointer', '')})"
            yield Complaint(f"{FOLDER}/{place['source']['ref']}", 1, text)


def planted(example):
    return {
        f"{FOLDER}/redocly.yaml": "rules: {no-invalid-media-type-examples: error}\n",
        f"{FOLDER}/wallet.yaml": f"""openapi: 3.1.0
info: {{title: A, version: 1.0.0}}
paths:
  /a:
    get:
      responses:
        '200':
          description: A
          content:
            application/json:
              schema: {{type: object, properties: {{minor: {{type: integer}}}}}}
              examples: {{a: {{value: {{minor: {example}}}}}}}
""",
    }


PLANTED = [
    (planted("1.5"), [f"{FOLDER}/wallet.yaml:1"]),
    (planted("1"), []),
]
