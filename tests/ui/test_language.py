"""The window's languages: that German is spoken at once and everywhere."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cxmapper.drawing.look import Mode
from cxmapper.errors import UserError
from cxmapper.model.records import Journey, Note, Stage, Touchpoint
from cxmapper.resources import resource
from cxmapper.ui import language
from cxmapper.ui.actions.table import MENUS
from cxmapper.ui.commands.changing import feel
from cxmapper.ui.inspector import belonging, written
from cxmapper.ui.language import meant, speak
from cxmapper.ui.spoken import touchpoint_words
from cxmapper.ui.window import Window
from cxmapper.ui.words import tr


@pytest.fixture
def german(window: Window) -> Iterator[Window]:
    """A window that speaks German, and English again afterwards."""
    window.actions_by_id["language.de"].trigger()
    yield window
    window.appearance.choose_language("en")


@pytest.fixture
def speaking() -> Iterator[None]:
    """German without a window."""
    app = QCoreApplication.instance()
    assert app is not None
    speak(app, "de")
    yield
    speak(app, "en")


def letters(texts_: list[str]) -> list[str]:
    marked = (re.search(r"&(\w)", text.replace("&&", "")) for text in texts_)
    return [found[1].casefold() for found in marked if found]


@pytest.mark.parametrize("menu", [id_ for id_, _, _ in MENUS])
def test_no_letter_of_a_menu_is_marked_twice(german: Window, menu: str) -> None:
    of = next(german.actions_by_id[entries[0].id] for id_, _, entries in MENUS if id_ == menu)
    shown = next(each for each in german.menuBar().findChildren(QMenu) if of in each.actions())
    marked = Counter(letters([action.text() for action in shown.actions()]))
    assert [letter for letter, times in marked.items() if times > 1] == []


def test_no_letter_of_the_menu_bar_is_marked_twice(german: Window) -> None:
    marked = letters([action.text() for action in german.menuBar().actions()])
    assert len(marked) == len(set(marked)) == len(MENUS)


def test_a_language_holds_at_once_and_from_then_on(window: Window, settings: QSettings) -> None:
    window.actions_by_id["language.de"].trigger()
    assert window.start.new.text() == "Neue Journey Map"
    assert window.actions_by_id["language.de"].isChecked()
    assert settings.value("language") == "de"
    window.actions_by_id["language.en"].trigger()
    assert window.start.new.text() == "New journey map"


def test_the_map_goes_on_in_the_other_language(router: Window, qtbot: QtBot) -> None:
    before = router.map
    touchpoint = next(iter(before.document.project.all(Touchpoint).values()))
    before.select(touchpoint.id)
    before.looking.fold_all()
    router.actions_by_id["delete"].trigger()
    project, history, look = before.document.project, before.document.history, before.look
    router.actions_by_id["language.de"].trigger()
    page = router.map
    assert page is not before
    assert (page.document.project, page.document.history, page.look) == (project, history, look)
    qtbot.waitUntil(page.canvas.isVisible)
    page.undo()
    assert touchpoint.id in page.document.project.all(Touchpoint)
    router.appearance.choose_language("en")


def test_the_map_itself_its_findings_and_its_numbers_are_translated(german: Window) -> None:
    german.open_copy(resource("samples/router.cxmap"))
    page = german.map
    drawing = page.canvas.picture
    assert drawing is not None
    said = {figure.title for figure in drawing.drawing.figures}
    assert {"Schmerzpunkte", "In ihren Worten"} <= said
    rows = page.insights.rows
    assert "Receive: Bill begegnet hier nichts." in [rows.row(row).words for row in range(rows.count)]
    assert page.summary.endswith("13 % angenommen")


def test_qt_speaks_it_too(german: Window) -> None:
    assert german.actions_by_id["palette"].toolTip().endswith("(Strg+K)")
    assert QLocale().language() is QLocale.Language.German


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("typed", "number"), [("0,5", 0.5), ("1.284", 1284.0), ("1.284,5", 1284.5), ("−2,25", -2.25), ("0.5", 0.5)]
)
def test_numbers_are_read_as_the_language_writes_them(typed: str, number: float) -> None:
    assert written.read_number(typed) == number


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("writing", [written.NUMBER, written.SHARE])
def test_a_number_that_was_written_is_read_as_the_same(writing: written.Writing) -> None:
    for number in (0.125, 0.5, 0.0):
        assert writing.read(writing.write(number)) == number


def test_a_point_that_parts_nothing_by_thousands_is_no_thousand() -> None:
    assert written.read_number("0,5") == 0.5
    assert written.read_number("1,284") == 1284.0
    with pytest.raises(UserError):
        written.read_number("1,2,3")


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_that_was_written_is_read_as_the_same(month: int) -> None:
    day = written.read_day(f"2026-{month}-15")
    assert written.read_day(written.DATE.write(day)) == day
    assert written.read_day(f"15 {'JanFebMarAprMayJunJulAugSepOctNovDec'[3 * month - 3 : 3 * month]} 2026") == day


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT", "de"], "de"), (["fr-FR", "de-DE"], "de"), (["fr-FR"], "en"), (["en-GB", "de"], "en")],
)
def test_the_system_chooses_the_first_language_that_is_ours(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str
) -> None:
    class Locale(QLocale):
        @staticmethod
        def system() -> "Locale":
            return Locale()

        def uiLanguages(self) -> list[str]:  # noqa: N802
            return wanted

    monkeypatch.setattr(language, "QLocale", Locale)
    assert meant("system") == code
    assert meant("de") == "de"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("!", "Tippen Sie nach dem !, was schmerzt."),
        ("- Pay\n!", "Zeile 2: Tippen Sie nach dem !, was schmerzt."),
        ("> xyz", "Diese Journey hat keinen Touchpoint namens „xyz“; tippen Sie seinen Titel oder dessen Anfang."),
        (
            "- Pay\n> xyz",
            "Zeile 2: Diese Journey hat keinen Touchpoint namens „xyz“; tippen Sie seinen Titel oder dessen Anfang.",
        ),
    ],
)
def test_what_is_refused_is_said_in_the_language(german: Window, typed: str, said: str) -> None:
    german.open_copy(resource("samples/router.cxmap"))
    bar = german.map.bar
    bar.typing.setText(typed)
    bar.capture()
    assert bar.aside.text() == said


def test_a_new_map_is_in_the_language_with_all_its_journeys(german: Window) -> None:
    german.begin("", "", "")
    page = german.map
    german.actions_by_id["journey.new"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "Umzug")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    first, second = page.document.project.ordered(Journey)
    for journey in (first, second):
        assert journey.volume_period == "Monat"
        stages = page.document.project.children(Stage, journey.id)
        assert [stage.title for stage in stages] == ["Davor", "Währenddessen", "Danach"]


def test_what_is_refused_of_a_table_is_said_in_the_language(german: Window) -> None:
    german.open_copy(resource("samples/router.cxmap"))
    QApplication.clipboard().setText("Touchpoint\tDue\nPay\tsoon\n")
    german.actions_by_id["paste"].trigger()
    assert german.messages.sentence == "Zeile 2: „soon“ ist kein Datum; schreiben Sie es wie 2026-03-31."


def test_a_file_without_a_journey_is_refused_in_the_language(german: Window, tmp_path: Path) -> None:
    (tmp_path / "empty.cxmap").write_text('{"format_version": 1, "project": {"id": "project"}}', "utf-8")
    german.open_file(tmp_path / "empty.cxmap")
    assert german.messages.sentence.startswith("Das Projekt hat keine Journey")


def test_a_screen_reader_and_undo_say_numbers_as_in_the_language(german: Window) -> None:
    german.open_copy(resource("samples/router.cxmap"))
    page = german.map
    page.looking.focus_on("bill")
    helpline = page.document.project.all(Touchpoint)["helpline"]
    assert "Bill hat −1,6 erlebt" in touchpoint_words(page.document.project, helpline, page.focus, (), Mode.REVIEW)
    page.select("helpline")
    feel(page, -2, "perceived")
    assert page.document.history.done[-1].label == "Bill: −2 bei Call the helpline"


def test_a_sentence_without_a_translation_stays_as_it_is() -> None:
    assert tr("no such sentence {n}", n=1) == "no such sentence 1"


def test_what_customers_said_has_the_marks_of_the_language(german: Window) -> None:
    german.open_copy(resource("samples/router.cxmap"))
    page = german.map
    project = page.document.project
    note = next(one for one in project.all(Note).values() if one.kind == "quote" and one.subject_id == "guide")
    guide = project.all(Touchpoint)["guide"]
    assert f"„{note.text}“" in touchpoint_words(project, guide, page.focus, (), Mode.REVIEW)
    assert f"„{note.text}“" in [card.text for card in belonging.words(page, guide)]
