"""Who names whom: what deleting, merging, turning and copying share."""

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar, cast

from cxmapper.errors import UserError
from cxmapper.model.change import updated
from cxmapper.model.integrity import NAMES, naming
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Opportunity, Reference, references_of

R = TypeVar("R", bound=Record)

_GONE = "What this is about was deleted meanwhile; choose something else."

_EMPTY_MEANS_EVERYONE = {("touchpoints", "persona_ids"), ("pain_points", "persona_ids")}


def existing(project: Project, kind: type[R], record_id: Id) -> R:
    """The record of that kind; raises UserError when it is gone."""
    record = project.get(kind, record_id)
    if record is None:
        raise UserError(_GONE)
    return record


def anything(project: Project, record_id: Id) -> Record:
    """The record of whatever kind; raises UserError when it is gone."""
    record = project.record(record_id)
    if record is None:
        raise UserError(_GONE)
    return record


def named_by(project: Project, records: Collection[Record]) -> dict[Id, Record]:
    """All records that name one of these."""
    return {other.id: other for _, other in naming(project, records)}


def names_of(records: Iterable[Record]) -> list[Id]:
    """The ids that records name, each once."""
    return list(
        dict.fromkeys(id_ for one in records for ref in NAMES[one.table] for id_ in references_of(one, ref.field))
    )


def redirected(record: R, to: Callable[[Reference, Id], Id | None]) -> R | None:
    """The record naming what `to` makes of each id it names; None when it makes no sense without what `to` takes away.

    That is a reference that deletes "with" in `REFERENCES`, or the last persona of a list whose emptiness would say
    "everyone".
    """
    fields: dict[str, object] = {}
    for ref in NAMES[record.table]:
        before = references_of(record, ref.field)
        after = tuple(dict.fromkeys(new for old in before if (new := to(ref, old)) is not None))
        if after == before:
            continue
        if not after and (ref.deleted == "with" or (ref.table, ref.field) in _EMPTY_MEANS_EVERYONE):
            return None
        name, value = _field(record, ref.field, after)
        fields[name] = value
    return updated(record, **fields) if fields else record


def _field(record: Record, field: str, ids: tuple[Id, ...]) -> tuple[str, object]:
    """The field of the record to set, and its value, so that the reference names these ids."""
    if field == "expects.metric_id":
        expects = cast("Opportunity", record).expects
        return "expects", expects.model_copy(update={"metric_id": ids[0]}) if expects and ids else None
    if field.endswith("_ids"):
        return field, ids
    return field, ids[0] if ids else None
