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
    return (vars(record).get("order", ""), record.id)


def reindexed(index: Index, change: Change, tables: Mapping[str, Mapping[Id, Record]]) -> Index:
    """The lookups after a change, given the tables after it; what the change does not name is shared."""
    gone, new = _spots(before for before, _ in change.pairs), _spots(after for _, after in change.pairs)
    result: dict[tuple[str, str], Mapping[Id, tuple[Id, ...]]] = dict(index)
    for spot in gone.keys() | new.keys():
        left, come = gone.get(spot, {}), new.get(spot, {})
        lookup = dict(index.get(spot, {}))
        for parent in left.keys() | come.keys():
            ids = _merged(lookup.get(parent, ()), left.get(parent, []), come.get(parent, []), tables[spot[0]])
            if ids:
                lookup[parent] = ids
            else:
                lookup.pop(parent, None)
        result[spot] = lookup
    return result


def _spots(records: Iterable[Record | None]) -> Mapping[tuple[str, str], Mapping[Id, list[Id]]]:
    """Where records stand in the lookups: table and field → the id referred to → who refers."""
    grouped: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record is not None:
            grouped[record.table].append(record)
    spots: dict[tuple[str, str], dict[Id, list[Id]]] = {}
    for table, group in grouped.items():
        for field in INDEXED[table]:
            spot = spots[table, field] = defaultdict[Id, list[Id]](list)
            for record in group:
                for parent in dict.fromkeys(references_of(record, field)):
                    spot[parent].append(record.id)
    return spots


def _merged(ids: tuple[Id, ...], gone: list[Id], new: list[Id], table: Mapping[Id, Record]) -> tuple[Id, ...]:
    if not ids and len(new) == 1:
        return (new[0],)

    def key(record_id: Id) -> tuple[str, Id]:
        return sort_key(table[record_id])

    left = set(gone)
    kept = [record_id for record_id in ids if record_id not in left] if gone else list(ids)
    if len(new) > _FEW:
        return tuple(sorted(kept + new, key=key))
    for record_id in new:
        kept.insert(bisect_left(kept, key(record_id), key=key), record_id)
    return tuple(kept)
