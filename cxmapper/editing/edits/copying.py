"""Copying parts of a map."""

from collections.abc import Collection, Iterable

from msgspec import Struct

from cxmapper.editing.placing import in_reading_order
from cxmapper.editing.references import anything, names_of
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    REFERENCES,
    Journey,
    Note,
    Opportunity,
    PainPoint,
    Score,
    Stage,
    Touchpoint,
    Transition,
    Wave,
)

ROOTS = (Journey, Stage, Touchpoint, PainPoint, Opportunity, Note)
"""What can be copied by itself, from the whole down to its parts."""

COMES_ALONG = frozenset({"departments", "people", "personas", "segments", "metrics", "sources", "images", "waves"})
"""What belongs to no place of a map, so that a copy can bring it into another project."""

_ABOUT_THE_ORIGINAL = {"votes", "waivers"}
_BELOW = tuple(
    ref
    for ref in REFERENCES
    if ref.indexed and ref.table not in _ABOUT_THE_ORIGINAL and (ref.deleted == "with" or ref.field == "pain_point_ids")
)


class Clipping(Struct, frozen=True):
    """A part of a project: what was chosen (`roots`), it and all below it (`records`), and what else these name."""

    roots: tuple[Record, ...]
    records: tuple[Record, ...]
    named: tuple[Record, ...]


def copy(project: Project, *record_ids: Id) -> Clipping:
    """Copy journeys, stages, touchpoints, pains, ideas and notes with all below them, and the ways among these.

    Votes and waivers are about the original and stay behind. Raises UserError when nothing of these is chosen.
    """
    chosen = [anything(project, record_id) for record_id in dict.fromkeys(record_ids)]
    roots: list[Record] = []
    inside: dict[Id, Record] = {}
    for kind in ROOTS:
        roots += _in_order(project, [one for one in chosen if isinstance(one, kind) and one.id not in inside])
        inside = with_all_below(project, roots)
    if not roots:
        raise UserError("Choose journeys, stages, touchpoints, pains, ideas or notes to copy.")
    return Clipping(tuple(roots), tuple(inside.values()), tuple(_named(project, inside).values()))


def with_all_below(project: Project, roots: Iterable[Record]) -> dict[Id, Record]:
    """The records, first, and what belongs to them; of the ways those that start and end among them."""
    found = {record.id: record for record in roots}
    new = list(found.values())
    while new:
        below: dict[Id, Record] = {}
        for ref in _BELOW:
            lookup, table = project.index.get((ref.table, ref.field), {}), project.tables[ref.table]
            parents = (one.id for one in new if one.table in ref.to)
            below |= {id_: table[id_] for parent in parents for id_ in lookup.get(parent, ()) if id_ not in found}
        found |= below
        new = list(below.values())
    return {record.id: record for record in found.values() if not _leads_out(record, found)}


def _leads_out(record: Record, found: Collection[Id]) -> bool:
    return isinstance(record, Transition) and (
        record.source_id not in found or (record.target_id is not None and record.target_id not in found)
    )


def _in_order(project: Project, records: list[Record]) -> list[Record]:
    if records and isinstance(records[0], Touchpoint):
        return list(in_reading_order(project, [record.id for record in records]))
    return sorted(records, key=lambda one: (getattr(one, "order", ""), one.id))


def _named(project: Project, records: dict[Id, Record]) -> dict[Id, Record]:
    """What the records name outside themselves, and what that names in turn, as far as it comes along."""
    found: dict[Id, Record] = {}
    new = list(records.values())
    while new:
        outside = [anything(project, id_) for id_ in names_of(new) if id_ not in records and id_ not in found]
        found |= {one.id: one for one in outside}
        new = [one for one in outside if one.table in COMES_ALONG]
    periods = {record.period for record in records.values() if isinstance(record, Score)}
    return found | {wave.id: wave for wave in project.all(Wave).values() if wave.name in periods}
