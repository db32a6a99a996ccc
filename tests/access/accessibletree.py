# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of one program, used as a blind person's tools use it: find by role and name, press, type, read."""

import time

import pyatspi

PATIENCE = 30.0  # seconds; a wait ends as soon as what it waits for is there


class NotThere(AssertionError):
    """What was looked for did not appear in time; the message says what was there instead."""


class AccessibleTree:
    def __init__(self, application_name):
        self.application_name = application_name

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == self.application_name:
                return application
        return None

    def _walk(self, node):
        yield node
        for index in range(node.childCount):
            try:
                child = node.getChildAtIndex(index)
            except Exception:  # a node that went away while it was being read
                continue
            if child is not None:
                yield from self._walk(child)

    def shown(self):
        """Every object that is on the screen now."""
        application = self._application()
        if application is None:
            return
        for node in self._walk(application):
            try:
                if node.getState().contains(pyatspi.STATE_SHOWING):
                    yield node
            except Exception:
                continue

    def names(self):
        return [f"{node.getRoleName()}:{node.name}" for node in self.shown() if node.name]

    def wait(self, what, condition):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = condition()
            if found:
                return found
            time.sleep(0.1)
        raise NotThere(f"waited in vain for {what}; on the screen: {self.names()}")

    def find(self, name, *roles):
        def look():
            for node in self.shown():
                if node.name == name and (not roles or node.getRole() in roles):
                    return node
            return None

        return self.wait(f"'{name}'", look)

    def press(self, name, *roles):
        """Does the default action of a button-like object, once it can be done."""
        node = self.find(name, *(roles or (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_CHECK_BOX,
                                           pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LINK, pyatspi.ROLE_TOGGLE_BUTTON)))
        self.wait(f"'{name}' to be enabled", lambda: node.getState().contains(pyatspi.STATE_ENABLED))
        actions = node.queryAction()
        for index in range(actions.nActions):
            if actions.getName(index).lower() in ("press", "click", "toggle"):
                actions.doAction(index)
                return
        raise AssertionError(f"'{name}' has no action to press it")

    def press_containing(self, part):
        """Presses the enabled button whose name contains the part, such as the amount on the button that sends it."""
        def look():
            return next((node.name for node in self.shown() if node.getRole() == pyatspi.ROLE_PUSH_BUTTON
                         and part in node.name and node.getState().contains(pyatspi.STATE_ENABLED)), None)

        self.press(self.wait(f"a button with '{part}'", look))

    def type_into(self, name, text):
        """Gives the field the focus through the tree, then types as a keyboard does."""
        node = self.find(name)
        node.queryComponent().grabFocus()
        self.wait(f"'{name}' to have the focus", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
        for character in text:
            pyatspi.Registry.generateKeyboardEvent(pyatspi.utils.unicodeToKeySym(character)
                                                   if hasattr(pyatspi.utils, "unicodeToKeySym") else ord(character),
                                                   None, pyatspi.KEY_SYM)

    def wait_for_text(self, part):
        """An object whose name or text contains the part."""
        return self.wait(f"the words '{part}'", lambda: next((n for n in self.shown() if part in (n.name or "")), None))
