"""Lookups from a record to those that refer to it, kept current by what a change names."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from cxmapper.model.change import Change
from cxmapper.model.record import Id, Record
from cxmapper.model.records import REFERENCES, TABLES, references_of

Index = Mapping[tuple[str, str], Mapping[Id, tuple[Id, ...]]]
"""(table, field) → the id referred to → the ids of those who refer, sorted by order and id."""

INDEXED = {table: tuple(ref.field for ref in REFERENCES if ref.table == table and ref.indexed) for table in TABLES}
_FEW = 8


def sort_key(record: Record) -> tuple[str, Id]:
    """By its order where it has one, then by id, so that equal orders have an order too."""
    return (getattr(record, "order", ""), record.id)


def reindexed(index: Index, change: Change, tables: Mapping[str, Mapping[Id, Record]]) -> Index:
    """The lookups after a change, given the tables after it; what the change does not name is shared."""
    gone, new = _spots(before for before, _ in change.pairs), _spots(after for _, after in change.pairs)
    result: dict[tuple[str, str], dict[Id, tuple[Id, ...]]] = {}
    for table, field, parent in gone.keys() | new.keys():
        if (table, field) not in result:
            result[table, field] = dict(index.get((table, field), {}))
        lookup = result[table, field]
        spot = (table, field, parent)
        ids = _merged(lookup.get(parent, ()), set(gone.get(spot, ())), new.get(spot, []), tables[table])
        if ids:
            lookup[parent] = ids
        else:
            lookup.pop(parent, None)
    return {**index, **result}


def _spots(records: Iterable[Record | None]) -> Mapping[tuple[str, str, Id], list[Id]]:
    """Where each record stands in the lookups: table, field and the id referred to."""
    spots: defaultdict[tuple[str, str, Id], list[Id]] = defaultdict(list)
    for record in records:
        if record is None:
            continue
        for field in INDEXED[record.table]:
            for parent in dict.fromkeys(references_of(record, field)):
                spots[record.table, field, parent].append(record.id)
    return spots


def _merged(ids: tuple[Id, ...], gone: set[Id], new: list[Id], table: Mapping[Id, Record]) -> tuple[Id, ...]:
    def key(record_id: Id) -> tuple[str, Id]:
        return sort_key(table[record_id])

    kept = [record_id for record_id in ids if record_id not in gone] if gone else list(ids)
    if len(new) > _FEW:
        return tuple(sorted(kept + new, key=key))
    for record_id in new:
        kept.insert(bisect_left(kept, key(record_id), key=key), record_id)
    return tuple(kept)
