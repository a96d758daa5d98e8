"""The experience lane: markers, what is unknown, strips."""

from itertools import combinations
from math import dist

from cxmapper.drawing.shapes import Ellipse, Label
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Journey,
    Persona,
    Rating,
    Stage,
    Touchpoint,
    Transition,
    View,
)
from tests.drawing.test_compose import draw, role, router, texts


def test_what_is_not_known_breaks_the_curve_with_a_question_mark() -> None:
    project = router(
        Rating(id="a", touchpoint_id="web", persona_id="jill", view=View.EXPECTED, value=1),
        Rating(id="b", touchpoint_id="web", persona_id="jill", value=-1),
    )
    drawing = draw(project, focus="jill")
    assert "Jill: not known" in texts(drawing)
    assert "2.0 steps below what Jill expects" in texts(drawing)


def test_no_marker_hides_another_whatever_was_recorded() -> None:
    ratings = [
        Rating(id=f"{who}-{at}", touchpoint_id=at, persona_id=who, value=1)
        for who in ("jill", "bill", "mona")
        for at in ("web", "call")
    ]
    drawing = draw(router(*ratings, personas=3))
    discs = [
        (drawing.origin_of(figure)[0] + part.cx, part.cy)
        for figure in role(drawing, "curve")
        for part in figure.parts
        if isinstance(part, Ellipse)
    ]
    assert len(discs) == 6
    assert all(dist(one, two) >= 17 for one, two in combinations(discs, 2))


def test_of_more_than_three_personas_each_strip_says_whose_it_is() -> None:
    names = ("jill", "bill", "mona", "omar")
    ratings = [Rating(id=f"r-{who}", touchpoint_id="web", persona_id=who, value=1) for who in names]
    scales = [figure for figure in role(draw(router(*ratings, personas=4)), "grid") if "scale" in figure.id]
    said = [[line.text for part in each.parts if isinstance(part, Label) for line in part.lines] for each in scales]
    assert said == [["+2 delighted", "−2 let down", name] for name in ("Jill", "Bill", "Mona", "Omar")]


def test_what_is_not_known_is_said_beside_the_curves() -> None:
    values = {"jill": (0.5, 0.5, 0.5), "bill": (0.0, None, 0.0)}
    ratings = [
        Rating(id=f"{who}-{at}", touchpoint_id=f"t{at}", persona_id=who, value=value)
        for who, each in values.items()
        for at, value in enumerate(each)
        if value is not None
    ]
    people = [Persona(id=who, name=who.title()) for who in values]
    steps = [Touchpoint(id=f"t{at}", stage_id="s", title="Order", order=f"{at}V") for at in range(3)]
    ways = [Transition(id=f"w{at}", source_id=f"t{at}", target_id=f"t{at + 1}") for at in range(2)]
    journey = Journey(id="j", title="Router", persona_ids=tuple(values))
    project = Project.build([*people, journey, Stage(id="s", journey_id="j", title="Order"), *steps, *ways, *ratings])
    curves = {figure.record_id: figure.parts for figure in role(draw(project), "curve")}
    (height,) = {part.cy for part in curves["jill"] if isinstance(part, Ellipse)}
    said = next(part for part in curves["bill"] if isinstance(part, Label) and "not known" in part.lines[0].text)
    assert not said.y - 10 < height < said.y + 3


def test_a_curve_says_which_value_of_what_stands_where() -> None:
    project = router(
        Rating(id="a", touchpoint_id="web", persona_id="jill", view=View.EXPECTED, value=2),
        Rating(id="b", touchpoint_id="web", persona_id="jill", value=-1),
    )
    spots = {spot.view: spot for figure in role(draw(project, focus="jill"), "curve") for spot in figure.spots}
    felt, expected = spots[View.PERCEIVED], spots[View.EXPECTED]
    assert (felt.touchpoint_id, felt.persona_id, felt.value) == ("web", "jill", -1)
    assert (expected.value, expected.y) == (2, expected.top)
    assert felt.y == felt.bottom - (felt.bottom - felt.top) / 4
