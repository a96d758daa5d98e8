"""Run by the system's Python, which has AT-SPI: print as JSON what a screen reader finds of a running cxmapper."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version has to be named first

WAIT = 30.0
"""Seconds until the map is there."""


def main() -> None:
    """Wait for the map, then print names by role, the map's tree, and focusable things without a name."""
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        found: list = []
        nameless: list = []
        stages: dict = {}
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and "cxmapper" in (child.get_name() or ""):
                walk(child, found, nameless, stages)
        if stages:
            json.dump({"found": found, "nameless": nameless, "stages": stages}, sys.stdout)
            return
        time.sleep(0.3)
    sys.exit("There is no map on the accessibility bus.")


def walk(thing: Atspi.Accessible, found: list, nameless: list, stages: dict) -> None:
    """Collect names and roles; of the map its stages with what is in them."""
    name, role = thing.get_name(), thing.get_role_name()
    found.append([role, name])
    states = thing.get_state_set()
    if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING) and not name:
        nameless.append([role, thing.get_description()])
    inside = [thing.get_child_at_index(number) for number in range(min(200, thing.get_child_count()))]
    if name.startswith("Map of the journey"):
        for stage in inside:
            cards = [stage.get_child_at_index(number) for number in range(stage.get_child_count())]
            if cards:
                stages[stage.get_name()] = {card.get_name(): card.get_description() for card in cards}
    for child in inside:
        if child is not None:
            walk(child, found, nameless, stages)


main()
