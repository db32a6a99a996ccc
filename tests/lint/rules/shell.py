# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts pass shellcheck, and bash scripts stop at the first error."""
import json
import re
import subprocess

from tree import Complaint

SHEBANG = re.compile(r"#!\s*(?:/usr/bin/env\s+|/bin/|/usr/bin/)(bash|sh|dash)\b")


def check(tree):
    scripts = [source for source in tree.select("") if SHEBANG.match(source.text)]
    for script in scripts:
        if SHEBANG.match(script.text).group(1) == "bash" and "set -euo pipefail" not in script.text:
            yield Complaint(script.path, 1, "without set -euo pipefail")
    if not scripts:
        return
    result = subprocess.run(["shellcheck", "--format", "json", *(script.path for script in scripts)],
                            cwd=tree.root, capture_output=True, text=True)
    for finding in json.loads(result.stdout):
        yield Complaint(finding["file"], finding["line"], f"SC{finding['code']} {finding['message']}")


PLANTED = [
    ({"tools/x": "#!/usr/bin/env bash\necho hello\n"}, ["tools/x:1"]),
    ({"tools/x": '#!/bin/sh\nrm -rf $1/bin\n'}, ["tools/x:2"]),
    ({"tools/x": '#!/usr/bin/env bash\nset -euo pipefail\necho "$1"\n', "tools/y": "#!/usr/bin/env python3\nx = 1\n"}, []),
]
