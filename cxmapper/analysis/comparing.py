"""Two states of a project told apart: what was added, is gone or changed, and where on a journey that shows."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from cxmapper.analysis.comparing_words import ENGLISH, called, named, said
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Id,
    Journey,
    Note,
    Opportunity,
    PainPoint,
    Rating,
    Record,
    Score,
    Stage,
    Target,
    Touchpoint,
    Transition,
)
from cxmapper.wording import Words


class Mark(StrEnum):
    """What became of a thing between two states."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"


class FieldChange(Struct, frozen=True):
    """One field in plain words: `name` “Channel”, `before` “web”, `after` “phone”; both empty for what was moved."""

    name: str
    before: str
    after: str


class Difference(Struct, frozen=True):
    """A record that was added, is gone or changed.

    `place_id` is the touchpoint, stage or journey of the later state where it stands, of one that is gone the nearest
    that is left; `title` says what it is called, `fields` what changed.
    """

    mark: Mark
    record: Record
    place_id: Id
    title: str
    fields: tuple[FieldChange, ...] = ()


class Marks(Struct, frozen=True):
    """What a map shows of differences: a mark by record, and by stage or journey what is gone from there."""

    of: Mapping[Id, Mark]
    gone: Mapping[Id, tuple[Difference, ...]]


def compared(
    before: Project, after: Project, change: Change, journey_id: Id, words: Words = ENGLISH
) -> tuple[Difference, ...]:
    """What `change`, from one state to the other, did to a journey of the later one, in the order of its places.

    What stands on no map, such as a metric, is left out, and so are things that only follow from others: what is gone
    or new together with its touchpoint or stage is not told apart from it, nor is a place that others made room for.
    """
    places = {place_id: number for number, place_id in enumerate(_places(after, journey_id))}
    found = [difference for pair in change.pairs for difference in _told(before, after, pair, words)]
    here = [difference for difference in found if difference.place_id in places]
    return tuple(sorted(here, key=lambda one: (places[one.place_id], _RANK[one.record.table], one.record.id)))


def marks_of(differences: Iterable[Difference]) -> Marks:
    """The marks for a map: each thing that is drawn by its own, and its touchpoint or stage as changed."""
    of: dict[Id, Mark] = {}
    gone: dict[Id, list[Difference]] = {}
    for one in differences:
        if one.mark is Mark.GONE and isinstance(one.record, Stage | Touchpoint):
            gone.setdefault(one.place_id, []).append(one)
            continue
        if one.mark is not Mark.GONE:
            of[one.record.id] = one.mark
        if one.record.id != one.place_id:
            of.setdefault(one.place_id, Mark.CHANGED)
    return Marks(of, {place_id: tuple(found) for place_id, found in gone.items()})


_KINDS: tuple[type[Record], ...] = (
    Journey,
    Stage,
    Touchpoint,
    Transition,
    Rating,
    Score,
    Target,
    PainPoint,
    Opportunity,
    Note,
)
_RANK = {kind.table: number for number, kind in enumerate(_KINDS)}


def _told(
    before: Project, after: Project, pair: tuple[Record | None, Record | None], words: Words
) -> Iterator[Difference]:
    old, new = pair
    record = new if new is not None else old
    if record is None or record.table not in _RANK:
        return
    project = before if new is None else after
    place_id = place_of(project, record)
    if place_id is None:
        return
    title = called(project, record, words)
    if old is not None and new is not None:
        fields = tuple(_fields(before, after, old, new, words))
        if fields:
            yield Difference(Mark.CHANGED, new, place_id, title, fields)
    elif new is not None and not _comes_with(new, place_id, after, before):
        yield Difference(Mark.ADDED, new, place_id, title)
    elif new is None and not _comes_with(record, place_id, before, after):
        yield Difference(Mark.GONE, record, _left_of(before, after, place_id), title)


def place_of(project: Project, record: Record) -> Id | None:
    """The touchpoint, stage or journey at which a record stands; None for one that stands on no map."""
    match record:
        case Journey() | Stage() | Touchpoint():
            return record.id
        case Transition():
            return record.source_id
        case Rating() | PainPoint():
            return record.touchpoint_id
        case Opportunity(pain_point_ids=(pain_id, *_)):
            return project.all(PainPoint)[pain_id].touchpoint_id
        case Opportunity() | Note() | Score() | Target():
            return record.subject_id
        case _:
            return None


def _comes_with(record: Record, place_id: Id, there: Project, elsewhere: Project) -> bool:
    """Whether a record is only in one state because what it stands at is."""
    if record.id != place_id:
        return elsewhere.record(place_id) is None
    above = _above(there, place_id)
    return above is not None and elsewhere.record(above) is None


def _above(project: Project, place_id: Id) -> Id | None:
    touchpoint, stage = project.get(Touchpoint, place_id), project.get(Stage, place_id)
    return touchpoint.stage_id if touchpoint else stage.journey_id if stage else None


def _left_of(before: Project, after: Project, place_id: Id) -> Id:
    """Where what is gone was, as far as it is left: of a touchpoint its stage, of a stage the one before it."""
    place = before.record(place_id)
    if after.record(place_id) is not None or place is None or isinstance(place, Journey):
        return place_id
    if isinstance(place, Stage):
        siblings = [stage.id for stage in before.children(Stage, place.journey_id)]
        near = [*reversed(siblings[: siblings.index(place_id)]), *siblings]
        return next((id_ for id_ in near if after.get(Stage, id_) is not None), place.journey_id)
    return _left_of(before, after, _above(before, place_id) or place_id)


def _places(project: Project, journey_id: Id) -> Iterator[Id]:
    yield journey_id
    for stage in project.children(Stage, journey_id):
        yield stage.id
        yield from (touchpoint.id for touchpoint in project.children(Touchpoint, stage.id))


_SILENT = {"id", "order", "row", "sha256", "data", "fingerprint"}


def _fields(before: Project, after: Project, old: Record, new: Record, words: Words) -> Iterator[FieldChange]:
    for name in type(new).model_fields:
        was, is_ = getattr(old, name), getattr(new, name)
        if was != is_ and name not in _SILENT:
            yield FieldChange(named(name, words), said(before, name, was, words), said(after, name, is_, words))
    if _moved(before, after, old, new):
        yield FieldChange(words["moved"], "", "")


def _moved(before: Project, after: Project, old: Record, new: Record) -> bool:
    """Whether another one of the siblings that both states have stands before it now, or it has another row."""
    if isinstance(old, Touchpoint) and isinstance(new, Touchpoint):
        if old.stage_id != new.stage_id:
            return False
        was: list[Record] = [*before.children(Touchpoint, old.stage_id)]
        now: list[Record] = [*after.children(Touchpoint, new.stage_id)]
        return old.row != new.row or (old.order != new.order and _follows(was, now, new.id))
    if isinstance(old, Stage) and isinstance(new, Stage) and old.order != new.order:
        was, now = [*before.children(Stage, old.journey_id)], [*after.children(Stage, new.journey_id)]
        return _follows(was, now, new.id)
    return False


def _follows(was: list[Record], now: list[Record], record_id: Id) -> bool:
    both = {one.id for one in was} & {one.id for one in now}
    old, new = [one.id for one in was if one.id in both], [one.id for one in now if one.id in both]
    return [None, *old][old.index(record_id)] != [None, *new][new.index(record_id)]
