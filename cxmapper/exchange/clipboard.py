"""The clipboard of other programs: what was copied here as lines of text, and their text as touchpoints."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

from msgspec import Struct

from cxmapper.editing.edits.copying import Clipping, copy
from cxmapper.editing.edits.pasting import journey_at, paste
from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.edits.touchpoints import move_touchpoints
from cxmapper.editing.edits.transitions import connect
from cxmapper.editing.placing import next_of
from cxmapper.editing.references import anything
from cxmapper.errors import UserError
from cxmapper.exchange.cells import defused
from cxmapper.exchange.clipboard_cells import table_in
from cxmapper.exchange.grid.read import project_of
from cxmapper.model.change import NO_CHANGE, Change, combined
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Id,
    Journey,
    Line,
    Note,
    Opportunity,
    PainPoint,
    Persona,
    Record,
    Stage,
    Touchpoint,
    Transition,
)


class Pasted(Struct, frozen=True):
    """The change that text on the clipboard makes, and what the reader had to leave out, a sentence each."""

    change: Change
    warnings: tuple[str, ...] = ()


def plain_text(clipping: Clipping) -> str:
    """What was copied for other programs: stage, title and channel of each touchpoint with tabs between; other texts.

    A column that is empty for all is left out; what a spreadsheet would take for a formula has an apostrophe before it.
    """
    stages = {one.id: one.title for one in (*clipping.named, *clipping.records) if isinstance(one, Stage)}
    rows = [row for root in clipping.roots for row in _rows(clipping, root, stages)]
    used = [column for column in range(3) if any(row[column] for row in rows)]
    return "\n".join("\t".join(_written(row[column]) for column in used) for row in rows)


def _rows(clipping: Clipping, root: Record, stages: dict[Id, str]) -> Iterator[tuple[str, str, str]]:
    if isinstance(root, PainPoint | Opportunity | Note):
        yield "", root.text, ""
    if isinstance(root, Touchpoint):
        yield stages.get(root.stage_id, ""), root.title, root.channel
    if isinstance(root, Stage):
        steps = [one for one in clipping.records if isinstance(one, Touchpoint) and one.stage_id == root.id]
        for step in sorted(steps, key=lambda one: (one.order, one.id)):
            yield from _rows(clipping, step, stages)
    if isinstance(root, Journey):
        parts = [one for one in clipping.records if isinstance(one, Stage) and one.journey_id == root.id]
        for part in sorted(parts, key=lambda one: (one.order, one.id)):
            yield from _rows(clipping, part, stages)


def _written(cell: str) -> str:
    cell = defused(cell)
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[\t\r\n]|^"', cell) else cell


def paste_text(project: Project, text: str, id: Id, at_id: Id) -> Pasted:  # noqa: A002 - the field's name
    """Text of another program as touchpoints beside a journey, stage or touchpoint, connected in order.

    See `table_in` for what the text may hold, `grid.columns` for headers. Stages that the journey has are gone on with,
    others come behind the one before them; a touchpoint that leads nowhere yet leads to the first. New ids begin with
    `id`. Raises UserError for text without titles, or with values that do not fit their columns.
    """
    at = anything(project, at_id)
    journey = journey_at(project, at)
    here = project.children(Stage, journey.id)
    table = table_in(text, [stage.title for stage in here], {one.channel for one in project.all(Touchpoint).values()})
    read = project_of(table, "")
    if not read.project.all(Touchpoint):
        raise UserError("There is no title on the clipboard to make a touchpoint of.")
    places = {stage.title.strip().casefold(): stage.id for stage in reversed(here)}
    if here:
        places[""] = at.stage_id if isinstance(at, Touchpoint) else at.id if isinstance(at, Stage) else here[-1].id
    return Pasted(_put(project, read.project, places, id, at), read.warnings)


def _put(project: Project, read: Project, places: dict[str, Id], id_: Id, at: Record) -> Change:
    """The stages and touchpoints of a project that was read, beside `at` or in the stage here of the same title."""
    stages = read.ordered(Stage)
    into = {stage.id: places.get(stage.title.strip().casefold(), "") for stage in stages}
    loose = [one for stage in stages if into[stage.id] for one in read.children(Touchpoint, stage.id)]
    brought = [stage for stage in stages if not into[stage.id]]
    pasted = paste(project, copy(read, *(one.id for one in (*brought, *loose))), id_, at.id)
    made = [one.id for one in pasted.added if isinstance(one, Stage)]
    into |= dict(zip((stage.id for stage in brought), made, strict=True))
    steps = [one for one in pasted.added if isinstance(one, Touchpoint) and one.stage_id not in made]
    moves = [
        partial(move_touchpoints, touchpoint_ids=ids, stage_id=into[stage_id])
        for stage_id, ids in _by_stage(loose, steps).items()
        if into[stage_id] != places[""]
    ]
    behind = [partial(_behind, into[one.id], into[before.id]) for before, one in pairwise(stages) if one in brought]
    return _in_turn(
        project, lambda _: pasted, *moves, *behind, partial(_introduced, pasted, at), partial(_led_to, pasted, at)
    )


def _in_turn(project: Project, *edits: Callable[[Project], Change]) -> Change:
    """Edits, each of what the one before it left, as one change."""
    changes = []
    for edit in edits:
        changes.append(edit(project))
        project = project.apply(changes[-1])
    return combined(changes)


def _by_stage(read: Sequence[Touchpoint], new: Sequence[Touchpoint]) -> dict[Id, list[Id]]:
    """The ids of the new touchpoints by the stage of those that were read."""
    found: dict[Id, list[Id]] = {}
    for one, made in zip(read, new, strict=True):
        found.setdefault(one.stage_id, []).append(made.id)
    return found


def _behind(stage_id: Id, before_id: Id, project: Project) -> Change:
    journey_id = project.all(Stage)[stage_id].journey_id
    siblings = [one for one in project.children(Stage, journey_id) if one.id != stage_id]
    return move_stages(project, [stage_id], journey_id, next_of(siblings, before_id))


def _introduced(pasted: Change, at: Record, project: Project) -> Change:
    """The personas that were brought along, on the journey that they were brought to."""
    journey = journey_at(project, at)
    new = (one.id for one in pasted.added if isinstance(one, Persona))
    return Change.updating(journey, persona_ids=tuple(dict.fromkeys((*journey.persona_ids, *new))))


def _led_to(pasted: Change, at: Record, project: Project) -> Change:
    """The way from the touchpoint at which was pasted, where it leads nowhere yet, to the first that was pasted."""
    new = {one.id for one in pasted.added}
    steps = project.touchpoints_of(journey_at(project, at).id)
    first = next((one.id for one in steps if one.id in new and one.line is Line.FRONTSTAGE), None)
    if first is None or not isinstance(at, Touchpoint) or project.children(Transition, at.id):
        return NO_CHANGE
    return connect(project, Transition(id=f"{first}.way", source_id=at.id, target_id=first))
