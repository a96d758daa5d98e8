"""A reveal for a room of people: large, nothing upon another, and nothing of customers before its turn."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.finding import Confidence
from cxmapper.analysis.gaps import Gap, Kind, Side
from cxmapper.analysis.predicting import Guess, Row
from cxmapper.drawing.room.compose import USUAL, Size
from cxmapper.drawing.room.reveal import RevealRoom
from cxmapper.drawing.room.reveal_summary import Revealing
from cxmapper.drawing.shapes import Drawing, Ellipse, Path
from cxmapper.model.records import Metric, MetricKind
from tests.drawing.room.test_room import SIZES, WORDS, lines, points, texts

FIXED = Metric(id="fcr", name="Fixed at once", kind=MetricKind.SHARE)


def gap(place: str) -> Gap:
    sides = Side("believed", 0.91, 22, 0.7, 0.98), Side("perceived", 0.4, 1100, 0.3, 0.5)
    names = (Kind.DELIVERY, place, place, None, None, FIXED.name, FIXED.id)
    return Gap(*names, *sides, difference=-0.51, part=-0.51, counts=True, confidence=Confidence.FIRM)


def seeded(rows: int, teams: int, seed: int = 1, *, tenths: bool = False) -> Revealing:
    """Any guesses of teams with long names of any script."""
    random = Random(seed)

    def text() -> str:
        return " ".join(random.choice(WORDS) for _ in range(random.randint(1, 5)))

    def value() -> float:
        return random.randint(-20, 20) / 10 if tenths else float(random.randint(-2, 2))

    names = tuple(f"{text()[:36]} {number}" for number in range(teams))
    made = [
        Row(
            f"t{number}",
            text(),
            tuple(Guess(name, value()) for name in names if random.random() < 0.9),
            random.choice((None, value(), value(), value())),
        )
        for number in range(rows)
    ]
    asked = tuple(gap(text()) for _ in range(random.randint(0, 9)))
    return Revealing(tuple(made), names, text(), 1.0, asked, {"fcr": FIXED})


def check(drawing: Drawing) -> None:
    """Nothing is small, leaves the picture, or lies upon another."""
    wide, high = drawing.size
    said = list(lines(drawing))
    assert min(size for _, size, _ in said) >= 16
    for text, _, rect in said:
        assert rect.x >= -0.01, text
        assert rect.right <= wide + 0.01, text
        assert 0 <= rect.y < rect.bottom <= high, text
    for (one, _, first), (other, _, second) in combinations(said, 2):
        assert not first.overlaps(second), (one, other)
    for one, other in combinations(drawing.figures, 2):
        assert not drawing.rect_of(one).overlaps(drawing.rect_of(other)), (one.id, other.id)
    for figure in drawing.figures:
        x, y = drawing.origin_of(figure)
        for px, py in points(figure):
            assert -0.5 <= x + px <= wide + 0.5, figure.id
            assert -0.5 <= y + py <= high + 0.5, figure.id


@settings(max_examples=80, deadline=None)
@given(
    st.integers(0, 12),
    st.integers(1, 8),
    st.integers(0, 10_000),
    st.sampled_from(SIZES),
    st.integers(0, 13),
    st.booleans(),
)
def test_any_reveal_is_legible_from_the_back_row(
    rows: int, teams: int, seed: int, size: Size, shown: int, tenths: bool
) -> None:
    room = RevealRoom(seeded(rows, teams, seed, tenths=tenths), size=size)
    check(room.draw(min(shown, room.steps)))
    check(room.whole(min(shown, room.steps)))


def row(name: str, perceived: float | None, **guesses: float) -> Row:
    return Row(name, name.title(), tuple(Guess(team, value) for team, value in guesses.items()), perceived)


ROWS = (
    row("call", -1.6, Service=1, Sales=2),
    row("order", 1.5, Service=0, Sales=1),
    row("visit", 0.5, Service=0, Sales=1),
    row("chat", None, Service=0),
    row("wait", -1.0),
)
REVEALING = Revealing(ROWS, ("Service", "Sales"), "Bill", 1.0)


def test_rows_come_one_by_one_with_their_difference_in_words() -> None:
    room = RevealRoom(REVEALING)
    assert "Call" not in texts(room.draw(0))
    words = texts(room.draw(1))
    assert "3.1 steps worse than we think | they −1.6 · we +1.5 · spread 1.0" in words.replace("–", "−")
    assert "Order" not in words
    words = texts(room.draw(5))
    for said in (
        "1.0 steps better than we think",
        "just as we think",
        "what customers feel is not known",
        "nobody guessed",
    ):
        assert said in words


def test_of_a_row_that_slides_in_nothing_is_said_and_its_dot_is_on_its_way() -> None:
    room = RevealRoom(REVEALING)
    half, come = room.draw(1, 0.5), room.draw(1)
    assert "steps worse" not in texts(half)
    assert "1.6" not in half.description
    assert dot(room.draw(1, 0.0)) is None
    mean, there = ring(come), dot(come)
    assert there is not None
    assert dot(half) == pytest.approx((mean + there) / 2)


def dot(drawing: Drawing) -> float | None:
    """Where the customers' dot of the first row is."""
    found = [part.cx for part in parts(drawing, "call") if isinstance(part, Ellipse) and part.fill == "accent"]
    return found[0] if found else None


def ring(drawing: Drawing) -> float:
    return next(part.cx for part in parts(drawing, "call") if isinstance(part, Ellipse) and part.fill == "panel")


def parts(drawing: Drawing, figure_id: str) -> tuple[object, ...]:
    return next(figure.parts for figure in drawing.figures if figure.id == figure_id)


def test_teams_are_told_apart_by_shape_and_initials() -> None:
    names = ("Service", "Sales", "Product", "Field", "IT", "Legal", "Marketing", "Board")
    room = RevealRoom(Revealing((), names, "", 1.0))
    legend = next(figure for figure in room.draw(0).figures if figure.id == "reveal-legend")
    outlines = {shape_of(part) for part in legend.parts if isinstance(part, Path)}
    assert len(outlines) == 7  # the eighth is a disc
    words = texts(room.draw(0)).split(" | ")
    assert words[2:].count("S") == 0
    assert {"Se", "Sa", "P", "F", "I", "L", "M", "B"} <= set(words)


def shape_of(part: Path) -> tuple[tuple[float, ...], ...]:
    """The corners of an outline, from its first."""
    corners = [numbers for _, *numbers in part.d if numbers]
    return tuple((round(x - corners[0][0]), round(y - corners[0][1])) for x, y in corners)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (ROWS, "The teams were right about 1 of the three worst steps."),
        (ROWS[:2], "The teams were right about 0 of the 2 worst steps."),
        (ROWS[2:3], "The teams were right about the worst step."),
        (ROWS[:1], "The teams were wrong about the worst step."),
        (ROWS[3:4], "What customers feel is known of none of these steps."),
    ],
)
def test_the_summary_is_one_sentence(rows: tuple[Row, ...], sentence: str) -> None:
    # Worst are call (−1.6, 3.1 off), wait (−1, nobody guessed) and visit (0.5, as believed).
    room = RevealRoom(Revealing(rows, ("Service", "Sales"), "Bill", 1.0))
    assert room.draw(room.steps).description.startswith(sentence)


def test_the_summary_tells_each_team_and_what_was_measured() -> None:
    room = RevealRoom(Revealing(ROWS, ("Service", "Sales"), "Bill", 1.0, (gap("Call"),), {"fcr": FIXED}))
    words = texts(room.draw(room.steps))
    assert "Service: 1 of 3" in words
    assert "Sales: 1 of 3" in words
    assert "Call, Fixed at once: employees 91 % (n 22), customers 40 % (n 1,100)" in words


def test_a_page_holds_as_many_rows_as_fit_and_a_file_all_of_them() -> None:
    room = RevealRoom(seeded(12, 3), size=USUAL)
    assert room.steps == 13
    last = [figure.id for figure in room.draw(12).figures if figure.role == "reveal"]
    assert "t11" in last
    assert "t0" not in last
    whole = [figure.id for figure in room.whole(13).figures if figure.role == "reveal"]
    assert whole[:13] == [*(f"t{number}" for number in range(12)), "reveal-summary"]


def test_however_long_a_team_is_called_it_is_said_what_it_was_right_about() -> None:
    long = "Sales and a department whose name is longer than there is room for on any sheet"
    rows = (row("call", -1.6, **{long: -1}), row("order", 1.5, **{long: 0}))
    room = RevealRoom(Revealing(rows, (long,), "Bill", 1.0))
    assert "…: 1 of 2" in texts(room.draw(room.steps))
