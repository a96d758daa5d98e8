"""Places among siblings: before which one a thing stands, None for the end."""

from collections.abc import Sequence
from typing import TypeVar

from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.order import order_between, orders
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Lane, Stage, Touchpoint

Placed = TypeVar("Placed", bound=Journey | Stage | Touchpoint | Lane)

_LONG = 100
"""A key this long is a reason to give all siblings new ones, well before it is too long for a record."""


def next_of(siblings: Sequence[Placed], record_id: Id) -> Id | None:
    """The sibling that follows a record, which is where something put behind it stands before."""
    ids = [sibling.id for sibling in siblings]
    behind = ids[ids.index(record_id) + 1 :] if record_id in ids else []
    return behind[0] if behind else None


def added(siblings: Sequence[Placed], new: Sequence[Placed], before_id: Id | None) -> Change:
    """Put new records, in this order, before a sibling or at the end."""
    keys = keys_before(siblings, [record.id for record in new], before_id)
    return Change(tuple(updated(record, order=keys[record.id]) for record in new)).then(_ordered(siblings, keys))


def moved(siblings: Sequence[Placed], records: Sequence[Placed], before_id: Id | None, **fields: object) -> Change:
    """Put records, in this order, before a sibling or at the end, and set fields, such as the parent, besides."""
    keys = keys_before(siblings, [record.id for record in records], before_id)
    moving = {record.id for record in records}
    staying = [sibling for sibling in siblings if sibling.id not in moving]
    pairs = [(record, updated(record, **fields, order=keys.get(record.id, record.order))) for record in records]
    return Change(updated=tuple(pair for pair in pairs if pair[0] != pair[1])).then(_ordered(staying, keys))


def in_reading_order(project: Project, touchpoint_ids: Sequence[Id]) -> tuple[Touchpoint, ...]:
    """Those of the touchpoints that are there, by journey, stage and place."""
    touchpoints, stages, journeys = project.all(Touchpoint), project.all(Stage), project.all(Journey)

    def place(touchpoint: Touchpoint) -> tuple[str, ...]:
        stage = stages[touchpoint.stage_id]
        journey = journeys[stage.journey_id]
        return (journey.order, journey.id, stage.order, stage.id, touchpoint.order, touchpoint.id)

    return tuple(sorted((touchpoints[id_] for id_ in {*touchpoint_ids} if id_ in touchpoints), key=place))


def keys_before(siblings: Sequence[Placed], ids: Sequence[Id], before_id: Id | None) -> dict[Id, str]:
    """Order keys with which `ids` stand before a sibling, or at the end; none when they stand there already.

    Where no key fits, siblings of a foreign file being equal in order or keys having grown long, all siblings get
    new ones.
    """
    now = [sibling.id for sibling in siblings]
    if before_id is not None and before_id not in now:
        raise UserError("The place to put this is not there any more; choose another.")
    here = len(now) if before_id is None else now.index(before_id)
    moving = {*ids}
    above = [sibling for sibling in siblings[:here] if sibling.id not in moving]
    below = [sibling for sibling in siblings[here:] if sibling.id not in moving]
    line = [*(sibling.id for sibling in above), *ids, *(sibling.id for sibling in below)]
    if line == now:
        return {}
    low, high = above[-1].order if above else None, below[0].order if below else None
    keys: dict[Id, str] = {}
    for record_id in ids:
        if (low is not None and high is not None and low >= high) or len(low or "") > _LONG:
            return dict(zip(line, orders(len(line), tuple(line)), strict=True))
        low = keys[record_id] = order_between(low, high, record_id)
    return keys


def _ordered(siblings: Sequence[Placed], keys: dict[Id, str]) -> Change:
    pairs = [(sibling, updated(sibling, order=keys[sibling.id])) for sibling in siblings if sibling.id in keys]
    return Change(updated=tuple(pair for pair in pairs if pair[0] != pair[1]))
