"""How much of a map is painted at a scale, and what stays in its place when it is drawn anew."""

import subprocess
import sys

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from cxmapper.drawing.shapes import Box, Drawing, Ellipse, Figure, Label, Part, Rect
from cxmapper.drawing.text.lines import Style, shape
from cxmapper.drawing.theme import theme
from cxmapper.model.change import Change
from cxmapper.model.records import Touchpoint
from cxmapper.painting.painter import paint
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.sheet import Sheet
from cxmapper.ui.canvas.staying import moved
from cxmapper.ui.canvas.viewport import Viewport, fitting_part
from cxmapper.ui.window import Window
from tests.commandline import environment

pytestmark = pytest.mark.usefixtures("qapp")

COLOURS = theme("light").colours
SIZE = 400, 300


def drawing(*figures: Figure, **cells: tuple[float, float]) -> Drawing:
    return Drawing("", SIZE, theme("light"), figures, cells={"all": (0.0, 0.0), **cells})


def card(id_: str, x: float, y: float, *parts: Part, cell: str = "all") -> Figure:
    return Figure(id_, "card", cell, Rect(x, y, 166, 100), (Box(Rect(0, 0, 166, 100), "panel"), *parts), id_)


def on_screen(shown: Drawing, view: Viewport, ratio: int = 1) -> QImage:
    pixmap = QPixmap(SIZE[0] * ratio, SIZE[1] * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    Sheet(shown).paint(painter, QRect(0, 0, *SIZE), view, ratio)
    painter.end()
    return pixmap.toImage()


def colours(image: QImage, area: QRect) -> set[str]:
    rows, columns = range(area.top(), area.bottom() + 1), range(area.left(), area.right() + 1)
    return {image.pixelColor(x, y).name().upper() for y in rows for x in columns}


def words(size: float) -> Label:
    return Label(20, 60, (shape("Mmmm", Style(size)),), Style(size), "ink")


@pytest.mark.parametrize(
    ("scale", "darkest"),
    [(1.0, 80), (0.3, 200), (0.1, 256)],
    ids=["legible words", "bars for words of 3 pixels", "nothing of words of 1 pixel"],
)
def test_detail_follows_the_size_of_words_on_the_screen(scale: float, darkest: int) -> None:
    image = on_screen(drawing(card("a", 0, 0, words(12.5))), Viewport(scale))
    inside = QRect(2, 2, int(160 * scale), int(94 * scale))
    lightness = min(
        image.pixelColor(x, y).lightness() for x in range(2, inside.right()) for y in range(2, inside.bottom())
    )
    assert darkest - 110 <= lightness <= darkest


def test_a_mark_that_would_be_too_small_is_left_out() -> None:
    shown = drawing(card("a", 0, 0, Ellipse(80, 50, 5, 5, "pain")))
    assert COLOURS["pain"] in colours(on_screen(shown, Viewport(1.0)), QRect(70, 40, 20, 20))
    assert colours(on_screen(shown, Viewport(0.35)), QRect(20, 10, 20, 15)) == {COLOURS["panel"]}


def test_cards_of_two_pixels_are_still_there() -> None:
    image = on_screen(drawing(card("a", 1000, 1000)), Viewport(0.02, 0, 0))
    assert image.pixelColor(21, 21).name().upper() == COLOURS["panel"]


@pytest.mark.parametrize("ratio", [1, 2])
def test_at_100_percent_a_card_has_the_pixels_of_an_export(ratio: int) -> None:
    shown = drawing(card("a", 10, 10, words(12.5), Ellipse(80, 80, 5, 5, "accent")))
    exported = QImage(SIZE[0] * ratio, SIZE[1] * ratio, QImage.Format.Format_RGB32)
    exported.fill(COLOURS["ground"])
    painter = QPainter(exported)
    painter.scale(ratio, ratio)
    paint(painter, shown)
    painter.end()
    on = on_screen(shown, Viewport(), ratio).convertToFormat(QImage.Format.Format_RGB32)
    on.setDevicePixelRatio(1)
    assert on == exported


def test_copies_of_a_shape_look_like_the_shape() -> None:
    ring = Ellipse(80, 50, 20, 20, "panel", "ink", 3)
    many = drawing(*(card(str(number), 10 + 1000 * number, 10, ring) for number in range(4)))
    once = drawing(card("0", 10, 10, ring))
    assert on_screen(many, Viewport(0.7, 3, 5)) == on_screen(once, Viewport(0.7, 3, 5))


def test_a_picture_takes_over_what_is_still_the_same_object() -> None:
    stays, goes = card("a", 0, 0), card("b", 200, 0)
    before = Picture(drawing(stays, goes))
    after = Picture(drawing(stays, card("b", 200, 0, words(12))), before)
    assert after.whole.items[0] is before.whole.items[0]
    assert after.whole.items[1] is not before.whole.items[1]


def test_what_stands_in_a_cell_moves_with_it_without_being_made_anew() -> None:
    figure = card("a", 5, 5, cell="lane")
    before = Picture(drawing(figure, lane=(0, 0)))
    after = Picture(drawing(figure, lane=(0, 120)), before)
    assert after.whole.items == before.whole.items
    assert after.within(QRectF(0, 0, 400, 100)).items == []
    assert after.within(QRectF(0, 100, 400, 100)).items == after.whole.items


def test_what_is_seen_at_the_upper_left_stays_where_it_is_when_a_column_is_put_before_it() -> None:
    before = Picture(drawing(card("a", 0, 0), card("b", 200, 0), card("c", 400, 0)))
    after = Picture(drawing(card("new", 0, 0), card("a", 200, 0), card("b", 400, 0), card("c", 600, 0)))
    assert moved(before, after, "", QRectF(-10, -10, 800, 400)) == (200, 0)


def test_one_card_that_is_dragged_elsewhere_does_not_take_the_map_along() -> None:
    before = Picture(drawing(card("a", 0, 0), card("b", 200, 0), card("c", 400, 0)))
    after = Picture(drawing(card("b", 200, 0), card("c", 400, 0), card("a", 600, 0)))
    assert moved(before, after, "", QRectF(-10, -10, 800, 400)) == (0, 0)
    assert moved(before, after, "a", QRectF(-10, -10, 800, 400)) == (600, 0)


def test_a_part_of_the_map_fits_beside_what_is_stuck_to_the_edges() -> None:
    view = fitting_part((1000, 500), (848, 368), (1032, 532), (152, 132))
    assert view.scale == 1.0
    assert view.on_canvas(1000, 500) == (168, 148)
    assert fitting_part((0, 0), (1848, 100), (1032, 532), (152, 132)).scale == 0.5


@pytest.fixture
def canvas(router: Window) -> Canvas:
    return router.map.canvas


def test_zooming_to_the_selection_shows_all_of_it(router: Window, canvas: Canvas) -> None:
    chosen = [touchpoint.id for touchpoint in router.map.document.project.all(Touchpoint).values()][:3]
    canvas.show_records(chosen)
    places = [canvas.place_of(id_) for id_ in chosen if canvas.place_of(id_) is not None]
    assert places
    assert all(place is not None and QRectF(canvas.rect()).contains(place) for place in places)
    assert canvas.view.scale <= 1.0


def test_an_edit_moves_nothing_that_is_in_view(router: Window, canvas: Canvas) -> None:
    page = router.map
    canvas.zoom(1 / canvas.view.scale)
    canvas.pan(-400, -150)
    QApplication.processEvents()
    touchpoints = [each for each in page.document.project.all(Touchpoint).values() if canvas.place_of(each.id)]
    inside = [each for each in touchpoints if QRectF(canvas.rect()).contains(canvas.place_of(each.id) or QRectF())]
    before = [canvas.place_of(each.id) for each in inside]
    page.do("Rename", Change.updating(inside[0], title="Another name"))
    assert [canvas.place_of(each.id) for each in inside] == before


LIVE = """
from PySide6.QtWidgets import QApplication
app = QApplication(["test", "-platform", "offscreen"])
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.theme import theme
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.steering import Steering
canvas = Canvas()
Steering(canvas)
canvas.show_drawing(Drawing("", (400, 300), theme("light"), (), cells={}))
canvas.show()
app.processEvents()
"""


@pytest.mark.parametrize(("ends", "code"), [("", 0), ("raise SystemExit(3)", 3), ("del app", 0), ("del canvas", 0)])
def test_a_script_may_end_in_any_way_while_a_canvas_is_shown(ends: str, code: int) -> None:
    done = subprocess.run([sys.executable, "-c", LIVE + ends], capture_output=True, env=environment(), check=False)
    assert (done.returncode, done.stderr.replace(b"This plugin does not support propagateSizeHints()\n", b"")) == (
        code,
        b"",
    )


HIDPI = """
from PySide6.QtWidgets import QApplication
app = QApplication(["test", "-platform", "offscreen"])
from cxmapper.drawing.shapes import Box, Drawing, Figure, Rect
from cxmapper.drawing.theme import theme
from cxmapper.ui.canvas.canvas import Canvas
box = Figure("a", "card", "all", Rect(100, 100, 50, 50), (Box(Rect(0, 0, 50, 50), "pain"),), "a")
canvas = Canvas()
canvas.resize(400, 300)
canvas.show_drawing(Drawing("", (400, 300), theme("light"), (box,), cells={"all": (0.0, 0.0)}))
canvas.show()
app.processEvents()
canvas.zoom(1 / canvas.view.scale)
app.processEvents()
image = canvas.grab().toImage()
pain = theme("light").colours["pain"].lower()
print(image.width(), sum(image.pixelColor(x, y).name() == pain for x in range(800) for y in range(600)))
canvas.pan(7, 5)
app.processEvents()
scrolled = canvas.screen().grabWindow(canvas.winId()).toImage()
canvas.repaint()
print(canvas.screen().grabWindow(canvas.winId()).toImage() == scrolled)
"""


@pytest.mark.parametrize(("ratio", "wide", "pixels"), [("1", 400, 2_500), ("2", 800, 10_000), ("1.5", 600, 5_625)])
def test_a_screen_of_finer_pixels_gets_finer_pixels(ratio: str, wide: int, pixels: int) -> None:
    finer = environment() | {"QT_SCALE_FACTOR": ratio}
    done = subprocess.run([sys.executable, "-c", HIDPI], capture_output=True, text=True, env=finer, check=True)
    assert done.stdout.split() == [str(wide), str(pixels), "True"]


def test_stamps_are_taken_over_by_the_next_drawing_and_let_go_when_it_has_no_use_for_them() -> None:
    many = [card(str(number), 0, 110 * number) for number in range(3)]
    others = [replace(one, parts=(Box(Rect(0, 0, 166, 90), "line"),)) for one in many]
    sheets: list[Sheet] = []
    for figures in (many, many, others, many):
        sheets.append(Sheet(drawing(*figures), sheets[-1] if sheets else None))
        pixmap = QPixmap(*SIZE)
        painter = QPainter(pixmap)
        sheets[-1].paint(painter, QRect(0, 0, *SIZE), Viewport(), 1.0)
        painter.end()
    first, again, other, back = ([*sheet.stamps.values()] for sheet in sheets)
    assert len(first) == len(again) == len(other) == len(back) == 1
    assert again[0] is first[0]
    assert back[0] is not first[0]
