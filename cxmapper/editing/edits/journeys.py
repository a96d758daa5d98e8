"""Journeys: adding, ordering, and drawing the future one beside the current."""

from collections.abc import Sequence

from cxmapper.editing.edits.copying import with_all_below
from cxmapper.editing.placing import added, moved, next_of
from cxmapper.editing.references import existing, redirected
from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Evidence,
    Existence,
    Journey,
    Lane,
    Reference,
    Stage,
    State,
    Touchpoint,
    Transition,
)


def add_journey(
    project: Project, journey: Journey, stages: Sequence[Stage] = (), before_id: Id | None = None
) -> Change:
    """Add a journey with its first stages in the order given, before another journey or at the end."""
    keys = orders(len(stages), tuple(stage.id for stage in stages))
    new = (updated(stage, journey_id=journey.id, order=key) for stage, key in zip(stages, keys, strict=True))
    return added(project.ordered(Journey), [journey], before_id).then(Change.adding(*new))


def move_journeys(project: Project, journey_ids: Sequence[Id], before_id: Id | None = None) -> Change:
    """Move journeys, in the order given, before another one or to the end."""
    journeys = [existing(project, Journey, journey_id) for journey_id in dict.fromkeys(journey_ids)]
    return moved(project.ordered(Journey), journeys, before_id)


def add_future_state(project: Project, journey_id: Id, id: Id, title: str) -> Change:  # noqa: A002
    """Draw the future state of a current journey: a copy right behind it, each touchpoint replacing its original.

    Only the structure is copied: stages, touchpoints, ways and lanes. Nobody has been in the future: all is assumed,
    without ratings, scores, pains, notes, shares and volume. What is missing today is planned there.
    """
    current = existing(project, Journey, journey_id)
    if current.state is State.FUTURE:
        raise UserError("This journey is a future state itself; choose the current one.")
    structure = (Journey, Stage, Touchpoint, Transition, Lane)
    records = [one for one in with_all_below(project, [current]).values() if isinstance(one, structure)]
    new_ids = {one.id: f"{id}.{number}" if number else id for number, one in enumerate(records)}

    def name(ref: Reference, old: Id) -> Id:
        return old if ref.field == "replaces_ids" else new_ids.get(old, old)

    copies = [redirected(updated(one, id=new_ids[one.id], **_of_the_future(one)), name) for one in records[1:]]
    future = updated(
        current, id=id, title=title, state=State.FUTURE, future_of_id=current.id, volume=None, review_by=None
    )
    journeys = project.ordered(Journey)
    placed = added(journeys, [future], next_of(journeys, current.id))
    return placed.then(Change.adding(*(one for one in copies if one is not None)))


def _of_the_future(record: Record) -> dict[str, object]:
    """The fields in which a record's copy differs; a touchpoint's replaces its original."""
    match record:
        case Touchpoint():
            existence = Existence.PLANNED if record.existence is Existence.MISSING else record.existence
            return {"existence": existence, "evidence": Evidence.ASSUMED, "replaces_ids": (record.id,)}
        case Transition():
            return {"share": None, "n": None, "evidence": Evidence.ASSUMED}
        case _:
            return {}
