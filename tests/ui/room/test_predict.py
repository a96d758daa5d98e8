"""Predict, then reveal, by keys alone: nothing of others is seen before all have guessed, and nothing is lost."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.deleting import delete
from cxmapper.files.unfinished import GUESSES
from cxmapper.model.records import Rating
from cxmapper.resources import resource
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.places import places
from cxmapper.ui.predict.page import Predict
from cxmapper.ui.window import Window
from tests.ui.room.predicting import ENTER, ESC, STEPS, opened, set_up, type_


def seen(widget: QWidget) -> str:
    """All words that can be read, with those for a screen reader."""
    shown = [one for one in widget.window().findChildren(QWidget) if one.isVisible()]
    words = [one.text() for one in shown if isinstance(one, QLabel | QLineEdit)]
    return " | ".join([*words, *(f"{one.accessibleName()} {one.accessibleDescription()}" for one in shown)])


def blind(router: Window) -> dict[tuple[str, str], float]:
    ratings = router.map.document.project.all(Rating).values()
    return {(one.team, one.touchpoint_id): one.value for one in ratings if one.team and one.persona_id}


def test_a_whole_round_by_keys_alone(router: Window, predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    assert predict.handing.next.text() == "First team: Service"
    type_(qtbot, ENTER, "5544354", ENTER)
    assert predict.handing.next.text() == "Next team: Sales"
    type_(qtbot, ENTER, "33333", "0", "1", ENTER)
    assert predict.handing.next.text() == "All teams have guessed"
    assert blind(router) == {}
    type_(qtbot, ENTER)
    service = dict(zip(STEPS, (2, 2, 1, 1, 0, 2, 1), strict=True))
    sales = dict(zip(STEPS, (0, 0, 0, 0, 0, None, -2), strict=True))
    assert blind(router) == {
        **{("Service", id_): value for id_, value in service.items()},
        **{("Sales", id_): value for id_, value in sales.items() if value is not None},
    }
    assert [entry.label for entry in router.map.document.history.done] == ["Guesses of Service", "Guesses of Sales"]


def test_while_guessing_nothing_of_others_or_of_customers_is_there(
    router: Window, predict: Predict, qtbot: QtBot
) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5555555", ENTER, ENTER)
    for _ in STEPS:
        words = seen(predict)
        assert "Sales" in words
        assert "✓" not in words
        assert "−" not in words
        assert "perceived" not in words
        assert not router.map.canvas.isVisible()
        assert not any(dock.isVisible() for dock in router.map.docks.values())
        assert not any(button.isChecked() for button in predict.guess.values)
        type_(qtbot, Qt.Key.Key_Right)
    assert "0 of 7 guessed" in seen(predict)


def test_no_key_leads_to_the_map_or_a_file_of_it_while_guessing(router: Window, predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5")
    before, windows = router.map.document.project, set(QApplication.topLevelWidgets())
    entries = [
        entry
        for entry in ENTRIES
        if entry.id not in {"predict", "quit", "timer"} and re.search(r"Ctrl|Alt|\bF\d", entry.shortcut)
    ]
    assert len(entries) > 80
    for entry in entries:
        action = router.actions_by_id[entry.id]
        qtbot.keySequence(predict.guess, action.shortcut())
        assert router.workshop.predicting is predict, entry.id
        assert not any(where.isVisible() for where in action.associatedObjects() if isinstance(where, QWidget))
    assert router.map.document.project is before
    assert {one for one in set(QApplication.topLevelWidgets()) - windows if one.isVisible()} == set()


def test_everything_is_large_enough_for_the_back_row(predict: Predict, qtbot: QtBot) -> None:
    def check(title: str) -> None:
        QApplication.processEvents()
        kinds = QLabel | QLineEdit | QPushButton | QComboBox
        shown = [one for one in predict.findChildren(QWidget) if one.isVisible() and isinstance(one, kinds)]
        assert min(one.fontInfo().pixelSize() for one in shown) >= 16
        assert max(one.fontInfo().pixelSize() for one in shown if isinstance(one, QLabel)) >= 24
        assert title in [one.text() for one in shown if isinstance(one, QLabel)]
        touched = [one for one in shown if isinstance(one, QPushButton | QComboBox)]
        assert min(one.height() for one in touched) >= 40

    check("Predict, then reveal")
    set_up(qtbot)
    check("First team: Service")
    type_(qtbot, ENTER)
    check("Ask in the shop")
    type_(qtbot, "5555555")
    check("7 of 7 guessed")
    type_(qtbot, ENTER)
    check("Next team: Sales")


def test_a_guess_can_be_changed_walked_over_and_taken_away(predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert predict.round is not None
    assert predict.round.now == {"shop": 1}
    type_(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, "5", Qt.Key.Key_Left)
    assert predict.round.now == {"shop": -1, "place-order": 2}
    assert predict.guess.title.text() == "Order"
    assert [button.text() for button in predict.guess.values if button.isChecked()] == ["✓ 5 delighted"]
    type_(qtbot, Qt.Key.Key_Delete)
    assert predict.round.now == {"shop": -1}


def test_the_mouse_guesses_too(predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    qtbot.mouseClick(predict.handing.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(predict.guess.values[1], Qt.MouseButton.LeftButton)
    assert predict.round is not None
    assert predict.round.now == {"shop": -1}
    assert predict.guess.hasFocus()


def test_a_team_that_handed_on_too_early_gets_the_keys_back(predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5555555", ENTER, Qt.Key.Key_Backspace)
    assert predict.guess.team.text() == "Service"
    assert predict.round is not None
    assert predict.round.now == dict.fromkeys(STEPS, 2)


@pytest.mark.parametrize(
    ("teams", "said"),
    [
        ("", "Name at least one team, with commas between the names."),
        ("Sales, sales", "Two teams have the same name; give each its own."),
        ("a,b,c,d,e,f,g,h,i", "These are 9 teams; up to 8 can be told apart on the screen."),
    ],
)
def test_what_are_no_teams_is_one_sentence(predict: Predict, qtbot: QtBot, teams: str, said: str) -> None:
    set_up(qtbot, teams)
    assert predict.setup.problem.text() == said
    assert predict.setup.isVisible()


def test_without_any_value_of_customers_there_is_nothing_to_guess(predict: Predict, qtbot: QtBot) -> None:
    predict.setup.whose.setCurrentIndex(predict.setup.whose.findText("Everyone"))
    set_up(qtbot)
    assert predict.setup.problem.text().startswith("There is nothing to guess")


def test_the_selected_touchpoints_are_guessed_where_some_are(router: Window, qtbot: QtBot) -> None:
    router.map.select("helpline", "chat")
    predict = opened(router, qtbot)
    set_up(qtbot)
    assert predict.round is not None
    assert predict.round.touchpoint_ids == ("helpline", "chat")


def test_esc_leaves_and_brings_everything_back(router: Window, predict: Predict, qtbot: QtBot) -> None:
    type_(qtbot, ESC)
    assert router.workshop.predicting is None
    assert not predict.isVisible()
    assert router.menuBar().isVisible()
    assert router.statusBar().isVisible()
    assert router.map.canvas.isVisible()


@pytest.mark.usefixtures("predict")
def test_a_break_goes_on_where_it_was(router: Window, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5555555", ENTER, ENTER, "12", ESC)
    again = opened(router, qtbot)
    assert again.handing.next.text() == "Next team: Sales"
    assert again.messages.sentence == "This round was not finished; go on, or begin a new one."
    type_(qtbot, ENTER)
    assert again.guess.place.text() == "3 of 7"
    assert blind(router) == {}


@pytest.mark.usefixtures("predict")
def test_guesses_survive_the_end_of_the_process(
    router: Window, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5432100", ENTER, ENTER, "1")
    folder = router.map.document.folder
    assert folder is not None
    kept = GUESSES.kept(folder)
    assert kept is not None
    assert kept.done == ({"shop": 2, "place-order": 1, "identity": 0, "guide": -1, "helpline": -2},)
    assert kept.now == {"shop": -2}
    other = Window(settings, places(tmp_path / "data", tmp_path / "cache"))
    qtbot.addWidget(other)
    other.show()
    other.open_work(folder)
    other.workshop.toggle_predicting()
    assert other.workshop.predicting is not None
    assert other.workshop.predicting.round == kept
    other.workshop.leave_predicting()


@pytest.mark.usefixtures("predict")
def test_a_break_outlives_saving_as_another_file(router: Window, qtbot: QtBot, tmp_path: Path) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5", ESC)
    router.save_as(tmp_path / "workshop.cxmap")
    assert opened(router, qtbot).handing.next.text() == "First team: Service"


def test_a_file_is_opened_while_teams_guess_without_harm(router: Window, predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5")
    router.open_copy(resource("samples/hospital-outpatient.cxmap"))
    assert router.workshop.predicting is None
    assert not predict.isVisible()
    assert router.map.canvas.isVisible()


@pytest.mark.usefixtures("predict")
def test_a_round_whose_persona_was_deleted_waits_for_it_to_come_back(router: Window, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5555555", ENTER, ENTER, "12", ESC)
    document = router.map.document
    document.do("Delete Bill", delete(document.project, "bill"))
    again = opened(router, qtbot)
    assert again.messages.sentence.startswith("A round was not finished, but what it was about is no longer there")
    assert again.setup.isVisible()
    type_(qtbot, ESC)
    document.undo()
    assert opened(router, qtbot).handing.next.text() == "Next team: Sales"
