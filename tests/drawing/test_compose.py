"""The whole picture: what is on it, what is not, and that nothing overlaps."""

import json
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from cxmapper.analysis.findings import findings
from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Lens, Look, Mode, Page
from cxmapper.drawing.marks import disc
from cxmapper.drawing.scene import initials_of
from cxmapper.drawing.shapes import Drawing, Figure, Label
from cxmapper.drawing.text.lines import Line
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Count,
    Evidence,
    Existence,
    Journey,
    Lane,
    LaneKind,
    PainPoint,
    Persona,
    Rating,
    Score,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)
from tests.journeys import seeded_journey

TODAY = date(2026, 11, 22)
PAGE = Page(1.6)
HOSTILE = Path(__file__).parents[2].parent / "shared/data/hostile/naughty-strings.json"
FURNITURE = {"lane", "grid", "ground", "curve", "gap"}


def draw(project: Project, **look: object) -> Drawing:
    journey = project.ordered(Journey)[0]
    return compose(
        project, journey, findings(project, TODAY, journey.id), Look(**{"today": TODAY, "page": PAGE, **look})
    )


def router(*more: object, personas: int = 2) -> Project:
    names = ["Jill", "Bill", "Mona", "Omar", "Lena", "Paul"][:personas]
    people = [Persona(id=name.lower(), name=name, expectations=("no calls",)) for name in names]
    return Project.build(
        [
            *people,
            Journey(id="j", title="Router", persona_ids=tuple(person.id for person in people)),
            Stage(id="order", journey_id="j", title="Order", order="A1"),
            Stage(id="help", journey_id="j", title="Get help", order="B1"),
            Touchpoint(id="web", stage_id="order", title="Order", channel="Web", order="A1"),
            Touchpoint(id="call", stage_id="help", title="Call the helpline", channel="Phone", order="B1"),
            Transition(id="way", source_id="web", target_id="call", share=0.38, n=83, evidence=Evidence.MEASURED),
            *more,
        ]
    )


def texts(drawing: Drawing) -> str:
    parts = [part for figure in drawing.figures for part in figure.parts]
    return " ".join(line.text for part in parts if isinstance(part, Label) for line in part.lines)


def role(drawing: Drawing, name: str) -> list[Figure]:
    return [figure for figure in drawing.figures if figure.role == name]


def collisions(drawing: Drawing) -> list[tuple[str, str]]:
    """Pairs of figures, or link labels, that share an area although they stand beside each other."""
    solid = [figure for figure in drawing.figures if figure.role not in FURNITURE]
    rects = [(figure.id, drawing.rect_of(figure)) for figure in solid]
    by_row: defaultdict[int, list[int]] = defaultdict(list)
    for number, (_, rect) in enumerate(rects):
        for strip in range(int(rect.y // 100), int(rect.bottom // 100) + 1):
            by_row[strip].append(number)
    found = set()
    for numbers in by_row.values():
        for at, first in enumerate(numbers):
            found |= {
                (rects[first][0], rects[second][0])
                for second in numbers[at + 1 :]
                if rects[first][1].overlaps(rects[second][1])
            }
    return sorted(found)


@pytest.mark.parametrize("touchpoints", [0, 1, 12, 40, 100, 1000])
@pytest.mark.parametrize("mode", list(Mode))
def test_nothing_overlaps_however_long_the_journey(touchpoints: int, mode: Mode) -> None:
    drawing = draw(seeded_journey(touchpoints), mode=mode)
    assert collisions(drawing) == []


@pytest.mark.parametrize("personas", range(7))
def test_nothing_overlaps_with_any_number_of_personas(personas: int) -> None:
    drawing = draw(router(personas=personas))
    assert collisions(drawing) == []
    assert len(role(drawing, "persona")) == personas


def test_everything_lies_within_the_page() -> None:
    drawing = draw(seeded_journey(40))
    for figure in drawing.figures:
        rect = drawing.rect_of(figure)
        assert rect.x >= 0
        assert rect.y >= 0
        assert rect.right <= drawing.size[0] + 0.01, figure.id
        assert rect.bottom <= drawing.size[1] + 0.01, figure.id


def test_very_long_words_and_every_script_stay_in_their_places() -> None:
    words = [
        "Donaudampfschifffahrtsgesellschaftskapitän" * 3,
        "راوتر جديد يعمل",
        "נתב חדש",
        "新しいルーター到着",
        "😀👩‍👩‍👧🏳️‍🌈",
    ]
    more = [
        Touchpoint(id=f"t{number}", stage_id="order", title=word, channel=word, order=f"C{number + 1}")
        for number, word in enumerate(words)
    ]
    pains = [PainPoint(id=f"p{number}", touchpoint_id=f"t{number}", text=word) for number, word in enumerate(words)]
    drawing = draw(router(*more, *pains))
    assert collisions(drawing) == []
    for figure in drawing.figures:
        for part in figure.parts:
            if isinstance(part, Label) and figure.role in {"card", "pain"}:
                for (x, _), line in zip(part.starts(), part.lines, strict=True):
                    assert x >= -0.01
                    assert x + line.width <= figure.rect.w + 0.01, line.text


def test_naughty_strings_are_drawn_as_plain_text() -> None:
    if not HOSTILE.exists():
        pytest.skip("shared/data is not here")
    strings = [text for text in json.loads(HOSTILE.read_text("utf-8")) if text.isprintable()]
    more = [
        Touchpoint(id=f"n{number}", stage_id="order", title=text, order=f"C{number:04}1")
        for number, text in enumerate(strings)
    ]
    assert collisions(draw(router(*more))) == []


def test_capturing_shows_no_ghosts_no_red_and_no_findings() -> None:
    project = router(
        Touchpoint(id="gone", stage_id="help", title="When it is fixed", existence=Existence.MISSING, order="C1"),
        PainPoint(id="pain", touchpoint_id="call", text="Four transfers", severity=5),
        Rating(id="low", touchpoint_id="call", persona_id="bill", value=-2),
    )
    drawing = draw(project, mode=Mode.CAPTURE)
    tones = {
        tone
        for figure in drawing.figures
        for part in figure.parts
        for tone in (getattr(part, "fill", None), getattr(part, "stroke", None), getattr(part, "tone", None))
    }
    assert not role(drawing, "ghost")
    assert not {tone for tone in tones if tone and (tone.startswith(("pain", "step-")) or tone == "missing")}
    assert "no owner" not in texts(drawing)
    assert "open questions" in texts(drawing)
    assert "Four transfers" in texts(drawing)


def test_reviewing_shows_ghosts_pains_and_who_owns_nothing() -> None:
    project = router(
        Touchpoint(id="gone", stage_id="help", title="When it is fixed", existence=Existence.MISSING, order="C1")
    )
    drawing = draw(project)
    assert [figure.record_id for figure in role(drawing, "ghost")] == ["gone"]
    assert "no owner" in texts(drawing)
    assert "no feedback yet" in texts(drawing)


@pytest.mark.parametrize("lens", list(Lens))
def test_the_legend_names_the_colours_of_each_lens_in_full(lens: Lens) -> None:
    rated = [
        Rating(id="r", touchpoint_id="web", value=1),
        Rating(id="e", touchpoint_id="web", value=0, view=View.EXPECTED),
    ]
    (legend,) = role(draw(router(*rated), lens=lens), "legend")
    said = [line.text for part in legend.parts if isinstance(part, Label) for line in part.lines]
    assert not any("…" in words for words in said)
    assert lens is not Lens.EVIDENCE or {"assumed", "measured"} <= set(said)


def test_a_share_is_never_without_its_n() -> None:
    assert "38 %, n 83" in texts(draw(router()))


def test_below_the_last_row_there_is_room_for_how_many_leave_and_how_many_were_asked() -> None:
    leaves = Transition(
        id="leaves", source_id="call", target_id=None, kind=TransitionKind.LEAVES, label="hang up", share=0.1, n=40
    )
    words = texts(draw(router(leaves)))
    assert "10 % hang up" in words
    assert "n 40" in words


def test_a_card_never_says_that_nobody_was_asked_where_another_persona_was() -> None:
    counts = (Count(5, 20, 20, 20),)
    asked = Score(id="score", subject_id="web", metric_id="ces", persona_id="bill", counts=counts)
    assert "only other feedback" in texts(draw(router(BUILT_IN["ces"], asked), focus="jill"))
    assert "CES 5.0 of 7" in texts(draw(router(BUILT_IN["ces"], asked), focus="bill"))


def test_personas_with_numbers_go_by_their_numbers() -> None:
    names = ["Persona 1", "Persona 2", "Persona 10", "Persona 12", "Anna", "Anja", "Anna", ""]
    initials = initials_of(Persona(id=str(number), name=name) for number, name in enumerate(names))
    assert list(initials.values()) == ["P1", "P2", "P10", "P12", "A1", "A2", "A3", "?"]


def test_letters_stay_on_their_disc() -> None:
    label = next(part for part in disc(0, 0, 24, "P10", "persona1") if isinstance(part, Label))
    assert label.lines[0].width < 2 * 24
    assert label.style.size > 16


def test_no_data_at_all_is_still_a_map_with_a_title() -> None:
    drawing = draw(Project.build([Journey(id="j", title="")]))
    assert "Untitled journey" in texts(drawing)
    assert drawing.size[0] >= 1140


@pytest.mark.parametrize("lens", list(Lens))
def test_a_lens_recolours_and_moves_nothing(lens: Lens) -> None:
    plain, seen = draw(seeded_journey(12)), draw(seeded_journey(12), lens=lens)
    here, there = ([(f.id, f.cell, f.rect) for f in each.figures if f.id != "legend"] for each in (plain, seen))
    assert here == there
    assert plain.cells == seen.cells


def test_a_folded_stage_is_one_summary_card_that_links_hang_on() -> None:
    drawing = draw(router(), folded=frozenset({"help"}))
    assert [figure.id for figure in role(drawing, "summary")] == ["help"]
    assert [(link.source, link.target) for link in drawing.links] == [("web", "help")]


def test_an_edit_moves_no_card_that_it_does_not_name() -> None:
    project = seeded_journey(40)
    before = draw(project)
    touchpoint = project.ordered(Touchpoint)[5]
    after_edit = project.apply(Change.updating(touchpoint, title="Something much longer than it was before, twice"))
    journey = after_edit.ordered(Journey)[0]
    after = compose(
        after_edit,
        journey,
        findings(after_edit, TODAY, journey.id),
        Look(today=TODAY, page=PAGE),
        previous=before,
    )
    same = {f.id: f for f in before.figures if f.role == "card" and f.id != touchpoint.id}
    moved = [f.id for f in after.figures if f.id in same and (f.cell, f.rect) != (same[f.id].cell, same[f.id].rect)]
    assert moved == []


def test_a_long_map_folds_into_bands_and_cut_links_have_matching_rings() -> None:
    drawing = draw(seeded_journey(100))
    assert drawing.bands > 1
    rings = defaultdict(list)
    for figure in role(drawing, "caption"):
        if figure.id.endswith("-ring"):
            rings[figure.record_id].append(figure.title)
    assert rings
    assert all(len(numbers) == 2 and numbers[0] == numbers[1] for numbers in rings.values())


def test_the_same_project_in_another_order_gives_the_same_drawing() -> None:
    project = seeded_journey(12)
    turned = Project.build(
        [record for table in reversed(project.tables.values()) for record in reversed(list(table.values()))]
    )
    assert draw(turned) == draw(project)


def test_figures_have_unique_ids_and_a_title_where_they_show_a_record() -> None:
    drawing = draw(seeded_journey(40))
    ids = [figure.id for figure in drawing.figures] + [link.id for link in drawing.links]
    assert len(set(ids)) == len(ids)
    assert all(figure.title for figure in drawing.figures if figure.role in {"card", "ghost", "stage", "pain", "idea"})


def test_a_reader_hears_what_a_card_says() -> None:
    card = next(figure for figure in draw(router()).figures if figure.id == "call")
    assert card.title == "Call the helpline, Phone, no owner, no feedback yet"


def test_names_from_right_to_left_leave_the_words_around_them_in_order() -> None:
    persona = Persona(id="layla", name="ليلى", share=0.4)
    journey = Journey(id="j", title="Router", aim="متصل", persona_ids=("layla",))
    stage = Stage(id="s", journey_id="j", title="Order")
    figures = draw(Project.build([persona, journey, stage, Touchpoint(id="t", stage_id="s", title="Order")])).figures
    lines = [line for each in figures for part in each.parts if isinstance(part, Label) for line in part.lines]
    (who,) = [line for line in lines if "of customers" in line.text]
    (aim,) = [line for line in lines if "We want" in line.text]
    assert not who.rtl
    assert as_seen(who).startswith("ليلى · 40 %")
    assert as_seen(aim).endswith("متصل · 0 of 1 step has an owner")


def as_seen(line: Line) -> str:
    """The runs of a line from left to right, without invisible marks."""
    runs = "".join(run.text for run in sorted(line.runs, key=lambda run: run.x) if run.width)
    return runs.translate({0x200E: None, 0x200F: None})


def test_how_many_stand_behind_a_persona_is_never_cut() -> None:
    people = [Persona(id=f"p{n}", name=f"Walter {n}", age=78, share=0.45, interviews=121) for n in range(3)]
    stages = [Stage(id=f"s{n}", journey_id="j", title="Order", order=f"{n}V") for n in range(8)]
    project = Project.build([*people, *stages, Journey(id="j", title="Router", persona_ids=("p0", "p1", "p2"))])
    assert texts(draw(project)).count("45 % of customers · 121 interviews") == 3


def test_a_folded_stage_claims_no_share_of_one_of_its_touchpoints() -> None:
    assert "38 %" not in texts(draw(router(), folded=frozenset({"order"})))


@pytest.mark.parametrize("kind", [TransitionKind.BACK, TransitionKind.LEAVES])
def test_a_long_label_keeps_its_share_and_stays_on_the_page(kind: TransitionKind) -> None:
    target = None if kind is TransitionKind.LEAVES else "web"
    way = Transition(id="long", source_id="call", target_id=target, kind=kind, label="word " * 60, share=0.3, n=50)
    drawing = draw(router(way))
    assert all(words in texts(drawing) for words in ("30 % word", "n 50"))
    assert min(drawing.rect_of(figure).x for figure in drawing.figures) >= 0


def test_where_the_lane_of_the_touchpoints_is_hidden_nothing_is_left_of_its_links() -> None:
    lanes = [Lane(id="l", journey_id="j", kind=LaneKind.TOUCHPOINTS, order="A1", hidden=True)]
    drawing = draw(router(*lanes))
    assert drawing.links == ()
    assert {figure.cell for figure in drawing.figures} <= drawing.cells.keys()
