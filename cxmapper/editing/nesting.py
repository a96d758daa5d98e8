"""Journeys within touchpoints of others, and current and future states of one."""

from collections.abc import Sequence

from cxmapper.editing.edits.journeys import add_journey
from cxmapper.editing.placing import next_of
from cxmapper.editing.references import existing
from cxmapper.model.change import Change
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Stage, Touchpoint


def details_of(project: Project, touchpoint_id: Id) -> Journey | None:
    """The journey that shows a touchpoint in detail, the first of several; None where there is none."""
    return next(iter(project.children(Journey, touchpoint_id, "details_id")), None)


def add_details(project: Project, touchpoint_id: Id, journey_id: Id, stages: Sequence[Stage]) -> Change:
    """Give a touchpoint a journey of its own with its first stages, behind the one that it is on.

    The same personas meet it, in the same state, for the same owner; customers are counted over as long.
    """
    touchpoint = existing(project, Touchpoint, touchpoint_id)
    around = existing(project, Journey, journey_of(project, touchpoint_id))
    journey = Journey(
        id=journey_id,
        title=touchpoint.title,
        details_id=touchpoint_id,
        state=around.state,
        persona_ids=around.persona_ids,
        owner_id=touchpoint.owner_id,
        volume_period=around.volume_period,
    )
    return add_journey(project, journey, stages, next_of(project.ordered(Journey), around.id))


def trail(project: Project, journey: Journey) -> tuple[tuple[Journey, Touchpoint | None], ...]:
    """From the outermost journey down to this one, each with the touchpoint of the one above that it is within."""
    inner = project.get(Touchpoint, journey.details_id)
    if inner is None:
        return ((journey, None),)
    return (*trail(project, existing(project, Journey, journey_of(project, inner.id))), (journey, inner))


def states_of(project: Project, journey: Journey) -> tuple[Journey, Journey] | None:
    """The current and the future state of a journey that has both, the first future of several."""
    current = project.get(Journey, journey.future_of_id)
    if current is not None:
        return current, journey
    future = next(iter(project.children(Journey, journey.id, "future_of_id")), None)
    return None if future is None else (journey, future)


def nearest(project: Project, gone: Journey) -> Journey:
    """What to look at where a journey is gone: the one around it, its current state, else the first."""
    within = project.get(Touchpoint, gone.details_id)
    around = project.get(Journey, journey_of(project, within.id)) if within is not None else None
    return around or project.get(Journey, gone.future_of_id) or project.ordered(Journey)[0]
