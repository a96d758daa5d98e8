"""A project: tables of records with lookups, changed only by applying a Change."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar, cast

from pydantic import JsonValue

from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.integrity import check
from cxmapper.model.lookups import INDEXED, Index, reindexed, sort_key
from cxmapper.model.record import Id, Record
from cxmapper.model.records import TABLES, ProjectInfo, Stage, Touchpoint

R = TypeVar("R", bound=Record)

_NESTED = {"stages": "journeys", "lanes": "journeys", "touchpoints": "stages"}
_NOBODY: Mapping[Id, tuple[Id, ...]] = {}


@dataclass(frozen=True, slots=True)
class Project:
    """Tables of records by id, and for every indexed reference who refers to whom, sorted by order and id.

    `unknown` holds tables of a newer version of the product as they were read.
    """

    tables: Mapping[str, Mapping[Id, Record]]
    index: Index = field(compare=False, repr=False)
    unknown: Mapping[str, JsonValue] = field(default_factory=dict)

    @staticmethod
    def build(records: Iterable[Record], unknown: Mapping[str, JsonValue] | None = None) -> "Project":
        """A project of these records; an untitled ProjectInfo is put in where there is none.

        Raises UserError when ids, references or rules between records do not hold.
        """
        records = tuple(records)
        if not any(isinstance(record, ProjectInfo) for record in records):
            records = (ProjectInfo(id="project"), *records)
        return _applied(Project({table: {} for table in TABLES}, {}, unknown or {}), Change(added=records))

    @property
    def info(self) -> ProjectInfo:
        """Title, vision, values and thresholds."""
        return next(iter(self.all(ProjectInfo).values()))

    def all(self, kind: type[R]) -> Mapping[Id, R]:
        """A whole table by id, in no particular order; see `ordered`."""
        return cast("Mapping[Id, R]", self.tables[kind.table])

    def get(self, kind: type[R], record_id: Id | None) -> R | None:
        """A record by id; None when there is none of that kind."""
        return None if record_id is None else cast("R | None", self.tables[kind.table].get(record_id))

    def record(self, record_id: Id) -> Record | None:
        """A record of whatever table by id."""
        return next((table[record_id] for table in self.tables.values() if record_id in table), None)

    def children(self, kind: type[R], parent_id: Id, by: str | None = None) -> tuple[R, ...]:
        """The records that refer to a parent by an indexed field, sorted by order and id.

        `by` is the first indexed reference of the kind unless told: `journey_id` of a stage, `stage_id` of a
        touchpoint, `source_id` of a transition, `subject_id` of a note …
        """
        table = self.tables[kind.table]
        ids = self.index.get((kind.table, by or INDEXED[kind.table][0]), _NOBODY).get(parent_id, ())
        return cast("tuple[R, ...]", tuple(map(table.__getitem__, ids))) if ids else ()

    def ordered(self, kind: type[R]) -> tuple[R, ...]:
        """A whole table in reading order: journeys, then their stages, their touchpoints; the rest by order and id."""
        return cast("tuple[R, ...]", self._ordered(kind.table))

    def _ordered(self, table: str) -> tuple[Record, ...]:
        records = self.tables[table]
        if table not in _NESTED:
            return tuple(sorted(records.values(), key=sort_key(table)))
        lookup = self.index.get((table, INDEXED[table][0]), _NOBODY)
        parents = self._ordered(_NESTED[table])
        return tuple(records[record_id] for parent in parents for record_id in lookup.get(parent.id, ()))

    def touchpoints_of(self, journey_id: Id) -> tuple[Touchpoint, ...]:
        """The touchpoints of a journey, stage after stage."""
        stages = self.children(Stage, journey_id)
        return tuple(touchpoint for stage in stages for touchpoint in self.children(Touchpoint, stage.id))

    def apply(self, change: Change) -> "Project":
        """The project after a change, sharing everything that the change does not name.

        Raises UserError, and changes nothing, when the change does not fit this project: a record that is not as the
        change found it, an id twice, a value out of bounds, a broken reference or rule.
        """
        return _applied(self, _validated(change))


def _validated(change: Change) -> Change:
    """The change with its new records checked field by field, as nothing before this may have done."""
    return Change(
        tuple(updated(record) for record in change.added),
        change.removed,
        tuple((before, updated(after)) for before, after in change.updated),
    )


def _applied(project: Project, change: Change) -> Project:
    _ids_are_new(project, change.added)
    pairs = change.pairs
    names = {record.table for record in chain(change.added, change.removed, *change.updated)}
    touched = {name: dict(project.tables[name]) for name in names}
    for before, after in pairs:
        _replace(touched, before, after)
    tables = {**project.tables, **touched}
    after_change = Project(tables, reindexed(project.index, change, tables), project.unknown)
    check(after_change, change)
    return after_change


def _ids_are_new(project: Project, added: tuple[Record, ...]) -> None:
    ids = [record.id for record in added]
    if len(set(ids)) < len(ids) or any(not table.keys().isdisjoint(ids) for table in project.tables.values() if table):
        times = Counter([*ids, *(record_id for table in project.tables.values() for record_id in table)])
        twice = next(record_id for record_id in ids if times[record_id] > 1)
        raise UserError("Two records have the id {twice}; ids are unique in a project.", twice=twice)


def _replace(tables: Mapping[str, dict[Id, Record]], before: Record | None, after: Record | None) -> None:
    if before is not None:
        if tables[before.table].get(before.id) != before:
            raise UserError(
                "This was changed elsewhere meanwhile: {table} {id}. Try it again.", table=before.table, id=before.id
            )
        if after is None:
            del tables[before.table][before.id]
    if after is not None:
        if before is not None and (before.id, before.table) != (after.id, after.table):
            raise UserError("The id of {table} {id} cannot be changed.", table=before.table, id=before.id)
        tables[after.table][after.id] = after
