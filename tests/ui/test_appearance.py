"""Larger text, languages that are read from right to left, and nothing that moves of its own accord."""

from collections.abc import Iterator
from datetime import date

import pytest
from bidi import get_display
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.drawing.charts.chart import Chart
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.theme import theme
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, View
from cxmapper.model.records import Journey, Persona, Touchpoint
from cxmapper.resources import resource
from cxmapper.ui.capture.bar import CaptureBar
from cxmapper.ui.charts.table import ChartTable
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.inspector.ratings import AspectAxis
from cxmapper.ui.inspector.steps import Rated
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.panels.tick import Tick
from cxmapper.ui.personas.people import People
from cxmapper.ui.styles import SIZES, sized
from cxmapper.ui.window import Window

RED = QColor(theme("light").colours["pain"])
EFFECTS = [effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General]


@pytest.fixture
def turned() -> Iterator[None]:
    """Languages that are read from right to left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.findChildren(QWidget) if child.isVisible()]


def cut_words(window: Window) -> list[str]:
    """What is written in labels and on buttons that are narrower or lower than it."""
    found = []
    for child in shown(window):
        if isinstance(child, QLabel) and not child.wordWrap() and child.text():
            needed = child.fontMetrics().size(Qt.TextFlag.TextSingleLine, child.text())
        elif isinstance(child, QToolButton) and child.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        elif isinstance(child, QAbstractButton) and child.text():
            needed = child.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, child.text())
        else:
            continue
        if needed.width() > child.width() + 1 or needed.height() > child.height() + 1:
            found.append(child.text())
    return found


def middle_of(colour: QColor, widget: QWidget) -> QPoint:
    """The middle of the pixels of a colour."""
    image: QImage = widget.grab().toImage()
    points = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).rgb() == colour.rgb()
    ]
    assert points
    return QRect(points[0], points[-1]).center()


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_word_is_cut_on_a_small_screen(window: Window, qtbot: QtBot, language: str, percent: str) -> None:
    window.appearance.choose_language(language)
    window.appearance.choose_size(percent)
    window.resize(1280, 800)
    assert cut_words(window) == []
    window.open_copy(resource("samples/router.cxmap"))
    qtbot.waitUntil(window.map.canvas.isVisible)
    window.map.select(next(iter(window.map.document.project.all(Touchpoint))))
    QApplication.processEvents()
    assert window.size() == QSize(1280, 800)
    assert cut_words(window) == []
    window.appearance.choose_language("en")


@pytest.mark.parametrize(("percent", "above"), [("100", False), ("150", True)])
def test_names_stand_above_fields_that_would_have_no_room_beside_them(
    window: Window, qtbot: QtBot, percent: str, *, above: bool
) -> None:
    window.appearance.choose_language("de")
    window.appearance.choose_size(percent)
    window.resize(1024, 768)
    window.open_copy(resource("samples/router.cxmap"))
    qtbot.waitUntil(window.map.canvas.isVisible)
    window.map.select("helpline")
    inspector = window.map.findChild(Inspector)
    assert inspector is not None
    qtbot.waitUntil(lambda: bool(inspector.sheets))
    QApplication.processEvents()
    (channel,) = (one for one in inspector.findChildren(QLineEdit) if one.accessibleName() == "Kanal")
    (name,) = (one for one in inspector.findChildren(QLabel) if one.buddy() is channel)
    qtbot.waitUntil(lambda: (name.geometry().bottom() <= channel.geometry().top()) is above)
    assert channel.width() > (220 if above else 120)
    assert inspector.widget().width() == inspector.viewport().width()  # and nothing of it is out of sight
    window.appearance.choose_language("en")


def test_the_size_is_remembered_and_everything_follows(window: Window, settings: QSettings) -> None:
    before = window.start.samples.sizeHintForRow(0), window.start.new.sizeHint(), window.menuBar().sizeHint()
    window.actions_by_id["text.150"].trigger()
    assert settings.value("text") == "150"
    assert window.actions_by_id["text.150"].isChecked()
    after = window.start.samples.sizeHintForRow(0), window.start.new.sizeHint(), window.menuBar().sizeHint()
    assert after[0] == 43  # text of 13 pixels is drawn with 20
    assert (before[0], sized(28), sized(1)) == (28, 43, 1)
    assert after[1].height() > before[1].height() * 1.3
    assert after[2].height() > before[2].height() * 1.3


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize("effect", EFFECTS)
def test_nothing_moves_of_its_own_accord(effect: Qt.UIEffect) -> None:
    assert not QApplication.isEffectEnabled(effect)


@pytest.mark.usefixtures("window", "turned")
def test_a_row_begins_at_the_right_where_languages_do(qtbot: QtBot) -> None:
    rows = Rows("Rows")
    qtbot.addWidget(rows)
    rows.dress(theme("light"))
    rows.resize(300, 80)
    rows.show_rows([Row("a", "Words", "pain", aside="7")])
    assert middle_of(RED, rows).x() > 270


@pytest.mark.usefixtures("window")
def test_and_at_the_left_elsewhere(qtbot: QtBot) -> None:
    rows = Rows("Rows")
    qtbot.addWidget(rows)
    rows.dress(theme("light"))
    rows.resize(300, 80)
    rows.show_rows([Row("a", "Words", "pain", aside="7")])
    assert middle_of(RED, rows).x() < 30


@pytest.mark.usefixtures("window", "turned")
def test_a_line_of_numbers_goes_from_left_to_right_everywhere(qtbot: QtBot) -> None:
    axis = AspectAxis(Aspect.EASE, lambda: theme("light"))
    qtbot.addWidget(axis)
    axis.resize(300, 32)
    axis.show_ratings({View.PERCEIVED: Rated(1.0)}, View.PERCEIVED, "ink")
    assert axis.x_of(-2) < axis.x_of(0) < axis.x_of(2)
    with qtbot.waitSignal(axis.rated) as told:
        qtbot.keyClick(axis, Qt.Key.Key_Right)
        axis.commit()
    assert told.args is not None
    assert told.args[1] > 1.0


def as_painted(words: str) -> str:
    """The characters of a line from left to right, where everything runs from right to left."""
    return get_display(words, base_dir="R").translate({0x200E: None})


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize("said", ["41 %", "−0.2", "−21 – +5"])
def test_a_number_in_a_table_is_not_turned_round(qtbot: QtBot, said: str) -> None:
    table = ChartTable()
    qtbot.addWidget(table)
    table.show_chart(Chart(Drawing("", (1, 1), theme("light"), ()), ("x",), ((said,),)))
    assert as_painted(said) != said
    assert as_painted(table.item(0, 0).text()) == said


@pytest.mark.usefixtures("turned")
def test_the_share_of_a_persona_is_not_turned_round(qtbot: QtBot) -> None:
    people = People()
    qtbot.addWidget(people)
    journey = Journey(id="j", title="Router", persona_ids=("jill",))
    project = Project.build([Persona(id="jill", name="Jill", age=29, share=0.41), journey])
    people.show_people(project, journey, date(2026, 9, 14), theme("light"), None)
    assert [as_painted(line) for line in people.item(0).text().splitlines()] == ["Jill, 29", "41 %"]


def test_panels_change_sides_and_time_on_the_map_does_not(window: Window, qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.open_copy(resource("samples/router.cxmap"))
        page = window.map
        qtbot.waitUntil(page.canvas.isVisible)
        QApplication.processEvents()
        assert page.docks["inspector"].x() < page.canvas.mapTo(page, QPoint()).x() < page.docks["navigator"].x()
        first, *_, last = page.view.stages
        places = [page.canvas.place_of(stage.id) for stage in (first, last)]
        assert places[0] is not None
        assert places[1] is not None
        assert places[0].x() < places[1].x()
        bar = window.findChild(CaptureBar)
        assert bar is not None
        assert "‹" in {each.text() for each in bar.findChildren(QLabel)}
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def light(colour: QColor) -> float:
    """Relative luminance, by WCAG."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_box_to_be_ticked_is_seen_on_every_ground(window: Window, qtbot: QtBot, name: str) -> None:
    window.appearance.choose_theme(name)
    box = Tick("Words")
    qtbot.addWidget(box)
    box.show()
    colours = theme(name).colours
    seen = {box.grab().toImage().pixelColor(x, box.height() // 2).rgb() for x in range(6)}
    edges = [QColor(one) for one in seen]
    for ground in ("ground", "panel"):
        assert max(contrast(edge, QColor(colours[ground])) for edge in edges) >= 3
    before = box.grab().toImage()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.grab().toImage() != before
    window.appearance.choose_theme("light")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sign_of_a_list_stands_beside_its_words(
    window: Window, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        window.resize(1024, 700)
        window.open_copy(resource("samples/router.cxmap"))
        qtbot.waitUntil(window.map.canvas.isVisible)
        (lens,) = (one for one in shown(window) if one.accessibleName() == "Lens: Experience")
        qtbot.waitUntil(lambda: lens.width() >= lens.fontMetrics().horizontalAdvance(lens.text()) + 36)
        image, middle = lens.grab().toImage(), lens.height() // 2
        dark = {x for x in range(3, lens.width() - 3) for y in range(middle - 8, middle + 9) if _is_dark(image, x, y)}
        words = lens.fontMetrics().horizontalAdvance(lens.text())
        first, last = min(dark), max(dark)
        assert words + 5 <= last - first <= lens.width() - 8  # the sign is beyond the words
        assert not any(
            _is_dark(image, x, y)
            for x in range(4, lens.width() - 4)
            for y in range(lens.height() - 8, lens.height() - 3)
        )
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 160
