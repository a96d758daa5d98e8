"""Two states of a journey in one picture."""

from datetime import date

from cxmapper.drawing.layout.abreast import abreast
from cxmapper.drawing.look import Look
from cxmapper.drawing.shapes import Drawing, Label
from cxmapper.drawing.stacked import stacked
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.journeys import add_future_state
from cxmapper.editing.edits.stages import add_stage
from cxmapper.editing.edits.touchpoints import add_touchpoint
from cxmapper.editing.history import Editor
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, Touchpoint
from tests.router import router

TODAY = date(2026, 11, 22)


def same(one: str, other: str) -> int:
    return int(one == other)


def test_equal_things_stand_abreast_and_the_rest_has_places_of_its_own() -> None:
    assert abreast("abd", "bcd", same) == [(0, None), (1, 0), (None, 1), (2, 2)]
    assert abreast("ab", "", same) == [(0, None), (1, None)]
    assert abreast("ab", "ba", same) in ([(None, 0), (0, 1), (1, None)], [(0, None), (1, 0), (None, 1)])


def future() -> Project:
    """In future one orders online only, the hotline is a chat, and a courier says hello in a stage of his own."""
    editor = Editor(router())
    editor.do("", delete(editor.project, "lane", "hidden"))
    editor.do("", add_future_state(editor.project, "home", "f", "Online tonight"))
    new = {one.replaces_ids[0]: one.id for one in editor.project.all(Touchpoint).values() if one.replaces_ids}
    editor.do("", delete(editor.project, new["shop"]))
    editor.do("", set_fields(editor.project, new["hotline"], title="Ask in the chat"))
    editor.do("", set_fields(editor.project, new["install"], channel="app"))
    stages = editor.project.children(Stage, "f")
    editor.do("", add_stage(editor.project, Stage(id="meet", journey_id="f", title="Meet"), stages[2].id))
    editor.do("", add_touchpoint(editor.project, Touchpoint(id="hello", stage_id="meet", title="Courier says hello")))
    return editor.project


def drawn(project: Project) -> Drawing:
    current, later = project.all(Journey)["home"], project.all(Journey)["f"]
    return stacked(project, current, later, (), Look(today=TODAY))


def words(drawing: Drawing, figure_id: str) -> str:
    figure = next(figure for figure in drawing.figures if figure.id == figure_id)
    return " ".join(line.text for part in figure.parts if isinstance(part, Label) for line in part.lines)


def test_a_touchpoint_stands_under_the_one_that_it_replaces() -> None:
    project = future()
    drawing = drawn(project)
    x = {figure.record_id: drawing.rect_of(figure).x for figure in drawing.figures if figure.role in {"card", "ghost"}}
    replaced = [(one.id, one.replaces_ids[0]) for one in project.all(Touchpoint).values() if one.replaces_ids]
    pairs = [(x[new], x[old]) for new, old in replaced if new in x]
    assert len(pairs) == 5
    assert all(below == above for below, above in pairs)


def test_stages_that_belong_together_begin_at_the_same_place() -> None:
    project = future()
    drawing = drawn(project)
    stages = [figure for figure in drawing.figures if figure.role == "stage"]
    x = {(figure.title, figure.cell.startswith("future/")): drawing.rect_of(figure).x for figure in stages}
    for title in ("Order", "Receive", "Set up"):
        assert x[title, False] == x[title, True]
    assert x["Receive", False] < x["Meet", True] < x["Set up", False]


def test_the_future_lies_below_the_present_and_no_card_lies_on_another() -> None:
    drawing = drawn(future())
    cards = [figure for figure in drawing.figures if figure.role in {"card", "ghost"}]
    above = [drawing.rect_of(card).bottom for card in cards if not card.cell.startswith("future")]
    below = [drawing.rect_of(card).y for card in cards if card.cell.startswith("future")]
    assert max(above) < min(below)
    rects = [drawing.rect_of(card) for card in cards]
    assert not any(one.overlaps(other) for n, one in enumerate(rects) for other in rects[:n])
    assert all(rect.bottom < drawing.size[1] for rect in rects)


def test_cards_say_in_words_what_is_new_gone_changed_and_instead_of_what() -> None:
    project = future()
    drawing = drawn(project)
    new = {one.replaces_ids[0]: one.id for one in project.all(Touchpoint).values() if one.replaces_ids}
    assert words(drawing, "hello").endswith("+ new")
    assert words(drawing, "shop").endswith("− not in future")
    assert words(drawing, new["install"]).endswith("~ changed")
    assert "~ instead of Call the" in words(drawing, new["hotline"])
    assert "~" not in words(drawing, new["web"])


def test_both_maps_are_named_at_the_left_and_every_figure_has_an_id_of_its_own() -> None:
    drawing = drawn(future())
    assert words(drawing, "state-home") == "Today Get online"
    assert words(drawing, "state-f") == "In future Online tonight"
    ids = [figure.id for figure in drawing.figures]
    assert len(set(ids)) == len(ids)


def test_a_future_without_anything_of_the_present_stands_beside_it() -> None:
    project = Project.build(
        [
            Journey(id="home", title="Now"),
            Stage(id="s", journey_id="home", title="Buy"),
            Touchpoint(id="t", stage_id="s", title="Pay"),
            Journey(id="f", title="Then", future_of_id="home", order="W1"),
        ]
    )
    assert {figure.id for figure in drawn(project).figures} >= {"t", "state-f"}


def test_how_much_is_known_is_said_of_both_maps() -> None:
    drawing = drawn(future())
    stamps = [words(drawing, figure.id) for figure in drawing.figures if figure.role == "footer"]
    assert [said.partition(" · ")[0] for said in stamps] == ["Today", "In future"]
    assert all("% assumed" in said for said in stamps)
