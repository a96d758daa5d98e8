"""Lenses that compare: personas, current and future, periods, employees and customers."""

from datetime import date

import pytest

from cxmapper.analysis.findings import findings
from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.shapes import Box, Drawing, Ellipse, Label
from cxmapper.drawing.theme import STEPS
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Journey, Record, Stage, State, Touchpoint, View
from tests.analysis.answered import FIXED, said_yes
from tests.whole_journey import BILL, JILL, TODAY, project, rated

MET = {"persona_ids": ("bill", "jill")}


def whole(*records: Record) -> Project:
    there = project()
    return project(BILL, JILL, there.tables["journeys"]["j"].model_copy(update=MET), *records)


def draw(there: Project, lens: Lens, journey_id: str = "j", mode: Mode = Mode.REVIEW, today: date = TODAY) -> Drawing:
    look = Look(today, lens=lens, mode=mode, focus="bill")
    return compose(there, there.all(Journey)[journey_id], findings(there, today, journey_id), look)


def bar(drawing: Drawing, id_: str) -> str | None:
    """The colour at the card's edge; None where it is hollow."""
    (card,) = (figure for figure in drawing.figures if figure.id == id_)
    return next(part.fill for part in card.parts if isinstance(part, Box) and part.rect.w < 7)


def dots(drawing: Drawing, id_: str) -> int:
    (card,) = (figure for figure in drawing.figures if figure.id == id_)
    return sum(isinstance(part, Ellipse) and part.rx == 4.6 for part in card.parts)


def legend(drawing: Drawing) -> list[str]:
    return [
        line.text
        for figure in drawing.figures
        if figure.role == "legend"
        for part in figure.parts
        if isinstance(part, Label)
        for line in part.lines
    ]


def test_between_personas_the_one_who_fares_worse_decides() -> None:
    there = whole(rated("home", View.PERCEIVED, 1.0, "bill"), rated("home", View.PERCEIVED, -0.4, "jill"))
    drawing = draw(there, Lens.PERSONAS)
    assert bar(drawing, "home") == STEPS[1]  # 1.4 steps below
    assert bar(drawing, "web") is None
    assert dots(drawing, "home") == 2
    assert {"between personas", "fares best", "fares worst"} <= set(legend(drawing))
    (card,) = (figure for figure in drawing.figures if figure.id == "home")
    assert "J" in [line.text for part in card.parts if isinstance(part, Label) for line in part.lines]


def test_a_value_of_everyone_is_no_other_persona() -> None:
    there = whole(rated("home", View.PERCEIVED, 1.0, "bill"), rated("home", View.PERCEIVED, -1.0))
    assert bar(draw(there, Lens.PERSONAS), "home") is None


@pytest.mark.parametrize(
    ("before", "now", "expected"), [(60, 40, STEPS[0]), (50, 48, STEPS[2]), (40, 60, STEPS[4]), (0, 40, None)]
)
def test_before_and_now_says_how_sure_a_change_is(before: int, now: int, expected: str | None) -> None:
    earlier = [said_yes(before, 100, "2026-Q2")] if before else []
    there = whole(FIXED, *earlier, said_yes(now, 100, "2026-Q3"), rated("home", View.PERCEIVED, -2.0, "bill"))
    drawing = draw(there, Lens.PERIODS)
    assert bar(drawing, "home") == expected
    assert dots(drawing, "home") == 0
    assert ("not sure" in legend(drawing)) is (expected is not None)


def test_customers_who_say_less_than_employees_are_worse_off() -> None:
    staff = said_yes(90, 100, audience=Audience.EMPLOYEE, view=View.PERCEIVED)
    there = whole(FIXED, said_yes(40, 100), staff)
    assert bar(draw(there, Lens.EMPLOYEES), "home") == STEPS[0]
    assert bar(draw(there, Lens.EMPLOYEES), "web") is None


def future() -> Project:
    return whole(
        rated("home", View.PERCEIVED, -1.0, "bill"),
        Journey(id="f", title="Then", state=State.FUTURE, future_of_id="j", order="Z1", persona_ids=("bill", "jill")),
        Stage(id="fs", journey_id="f", title="Then"),
        Touchpoint(id="new", stage_id="fs", title="Home", replaces_ids=("home", "web")),
        rated("new", View.PERCEIVED, 1.0, "bill"),
    )


def test_what_shall_be_better_is_so_on_both_maps() -> None:
    assert bar(draw(future(), Lens.STATES), "home") == STEPS[4]
    assert bar(draw(future(), Lens.STATES), "web") is None
    assert bar(draw(future(), Lens.STATES, "f"), "new") == STEPS[4]
    assert {"now", "in future"} <= set(legend(draw(future(), Lens.STATES)))


def test_an_edit_of_the_other_journey_is_seen_at_once() -> None:
    there = future()
    before = draw(there, Lens.STATES)
    rating = next(one for one in there.tables["ratings"].values() if getattr(one, "touchpoint_id", "") == "new")
    after = there.apply(set_fields(there, rating.id, value=-2.0))
    look = Look(TODAY, lens=Lens.STATES, focus="bill")
    found = findings(after, TODAY, "j")
    assert bar(compose(after, after.all(Journey)["j"], found, look, previous=before), "home") == STEPS[1]


@pytest.mark.parametrize("lens", [Lens.PERSONAS, Lens.STATES, Lens.PERIODS, Lens.EMPLOYEES])
def test_while_capturing_nothing_is_coloured(lens: Lens) -> None:
    there = whole(
        FIXED,
        said_yes(60, 100, "2026-Q2"),
        said_yes(40, 100, "2026-Q3"),
        rated("home", View.PERCEIVED, 1.0, "bill"),
        rated("home", View.PERCEIVED, -1.0, "jill"),
    )
    assert bar(draw(there, lens, mode=Mode.CAPTURE), "home") is None
