"""Pasting what was copied beside something, in the same project or another."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from cxmapper.editing.edits.copying import COMES_ALONG, Clipping, copy
from cxmapper.editing.placing import added, next_of
from cxmapper.editing.references import anything, names_of, redirected
from cxmapper.errors import UserError
from cxmapper.model.change import Change, combined, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Evidence,
    Journey,
    Lane,
    Metric,
    Note,
    Opportunity,
    PainPoint,
    Reference,
    Score,
    Stage,
    Touchpoint,
    Wave,
)

R = TypeVar("R", bound=Record)

_UNASKED: dict[str, object] = {
    "evidence": Evidence.ASSUMED,
    "source": "",
    "share": None,
    "n": None,
    "share_affected": None,
}
"""What nobody asked or counted about a copy."""


def duplicate(project: Project, id: Id, *record_ids: Id) -> Change:  # noqa: A002
    """Copy records and paste them right behind the originals; the first one gets `id`."""
    clipping = copy(project, *record_ids)
    first = clipping.roots[0]
    last = [root for root in clipping.roots if type(root) is type(first)][-1]
    match last:
        case PainPoint():
            place: Id | None = last.touchpoint_id
        case Note() | Opportunity(subject_id=str()):
            place = last.subject_id
        case Opportunity(pain_point_ids=(pain_id, *_)):
            place = project.all(PainPoint)[pain_id].touchpoint_id
        case _:
            place = last.id
    return paste(project, clipping, id, place)


def paste(project: Project, clipping: Clipping, id: Id, at_id: Id | None = None) -> Change:  # noqa: A002
    """Paste a copy beside `at_id`, a journey, stage or touchpoint; journeys and parked notes need none.

    Stages come behind that one's stage, touchpoints behind it, notes, pains and ideas onto it. The first chosen gets
    `id`, the others `id.1`, `id.2` …. What the copy names is found here by id and title, else by name; personas,
    owners, metrics and the like are brought along where they are not there; other names are taken out.

    Where the originals are in this project, nobody asked about the copy yet: its evidence is assumed, shares are
    cleared, and scores stay with the originals, lest the same answers count twice.
    """
    at = None if at_id is None else anything(project, at_id)
    originals_here = any(_like(project, root) for root in clipping.roots)
    records = [one for one in clipping.records if not (originals_here and isinstance(one, Score))]
    numbers = (f"{id}.{number}" for number in range(1, 10**9))
    new_ids = {record.id: id if number == 0 else next(numbers) for number, record in enumerate(records)}
    here, brought = _found_here(project, clipping, numbers)
    places = {root.id: _place(project, root, at) for root in clipping.roots}
    names = _names(project, {**here, **new_ids}, at, new_ids, places)

    def made(record: R) -> R | None:
        unasked = {name: _UNASKED[name] for name in _UNASKED.keys() & type(record).model_fields.keys()}
        own = {**(unasked if originals_here else {}), **places.get(record.id, {})}
        return redirected(updated(record, id=new_ids[record.id], **own), names)

    new = {record.id: copied for record in records if (copied := made(record)) is not None}
    roots = [new.pop(root.id) for root in clipping.roots if root.id in new]
    return combined((brought, Change.adding(*new.values()), *_in_place(project, roots, at)))


def _names(
    project: Project,
    known: Mapping[Id, Id],
    at: Record | None,
    new_ids: Mapping[Id, Id],
    places: Mapping[Id, Mapping[str, object]],
) -> Callable[[Reference, Id], Id | None]:
    """What a copied record names instead of what its original named."""
    parents = {value for fields in places.values() for value in fields.values()}
    journey = None if at is None else journey_at(project, at)

    def name(ref: Reference, old: Id) -> Id | None:
        if ref.field == "pain_point_ids":
            return new_ids.get(old)
        new = old if old in parents and old not in new_ids else known.get(old)
        lane = project.get(Lane, new) if ref.field == "lane_id" else None
        return None if lane is not None and (journey is None or lane.journey_id != journey.id) else new

    return name


def _found_here(project: Project, clipping: Clipping, numbers: Iterator[Id]) -> tuple[dict[Id, Id], Change]:
    """What the named records are called here, and the change that brings those along that are not here."""
    named = {record.id: record for record in clipping.named}
    here: dict[Id, Id] = {}
    missing: list[Record] = []
    waves = [record.id for record in clipping.named if isinstance(record, Wave)]
    todo = [*waves, *names_of(clipping.records)]
    while todo:
        record = named.pop(todo.pop(0), None)
        there = None if record is None else _like(project, record) or _of_the_name(project, record)
        if record is not None and there is not None:
            here[record.id] = there.id
        elif record is not None and record.table in COMES_ALONG:
            here[record.id] = record.id if project.record(record.id) is None else next(numbers)
            missing.append(record)
            todo += names_of([record])
    brought = (redirected(updated(one, id=here[one.id]), lambda _, old: here.get(old)) for one in missing)
    return here, Change.adding(*(one for one in brought if one is not None))


def _like(project: Project, record: R) -> R | None:
    """The same record in this project: of the same kind, id and title."""
    there = project.get(type(record), record.id)
    return there if there is not None and _title(there) == _title(record) else None


def _of_the_name(project: Project, record: R) -> R | None:
    """A persona, owner, metric … that is called the same here; nothing for what stands on a map."""
    if record.table not in COMES_ALONG:
        return None
    table = project.all(type(record)).values()
    return next((other for other in table if _title(other) == _title(record)), None)


def _title(record: Record) -> tuple[object, ...]:
    words = [getattr(record, name, None) for name in ("title", "name", "text", "sha256", "checksum")]
    return (*words, record.kind, record.scale) if isinstance(record, Metric) else (*words,)


def _place(project: Project, root: Record, at: Record | None) -> dict[str, object]:
    """The fields by which a root stands beside `at`."""
    match root:
        case Stage():
            return {"journey_id": journey_at(project, at).id}
        case Touchpoint():
            return {"stage_id": _stage_at(project, at).id}
        case PainPoint() if isinstance(at, Touchpoint):
            return {"touchpoint_id": at.id}
        case PainPoint():
            raise UserError("A pain stands at a touchpoint; choose one to paste it.")
        case Note():
            return {"subject_id": None if at is None else at.id}
        case Opportunity():
            return {"subject_id": None if at is None else at.id, "pain_point_ids": ()}
        case _:
            return {}


def journey_at(project: Project, at: Record | None) -> Journey:
    """The journey that something is or stands on, as it is now; raises UserError for what stands on none."""
    if isinstance(at, Journey):
        return project.all(Journey)[at.id]
    return project.all(Journey)[_stage_at(project, at).journey_id]


def _stage_at(project: Project, at: Record | None) -> Stage:
    match at:
        case Touchpoint():
            return project.all(Stage)[at.stage_id]
        case Stage():
            return at
        case Journey() if stages := project.children(Stage, at.id):
            return stages[-1]
        case Journey():
            raise UserError("This journey has no stage yet; add one to paste into.")
        case _:
            raise UserError("Choose a journey, stage or touchpoint to paste beside.")


def _in_place(project: Project, roots: list[Record], at: Record | None) -> Iterator[Change]:
    stages = [root for root in roots if isinstance(root, Stage)]
    touchpoints = [root for root in roots if isinstance(root, Touchpoint)]
    journeys = [root for root in roots if isinstance(root, Journey)]
    if stages:
        siblings = project.children(Stage, stages[0].journey_id)
        place = None if isinstance(at, Journey) else next_of(siblings, _stage_at(project, at).id)
        yield added(siblings, stages, place)
    if touchpoints:
        steps = project.children(Touchpoint, touchpoints[0].stage_id)
        yield added(steps, touchpoints, next_of(steps, at.id) if isinstance(at, Touchpoint) else None)
    if journeys:
        every = project.ordered(Journey)
        yield added(every, journeys, next_of(every, at.id) if isinstance(at, Journey) else None)
    yield Change.adding(*(root for root in roots if not isinstance(root, Stage | Touchpoint | Journey)))
