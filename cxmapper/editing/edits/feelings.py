"""Ratings by hand: what a persona expected and perceived, and what the company believes."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.model.change import NO_CHANGE, Change, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Aspect, Evidence, Rating, View


def rate(
    project: Project,
    touchpoint_id: Id,
    value: float,
    *,
    id: Id,  # noqa: A002
    persona_id: Id | None = None,
    view: View = View.PERCEIVED,
    aspect: Aspect = Aspect.EMOTION,
) -> Change:
    """Set the value (−2 … +2) alone, as a key or a dragged point of the curve does; `id` is for a new rating.

    The words of a rating that is there stay; its evidence and source go, as they were for another value.
    """
    new = Rating(id=id, touchpoint_id=touchpoint_id, persona_id=persona_id, view=view, aspect=aspect, value=0)
    there = rating_like(project, new)
    if there is None:
        return Change.adding(updated(new, value=value))
    if there.value == value:
        return NO_CHANGE
    return Change.updating(there, value=value, evidence=Evidence.ASSUMED, source="")


def clear_rating(project: Project, rating: Rating) -> Change:
    """Take the rating about the same as this one away; nothing where there is none."""
    there = rating_like(project, rating)
    return NO_CHANGE if there is None else delete(project, there.id)


def rating_like(project: Project, rating: Rating) -> Rating | None:
    """The rating of the project about the same: touchpoint, persona, view, aspect and team."""
    about = (rating.persona_id, rating.view, rating.aspect, rating.team)
    ratings = project.children(Rating, rating.touchpoint_id)
    return next((one for one in ratings if (one.persona_id, one.view, one.aspect, one.team) == about), None)
