"""Lookups from a record to those that refer to it, kept current by what a change names."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter

from cxmapper.model.change import Change
from cxmapper.model.record import Id, Record
from cxmapper.model.records import REFERENCES, TABLES

Index = Mapping[tuple[str, str], Mapping[Id, tuple[Id, ...]]]
"""(table, field) → the id referred to → the ids of those who refer, sorted by order and id."""

Table = Mapping[Id, Record]

INDEXED = {table: tuple(ref.field for ref in REFERENCES if ref.table == table and ref.indexed) for table in TABLES}
_FEW = 8

_KEYS: Mapping[str, Callable[[Record], tuple[str, Id] | Id]] = {
    table: attrgetter("order", "id") if "order" in kind.model_fields else attrgetter("id")
    for table, kind in TABLES.items()
}


def sort_key(table: str) -> Callable[[Record], tuple[str, Id] | Id]:
    """What to sort the records of a table by: order where they have one, then id, so that equal orders have one too."""
    return _KEYS[table]


def reindexed(index: Index, change: Change, tables: Mapping[str, Table]) -> Index:
    """The lookups after a change, given the tables after it; what the change does not name is shared."""
    pairs = change.pairs
    gone, new = _spots(before for before, _ in pairs), _spots(after for _, after in pairs)
    result: dict[tuple[str, str], Mapping[Id, tuple[Id, ...]]] = dict(index)
    for spot in gone.keys() | new.keys():
        left, come = gone.get(spot, {}), new.get(spot, {})
        if spot not in index:
            result[spot] = {parent: tuple(ids) for parent, ids in come.items()}
            continue
        lookup = dict(index[spot])
        for parent in left.keys() | come.keys():
            ids = _merged(lookup.get(parent, ()), left.get(parent, []), come.get(parent, []), spot[0], tables[spot[0]])
            if ids:
                lookup[parent] = ids
            else:
                lookup.pop(parent, None)
        result[spot] = lookup
    return result


def _spots(records: Iterable[Record | None]) -> Mapping[tuple[str, str], Mapping[Id, list[Id]]]:
    """Where records stand in the lookups: table and field → the id referred to → who refers, sorted."""
    groups: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record is not None:
            groups[record.table].append(record)
    spots: dict[tuple[str, str], dict[Id, list[Id]]] = {}
    for table, group in groups.items():
        group.sort(key=_KEYS[table])
        for field in INDEXED[table]:
            spot = spots[table, field] = defaultdict[Id, list[Id]](list)
            for record, value in zip(group, map(attrgetter(field), group), strict=True):
                if isinstance(value, str):
                    spot[value].append(record.id)
                elif value:
                    for parent in dict.fromkeys(value):
                        spot[parent].append(record.id)
    return spots


def _merged(ids: tuple[Id, ...], gone: list[Id], new: list[Id], table: str, records: Table) -> tuple[Id, ...]:
    """The ids without those gone and with the new ones, sorted; both ids and new are sorted already."""
    if not ids:
        return tuple(new)
    left = set(gone)
    kept = [record_id for record_id in ids if record_id not in left] if gone else list(ids)
    key = _KEYS[table]
    if len(new) > _FEW:
        return tuple(sorted(kept + new, key=lambda record_id: key(records[record_id])))
    for record_id in new:
        place = bisect_left(kept, key(records[record_id]), key=lambda other_id: key(records[other_id]))
        kept.insert(place, record_id)
    return tuple(kept)
