"""What teams guessed blind, and what is agreed of it."""

from collections.abc import Iterable, Mapping

from cxmapper.editing.edits.feelings import clear_rating, rating_like
from cxmapper.editing.references import anything
from cxmapper.model.change import Change, combined
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import Rating


def write_guesses(
    project: Project, touchpoint_ids: Iterable[Id], persona_id: Id | None, team: str, given: Mapping[Id, int]
) -> Change:
    """Put what a team guessed in place of its earlier guesses of these touchpoints; what it skipped has none then.

    Raises UserError for a touchpoint that is not there any more.
    """
    return combined(_written(project, id_, persona_id, team, given.get(id_)) for id_ in dict.fromkeys(touchpoint_ids))


def _written(project: Project, touchpoint_id: Id, persona_id: Id | None, team: str, value: int | None) -> Change:
    anything(project, touchpoint_id)
    rating = _believed(touchpoint_id, persona_id, value or 0, team=team)
    return clear_rating(project, rating) if value is None else _set(project, rating)


def agree(project: Project, persona_id: Id | None, values: Mapping[Id, float], source: str) -> Change:
    """Let these values, −2 … +2, be what the company believes of each touchpoint; rounded to tenths of a step.

    Raises UserError for a touchpoint that is not there any more.
    """
    for id_ in values:
        anything(project, id_)
    agreed = (_believed(id_, persona_id, round(value, 1) + 0.0, source=source) for id_, value in values.items())
    return combined(_set(project, rating) for rating in agreed)


def _set(project: Project, rating: Rating) -> Change:
    """Set a value with how it is known; the words of a rating that is there stay."""
    there = rating_like(project, rating)
    if there is None:
        return Change.adding(rating)
    return Change.updating(there, value=rating.value, evidence=rating.evidence, source=rating.source)


def _believed(
    touchpoint_id: Id, persona_id: Id | None, value: float, *, team: str | None = None, source: str = ""
) -> Rating:
    return Rating(
        id=new_id(),
        touchpoint_id=touchpoint_id,
        persona_id=persona_id,
        view=View.BELIEVED,
        aspect=Aspect.EMOTION,
        value=value,
        team=team,
        source=source,
    )
