#!/usr/bin/env python3
"""Plays a scenario as somebody does who hears the screen and does not see it, and prints what was heard.

Needs a running `counterpoise` on the same session bus, and AT-SPI 2 with its Python binding; `run` beside this file
brings all of it up on a machine without a screen. Whatever is done is done through the accessibility tree: a button is
found by what it is called and pressed by its action. Exit codes: 0 the debrief was reached, 1 it was not.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LONGEST_WAIT = 30.0
MOST_TURNS = 40
# A part of the score, which only the debrief has.
PART = "Process"


def tree(node, depth=0):
    """Every node under this one, the parents first."""
    if node is None or depth > 60:
        return
    yield node
    try:
        count = node.get_child_count()
    except Exception:
        return
    for at in range(count):
        try:
            yield from tree(node.get_child_at_index(at), depth + 1)
        except Exception:
            continue


def name(node):
    try:
        return node.get_name() or ""
    except Exception:
        return ""


def role(node):
    try:
        return node.get_role_name()
    except Exception:
        return ""


def value(node):
    """What a node says besides its name: the announcer's words are its value."""
    try:
        return Atspi.Text.get_text(node, 0, -1)
    except Exception:
        pass
    return ""


def program():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app is not None and "counterpoise" in name(app).lower():
            return app
    return None


def wait(what, look):
    until = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    print(f"never came: {what}", file=sys.stderr)
    sys.exit(1)


def buttons():
    app = program()
    return [node for node in tree(app) if role(node) in ("push button", "button", "radio button")] if app else []


def press(node):
    if node.get_n_actions() < 1 or not node.do_action(0):
        print(f"cannot be pressed: {name(node)}", file=sys.stderr)
        sys.exit(1)


def heard():
    """What the program says by itself: the nodes with the role of a status."""
    app = program()
    if app is None:
        return ""
    for node in tree(app):
        if role(node) in ("status bar", "statusbar", "status"):
            words = value(node) or name(node)
            if words:
                return words
    return ""


def button(start):
    """The button whose name begins with these words: "Begin" is not "Beginner"."""

    def is_it(node):
        return name(node).startswith(start) and not name(node)[len(start) :][:1].isalnum()

    return wait(start, lambda: next((node for node in buttons() if is_it(node)), None))


def main():
    wait("the program", program)
    # A person listens before pressing; by then the packs are read.
    time.sleep(2)
    start, card, call, done = sys.argv[1:5]
    press(button(start))
    if len(sys.argv) > 5:
        press(button(sys.argv[5]))
    print(f"library: {name(button(card))}")
    press(button(card))
    press(button(call))
    last = ""
    for turn in range(1, MOST_TURNS):
        words = wait("the next line", lambda: (lambda said: said if said and said != last else None)(heard()))
        last = words
        print(f"\n{turn}. heard: {words}")
        end = [node for node in buttons() if name(node).startswith(done)]
        if end:
            press(end[0])
            break
        replies = wait("replies", lambda: [node for node in buttons() if name(node)[:2] in ("1.", "2.", "3.", "4.", "5.")])
        for reply in replies:
            print(f"   reply: {name(reply)}")
        chosen = max(replies, key=lambda node: len(name(node)) * (turn % 2) + ord(name(node)[0]))
        print(f"   chosen: {name(chosen)[:2]}")
        press(chosen)
    else:
        print("the talk never ended", file=sys.stderr)
        sys.exit(1)
    def debrief():
        told = [name(node) for node in tree(program()) if role(node) == "label" and name(node)]
        return told if PART in told else None

    print("\ndebrief: " + ". ".join(wait("the debrief", debrief)[:14]))


main()
