"""One stage for a room of people: large, never crowded, and paged where there is much of it."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.findings import findings
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.room.compose import USUAL, Size, StageRoom, stage_room
from cxmapper.drawing.shapes import Box, Drawing, Ellipse, Figure, Label, Link, Path, Rect
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Existence,
    Journey,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
    Vote,
)
from cxmapper.resources import resource

TODAY = date(2026, 9, 20)
SIZES = (USUAL, (1280.0, 800.0), (1422.0, 712.0), (960.0, 712.0), (900.0, 600.0))
WORDS = (
    "Pay",
    "Donaudampfschifffahrtsgesellschaft",
    "Ask the assistant about it",
    "راوتر جديد",
    "新しいルーター到着",
    "😀",
)


def seeded(touchpoints: int, seed: int = 1, *, rated: float = 0.6, noted: float = 0.4, words: int = 6) -> Project:
    """A journey of three stages, the middle one with so many touchpoints, and long words in all places."""
    random = Random(seed)

    def text() -> str:
        return " ".join(random.choice(WORDS) for _ in range(random.randint(1, words)))

    ids = [f"t{number}" for number in range(touchpoints)]
    records: list[object] = [
        Persona(id="bill", name=text()),
        Persona(id="jill", name="Jill"),
        Journey(id="j", title="Router", persona_ids=("bill", "jill")),
        *(
            Stage(id=f"s{n}", journey_id="j", title=text(), goal=text(), duration=text(), order=f"A{n + 1}")
            for n in range(3)
        ),
        Touchpoint(id="before", stage_id="s0", title="Order", order="A1"),
        Touchpoint(id="after", stage_id="s2", title="Renew", order="A1"),
        Rating(id="rb", touchpoint_id="before", value=1),
        Rating(id="eb", touchpoint_id="before", value=2, view=View.EXPECTED),
    ]
    for number, id_ in enumerate(ids):
        existence = random.choice((Existence.EXISTS, Existence.EXISTS, Existence.EXISTS, Existence.MISSING))
        people = random.choice(((), (), ("bill",), ("jill",)))
        moment = random.random() < 0.2
        records.append(
            Touchpoint(
                id=id_,
                stage_id="s1",
                title=text(),
                channel=random.choice(("", text())),
                persona_ids=people,
                existence=existence,
                moment_of_truth=moment,
                order=f"B{number:03}1",
            )
        )
        records += [
            Rating(id=f"{id_}{view}", touchpoint_id=id_, view=view, value=random.randint(-20, 20) / 10)
            for view in (View.EXPECTED, View.PERCEIVED)
            if random.random() < rated
        ]
        if random.random() < noted:
            records.append(PainPoint(id=f"{id_}p", touchpoint_id=id_, text=text()))
            records.append(Vote(id=f"{id_}v", subject_id=f"{id_}p", weight=random.randint(1, 9)))
            records.append(Opportunity(id=f"{id_}i", text=text(), pain_point_ids=(f"{id_}p",)))
            records.append(Note(id=f"{id_}q", kind=NoteKind.QUESTION, text=text(), subject_id=id_))
    pairs = [(source, random.choice(ids)) for source in ids for _ in range(random.choice((0, 1, 1, 2)))]
    for source, target in dict.fromkeys(pairs):
        kind = TransitionKind.BACK if ids.index(target) <= ids.index(source) else TransitionKind.NEXT
        share = random.choice((None, 0.3))
        records.append(
            Transition(
                id=f"{source}-{target}",
                source_id=source,
                target_id=target,
                kind=kind,
                share=share,
                n=40,
                label=random.choice(("", text())),
            )
        )
    records += [
        Transition(id=f"{id_}-out", source_id=id_, target_id=None, kind=TransitionKind.LEAVES, share=0.1, n=20)
        for id_ in ids
        if random.random() < 0.1
    ]
    return Project.build(records)


def room(project: Project, stage_id: str = "s1", size: Size = USUAL, **look: object) -> StageRoom:
    journey = project.ordered(Journey)[0]
    found = findings(project, TODAY, journey.id)
    return stage_room(project, journey, stage_id, found, Look(**{"today": TODAY, "focus": "bill", **look}), size)


def lines(drawing: Drawing) -> Iterator[tuple[str, float, Rect]]:
    """Each line of text with its size and about what its letters cover."""
    for figure in drawing.figures:
        x, y = drawing.origin_of(figure)
        for part in figure.parts:
            if isinstance(part, Label):
                for (left, base), line in zip(part.starts(), part.lines, strict=True):
                    size = part.style.size
                    yield line.text, size, Rect(x + left, y + base - 0.72 * size, line.width, 0.9 * size)


def texts(drawing: Drawing) -> str:
    return " | ".join(text for text, _, _ in lines(drawing))


def solid(drawing: Drawing) -> list[tuple[Figure, Rect]]:
    return [(figure, drawing.rect_of(figure)) for figure in drawing.figures]


def points(thing: Figure | Link) -> Iterator[tuple[float, float]]:
    """Corners and points of all that is drawn, from the origin of the thing."""
    parts = thing.parts if isinstance(thing, Figure) else (thing.line, *([thing.tip] if thing.tip else []))
    for part in parts:
        if isinstance(part, Box):
            yield from ((part.rect.x, part.rect.y), (part.rect.right, part.rect.bottom))
        if isinstance(part, Ellipse):
            yield from ((part.cx - part.rx, part.cy - part.ry), (part.cx + part.rx, part.cy + part.ry))
        if isinstance(part, Path):
            for _, *numbers in part.d:
                yield from zip(numbers[::2], numbers[1::2], strict=True)


def check(drawing: Drawing) -> None:
    wide, high = drawing.size
    said = list(lines(drawing))
    assert min((size for _, size, _ in said), default=16) >= 16
    for text, _, rect in said:
        assert rect.x >= -0.01, text
        assert rect.right <= wide + 0.01, text
        assert 0 <= rect.y < rect.bottom <= high, text
    for (one, _, first), (other, _, second) in combinations(said, 2):
        assert not first.overlaps(second), (one, other)
    for (figure, first), (other_figure, second) in combinations(solid(drawing), 2):
        assert not first.overlaps(second), (figure.id, other_figure.id)
    for thing in (*drawing.figures, *drawing.links):
        x, y = drawing.origin_of(thing)
        for px, py in points(thing):
            assert -0.5 <= x + px <= wide + 0.5, thing.id
            assert -0.5 <= y + py <= high + 0.5, thing.id


@pytest.mark.parametrize("touchpoints", [0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 24, 60])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_small_or_overlaps_or_leaves_the_page(touchpoints: int, size: Size) -> None:
    drawn = room(seeded(touchpoints), size=size)
    for page in range(drawn.pages):
        check(drawn.draw(page))


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 60),
    st.integers(0, 10_000),
    st.sampled_from(SIZES),
    st.sampled_from(list(Mode)),
    st.sampled_from((0.0, 0.6, 1.0)),
    st.sampled_from((0.0, 0.3, 1.0)),
)
def test_any_stage_is_legible_from_the_back_row(
    touchpoints: int, seed: int, size: Size, mode: Mode, rated: float, noted: float
) -> None:
    drawn = room(seeded(touchpoints, seed, rated=rated, noted=noted), size=size, mode=mode)
    page = seed % drawn.pages
    check(drawn.draw(page))


@pytest.mark.parametrize("touchpoints", [0, 1, 7, 60])
def test_every_touchpoint_is_on_exactly_one_page(touchpoints: int) -> None:
    drawn = room(seeded(touchpoints))
    shown = [f.id for n in range(drawn.pages) for f in drawn.draw(n).figures if f.role in {"card", "ghost"}]
    assert sorted(shown) == sorted(f"t{number}" for number in range(touchpoints))
    assert all(drawn.page_of(id_) == n for n in range(drawn.pages) for id_ in drawn.folds[n].spots)


def test_a_page_says_which_of_how_many_it_is() -> None:
    drawn = room(seeded(24))
    assert drawn.pages > 1
    assert f"2 of {drawn.pages}" in texts(drawn.draw(1))
    assert "1 of" not in texts(room(seeded(2)).draw())


def test_titles_have_24_pixels_and_more() -> None:
    drawing = room(seeded(4, noted=0.0, words=1)).draw()
    titles = [
        part.style.size for f in drawing.figures if f.role == "card" for part in f.parts if isinstance(part, Label)
    ]
    assert max(titles) == 24
    (heading,) = [part for f in drawing.figures if f.id == "room-title" for part in f.parts if isinstance(part, Label)]
    assert heading.style.size >= 24


def router(**look: object) -> Drawing:
    project = load(resource("samples/router.cxmap"))
    found = findings(project, TODAY, "router")
    look = {"today": TODAY, "focus": "bill", **look}
    return stage_room(project, project.all(Journey)["router"], "get-help", found, Look(**look)).draw()


def test_the_sample_says_what_the_design_shows() -> None:
    words = texts(router())
    for said in (
        "Get help",
        "Fixed at the first contact",
        "9 days until fixed",
        "Bill in focus",
        "Call the helpline",
        "n 141",
        "Missing:",
        "no feedback yet",
        "34 % call again, n 9,310",
        "7 votes",
        "3 votes",
        "expected",
        "2.8 steps below what Bill expects",
    ):
        assert said in words


def test_capturing_shows_no_ghost_no_red_and_no_shortfall_but_how_much_is_open() -> None:
    drawing = router(mode=Mode.CAPTURE)
    tones = {
        tone
        for figure in drawing.figures
        for part in figure.parts
        for tone in (getattr(part, "fill", None), getattr(part, "stroke", None), getattr(part, "tone", None))
    }
    assert not {tone for tone in tones if tone and (tone.startswith(("pain", "step")) or tone == "missing")}
    assert "open questions" in texts(drawing)
    assert "steps below" not in texts(drawing)


def test_reviewing_moves_no_card() -> None:
    def places(drawing: Drawing) -> dict[str, Rect]:
        return {figure.id: figure.rect for figure in drawing.figures if figure.role == "card"}

    assert places(router(mode=Mode.CAPTURE)) == places(router())


@pytest.mark.parametrize("lens", list(Lens))
def test_a_lens_recolours_and_moves_nothing(lens: Lens) -> None:
    plain, seen = router(), router(lens=lens)
    assert [(f.id, f.rect) for f in plain.figures] == [(f.id, f.rect) for f in seen.figures]


def test_more_stages_than_have_room_are_counted_at_the_ends() -> None:
    stages = [Stage(id=f"s{n:02}", journey_id="j", title=f"Stage {n}", order=f"A{n:02}1") for n in range(30)]
    project = Project.build([Journey(id="j", title="Long"), *stages])
    drawing = room(project, "s15").draw()
    check(drawing)
    shown = [figure for figure in drawing.figures if figure.role == "stage"]
    ends = [figure.title for figure in shown if figure.id.endswith("-end")]
    hidden = sum(int("".join(filter(str.isdigit, words))) for words in ends)
    assert len(ends) == 2
    assert len(shown) - 2 + hidden == 30


def test_a_stage_without_touchpoints_says_so() -> None:
    assert "No touchpoints in this stage yet" in texts(room(seeded(0)).draw())


def test_a_stage_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        room(seeded(1), "nowhere")
