# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A transfer made through the accessibility tree alone, once in each language, with the real program in a real window
against the real service. Run by with-accessible-desktop:

    transfer_by_accessibility.py BIN-DIRECTORY MAKE-PROFILE TRANSLATION.ts
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import pyatspi

from accessibletree import AccessibleTree

PHONE = "+8613800000001"  # the demo person of billfold-server seed --demo
PASSWORD = "demo wallet 2026"
PIN = "258036"
PAYEE_NATIONAL = "13700009015"
PAYEE_NAME = "王小明"


def translations(path):
    """Source text → Chinese text, from the file that translators edit."""
    words = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        words[message.findtext("source")] = message.findtext("translation") or ""
    return words


class Sandbox:
    """billfold-server with the demo people, on a loopback port of its own."""

    def __init__(self, binaries, directory):
        self.program = binaries / "billfold-server"
        self.database = f"sqlite:{directory}/service.db"
        self.run("seed", "--demo")
        self.log = open(f"{directory}/service.log", "w")
        self.process = subprocess.Popen(
            [self.program, "--listen", "127.0.0.1:0", "--database", self.database, "--sandbox"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), f"the service said {line!r}"
        self.address = line.removeprefix("listening on ").strip()

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments, "--database", self.database],
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"billfold-server {arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    def balance_of(self, phone):
        """In minor units, as the ledger says."""
        return int(self.run("sandbox", "balance", "--of", phone).split()[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()


def make_transfer(tree, tr, amount):
    password = tr("Password")
    tree.type_into(password, PASSWORD)
    tree.press(tr("Unlock"))
    tree.press(tr("Transfer"))
    tree.type_into(tr("Payee's phone number"), PAYEE_NATIONAL)
    tree.press(tr("Continue"))
    tree.press(tr("Yes, go on"))
    tree.type_into(tr("Amount"), amount)
    tree.press(tr("Continue"))
    tree.press(tr("Enter payment PIN"))
    tree.type_into(tr("Payment PIN"), PIN)
    tree.press_containing(amount)
    tree.wait_for_text(tr("Transfer sent"))
    tree.press(tr("Done"))


def transfer_in(language, tr, binaries, make_profile, amount):
    with tempfile.TemporaryDirectory() as directory:
        sandbox = Sandbox(binaries, directory)
        profile = f"{directory}/profile"
        subprocess.run([make_profile, "--service", sandbox.address, "--database", sandbox.database,
                        "--profile", profile, "--phone", PHONE],
                       input=PASSWORD, text=True, check=True, timeout=120)
        window = subprocess.Popen([binaries / "billfold", "--profile", profile, "--service", sandbox.address,
                                   "--language", language, "--reduced-motion"])
        before = sandbox.balance_of(PHONE)
        try:
            make_transfer(AccessibleTree("billfold"), tr, amount)
        finally:
            window.terminate()
            window.wait(timeout=20)
        sandbox.run("check")
        sent = before - sandbox.balance_of(PHONE)
        assert sent == round(float(amount) * 100), f"the ledger says that {sent} left, not {amount}"
        sandbox.stop()


def main():
    binaries, make_profile, catalogue = pathlib.Path(sys.argv[1]), sys.argv[2], translations(sys.argv[3])
    transfer_in("en", lambda text: text, binaries, make_profile, "12.34")
    transfer_in("zh_CN", lambda text: catalogue[text], binaries, make_profile, "12.34")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
