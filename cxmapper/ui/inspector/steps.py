"""The ratings of one aspect, as the control shows them and says them. No Qt."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import Rating
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import marked, tr
from cxmapper.wording import steps

LOW, HIGH, STEP, FINE = -2.0, 2.0, 0.5, 0.1
"""The hand scale; a key moves by a step, with Shift by a fine one, a drag by fine ones."""

ASPECTS: Final[Mapping[Aspect, str]] = {
    Aspect.SUCCESS: marked("Success"),
    Aspect.EASE: marked("Ease"),
    Aspect.EMOTION: marked("Emotion"),
}
VIEWS: Final[Mapping[View, str]] = {
    View.EXPECTED: marked("expected"),
    View.PERCEIVED: marked("perceived"),
    View.BELIEVED: marked("believed"),
}


class Rated(Struct, frozen=True):
    """A value −2 … +2; `own` is false where it is everyone's, for want of the persona's own."""

    value: float
    own: bool = True


Ratings = Mapping[View, Rated]


def rated(project: Project, touchpoint_id: Id, persona_id: Id | None, aspect: Aspect) -> Ratings:
    """The agreed ratings of a persona by view, its own before everyone's; None asks for everyone's alone."""
    found: dict[View, Rated] = {}
    for rating in project.children(Rating, touchpoint_id):
        if rating.team is None and rating.aspect is aspect:
            if rating.persona_id == persona_id:
                found[rating.view] = Rated(rating.value)
            elif rating.persona_id is None:
                found.setdefault(rating.view, Rated(rating.value, own=False))
    return found


def gap(ratings: Ratings) -> float | None:
    """Perceived minus expected, in steps; None where one of them is unknown."""
    expected, perceived = ratings.get(View.EXPECTED), ratings.get(View.PERCEIVED)
    return None if expected is None or perceived is None else perceived.value - expected.value


def moved(value: float | None, by: float) -> float:
    """A value moved on the scale, from neutral where there is none."""
    return clamped((0.0 if value is None else value) + by)


def clamped(value: float) -> float:
    """The value on the scale that is nearest, in fine steps."""
    return round(max(LOW, min(HIGH, value)), 1) + 0.0


def in_words(aspect: Aspect, ratings: Ratings, view: View) -> str:
    """All that the control shows, for those who do not see it; the view that the keys move comes first."""
    views = [view, *(each for each in VIEWS if each is not view)]
    parts = [_view_in_words(each, ratings.get(each)) for each in views if each is view or each in ratings]
    difference = gap(ratings)
    if difference is not None:
        parts.append(_gap_in_words(difference))
    return f"{tr(ASPECTS[aspect])}: {', '.join(parts)}"


def _view_in_words(view: View, rating: Rated | None) -> str:
    if rating is None:
        return tr("{view} not known", view=tr(VIEWS[view]))
    value = steps(rating.value, "+", number_words())
    if rating.own:
        return tr("{view} {value}", view=tr(VIEWS[view]), value=value)
    return tr("{view} {value}, everyone’s", view=tr(VIEWS[view]), value=value)


def _gap_in_words(difference: float) -> str:
    size = steps(abs(difference), words=number_words())
    if size == "0.0":
        return tr("as expected")
    if difference < 0:
        return tr("{steps} steps below what was expected", steps=size)
    return tr("{steps} steps above what was expected", steps=size)
