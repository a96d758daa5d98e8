"""What an edit did: the one currency between edits, history, journal and, later, guests."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec import Struct
from pydantic import ValidationError

from cxmapper.errors import UserError
from cxmapper.model.record import Id, Record
from cxmapper.model.refusing import refused

R = TypeVar("R", bound=Record)


class Change(Struct, frozen=True):
    """Records added, removed and updated (before, after). A record stands in one of the three at most."""

    added: tuple[Record, ...] = ()
    removed: tuple[Record, ...] = ()
    updated: tuple[tuple[Record, Record], ...] = ()

    @staticmethod
    def adding(*records: Record) -> "Change":
        """The change that puts these records in."""
        return Change(added=records)

    @staticmethod
    def removing(*records: Record) -> "Change":
        """The change that takes these records out."""
        return Change(removed=records)

    @staticmethod
    def updating(before: Record, **fields: object) -> "Change":
        """The change of some fields of a record; nothing when they have these values already.

        Raises UserError when a value is out of bounds.
        """
        after = updated(before, **fields)
        return NO_CHANGE if after == before else Change(updated=((before, after),))

    @property
    def pairs(self) -> tuple[tuple[Record | None, Record | None], ...]:
        """(before, after) of every record touched; None where it was not or is not there."""
        return (
            *((record, None) for record in self.removed),
            *self.updated,
            *((None, record) for record in self.added),
        )

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.removed, self.added, tuple((after, before) for before, after in self.updated))

    def then(self, later: "Change") -> "Change":
        """Both changes as one; what the later takes back of the earlier is gone."""
        return combined((self, later))

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.updated)


NO_CHANGE = Change()


def combined(changes: Iterable[Change]) -> Change:
    """Several changes, each made to what the one before it left, as one."""
    net: dict[Id, tuple[Record | None, Record | None]] = {}
    for change in changes:
        for before, after in change.pairs:
            record = after if before is None else before
            if record is not None:
                first = net[record.id][0] if record.id in net else before
                net[record.id] = (first, after)
    return _of(net)


def updated(record: R, **fields: object) -> R:
    """The record with other values in some fields, validated (pydantic's `model_copy` does not).

    Raises UserError when a value is out of bounds, TypeError for a field that is not there.
    """
    unknown = fields.keys() - type(record).model_fields.keys()
    if unknown:
        raise TypeError(f"{type(record).__name__} has no field {', '.join(sorted(unknown))}")
    values = {name: getattr(record, name) for name in type(record).model_fields}
    try:
        return type(record).model_validate({**values, **(record.model_extra or {}), **fields})
    except ValidationError as error:
        raise UserError(refused(error.errors()[0])) from error


def _of(net: Mapping[Id, tuple[Record | None, Record | None]]) -> Change:
    added, removed, updates = [], [], []
    for before, after in net.values():
        if before is None and after is not None:
            added.append(after)
        elif before is not None and after is None:
            removed.append(before)
        elif before is not None and after is not None and before != after:
            updates.append((before, after))
    return Change(tuple(added), tuple(removed), tuple(updates))
