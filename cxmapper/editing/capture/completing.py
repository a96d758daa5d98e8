"""How a line could go on, from what is in the project already."""

import re
from collections.abc import Iterable

from cxmapper.editing.capture.lines import Kind, said
from cxmapper.editing.capture.places import Where, alike, channels, parked, settled
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Persona, Stage

MOST = 8
_CHANNEL = re.compile(r"(.*(?:^|\s)[@＠])([^@＠]*)")


def completions(project: Project, where: Where, text: str) -> tuple[str, ...]:
    """Full lines that a line begun could become, the most fitting first; none for an empty one or a list.

    Behind an @ channels are proposed; behind > and -> the touchpoints to go or lead to; behind // what is parked.
    A line without such a mark may become a stage or a persona in focus, or lead to a touchpoint that is there: `> Pay`.
    """
    if not text.strip() or len(text.splitlines()) > 1:
        return ()
    where, line = settled(project, where), said(text.strip())
    channel = _CHANNEL.fullmatch(text)
    if channel and line.kind in {Kind.TOUCHPOINT, Kind.MISSING, Kind.BRANCH, Kind.CHANNEL}:
        found = [channel[1] + known for known in _beginning(channel[2], channels(project))]
    elif line.kind is Kind.PARKING:
        found = [f"// {note}" for note in _fitting(line.text, (note.text for note in parked(project)))]
    elif line.kind in {Kind.GO, Kind.WAY}:
        mark = "> " if line.kind is Kind.GO else "-> "
        found = [mark + title for title in _fitting(line.text, _titles(project, where))]
    elif line.kind is Kind.TOUCHPOINT and line.text:
        found = _names(project, where, text.strip()) + [
            f"> {title}" for title in _fitting(line.text, _titles(project, where)) if len(alike(line.text)) > 1
        ]
    else:
        found = []
    return tuple(one for one in dict.fromkeys(found) if one != text)[:MOST]


def _names(project: Project, where: Where, text: str) -> list[str]:
    """Stages and personas, of which those of the journey come first."""
    of_journey = project.all(Journey)[where.journey_id].persona_ids
    people = sorted(project.all(Persona).values(), key=lambda one: one.id not in of_journey)
    names = (*(stage.title for stage in project.children(Stage, where.journey_id)), *(one.name for one in people))
    return [f"{name}:" for name in _beginning(text, names)]


def _titles(project: Project, where: Where) -> list[str]:
    return [step.title for step in project.touchpoints_of(where.journey_id) if step.title]


def _beginning(text: str, names: Iterable[str]) -> list[str]:
    begun = alike(text)
    return [name for name in names if name and alike(name).startswith(begun)]


def _fitting(text: str, names: Iterable[str]) -> list[str]:
    """Names that begin with the text, then those with a word that does."""
    begun = alike(text)
    ahead, within = [], []
    for name in names:
        if alike(name).startswith(begun):
            ahead.append(name)
        elif f" {begun}" in alike(name):
            within.append(name)
    return [*ahead, *within]
