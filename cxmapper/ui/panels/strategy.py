"""What the navigator says beside the journeys: where numbers come from, and what is meant to come of it all."""

from collections.abc import Iterator

from cxmapper.analysis.graph import JourneyView
from cxmapper.model.records import Source
from cxmapper.model.strategy import Status
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.rows import Row
from cxmapper.ui.words import tr
from cxmapper.wording import punctuated

VISION, OWNERS, ACTIONS = "vision", "owners", "actions"
"""Ids of the rows of the strategy."""

READ = "+"
"""Id of the row that reads a survey; no record has it."""


def source_rows(view: JourneyView) -> list[Row]:
    """What was read in, with how many answered, and the way to read more."""
    rows = [_source(source) for source in view.project.all(Source).values()]
    return [*rows, Row(READ, tr("Read a survey…"), "muted", "clipboard-paste")]


def strategy_rows(view: JourneyView) -> list[Row]:
    """Where all is to lead, whether somebody looks after each step, and how many ideas are carried out."""
    return list(_strategy(view))


def _source(source: Source) -> Row:
    count = "" if source.respondents is None else punctuated(f"{source.respondents:,}", number_words())
    return Row(source.id, source.title or source.file or tr("unnamed"), "idea-edge", aside=count)


def _strategy(view: JourneyView) -> Iterator[Row]:
    yield Row(VISION, tr("Vision"), "accent", aside="" if view.project.info.vision else tr("none yet"))
    yield Row(OWNERS, tr("Owners"), "accent", aside=_owned(view))
    ideas = [idea for idea in view.ideas if idea.status is not Status.DROPPED]
    done = sum(idea.status is Status.DONE for idea in ideas)
    yield Row(ACTIONS, tr("Actions"), "accent", aside=f"{done} / {len(ideas)}" if ideas else tr("none yet"))


def _owned(view: JourneyView) -> str:
    steps = view.contacts
    unowned = sum(not touchpoint.owner_id for touchpoint in steps)
    if not steps:
        return tr("none yet")
    return tr("{n} missing", n=unowned) if unowned else tr("complete")
