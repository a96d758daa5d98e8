"""Entries of the history as JSON: an updated record by the fields that changed, an added or removed one whole."""

from collections.abc import Callable, Iterable
from datetime import datetime

from pydantic import BaseModel, ConfigDict, JsonValue
from pydantic_core import to_jsonable_python

from cxmapper.editing.history import Entry, EntryKind
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import TABLES

Fields = dict[str, JsonValue]


_LATE = ConfigDict(defer_build=True)
"""What checks entries is made when a journal is read: most maps are opened without one."""


class _Whole(BaseModel):
    model_config = _LATE

    table: str
    record: Fields


class _Update(BaseModel):
    model_config = _LATE

    table: str
    id: Id
    before: Fields
    after: Fields


class _Change(BaseModel):
    model_config = _LATE

    added: list[_Whole] = []
    removed: list[_Whole] = []
    updated: list[_Update] = []


class StoredEntry(BaseModel):
    """An entry as the journal holds it; `decoded` needs the project that it was made for."""

    model_config = ConfigDict(strict=True, defer_build=True)

    seq: int
    id: Id
    at: datetime
    author: str
    label: str
    kind: EntryKind
    change: _Change


def encoded(entry: Entry) -> dict[str, object]:
    """An entry as plain values that `pydantic_core.to_json` writes."""
    change = entry.change
    return {
        "seq": entry.seq,
        "id": entry.id,
        "at": entry.at,
        "author": entry.author,
        "label": entry.label,
        "kind": entry.kind,
        "change": {
            "added": [{"table": record.table, "record": record} for record in change.added],
            "removed": [{"table": record.table, "record": record} for record in change.removed],
            "updated": [_update(before, after) for before, after in change.updated],
        },
    }


def decoded(stored: StoredEntry, project: Project) -> Entry:
    """The entry, given the project that it was made for.

    Raises ValueError when a record is not as the entry found it, KeyError for a table that this version does not know.
    """
    return _decoded(stored, lambda table, record_id: project.tables[table].get(record_id))


def decoded_in_turn(entries: Iterable[StoredEntry], project: Project) -> list[Entry]:
    """Entries that follow each other from a project on, without making the projects between; raises as `decoded`."""
    touched: dict[Id, Record | None] = {}

    def now(table: str, record_id: Id) -> Record | None:
        return touched[record_id] if record_id in touched else project.tables[table].get(record_id)

    result = []
    for stored in entries:
        entry = _decoded(stored, now)
        touched |= {record.id: None for record in entry.change.removed}
        touched |= {record.id: record for _, record in entry.change.updated}
        touched |= {record.id: record for record in entry.change.added}
        result.append(entry)
    return result


def _decoded(stored: StoredEntry, now: Callable[[str, Id], Record | None]) -> Entry:
    raw = stored.change
    change = Change(
        added=tuple(TABLES[one.table].model_validate(one.record) for one in raw.added),
        removed=tuple(TABLES[one.table].model_validate(one.record) for one in raw.removed),
        updated=tuple(_updated(one, now(one.table, one.id)) for one in raw.updated),
    )
    return Entry(stored.seq, stored.id, stored.at, stored.author, stored.label, stored.kind, change)


def _update(before: Record, after: Record) -> dict[str, object]:
    old, new = dict(before), dict(after)
    return {
        "table": before.table,
        "id": before.id,
        "before": {name: value for name, value in old.items() if name not in new or new[name] != value},
        "after": {name: value for name, value in new.items() if name not in old or old[name] != value},
    }


def _updated(update: _Update, before: Record | None) -> tuple[Record, Record]:
    if before is None:
        raise ValueError(f"{update.table} {update.id} is not there")
    fields = dict(before)
    found = to_jsonable_python({name: fields.pop(name, None) for name in update.before})
    if found != update.before:
        raise ValueError(f"{update.table} {update.id} is not as this entry found it")
    return before, type(before).model_validate({**fields, **update.after})
