"""Predict, then reveal, by keys alone: nothing of others is seen before all have guessed, and nothing is lost."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.files.guesses import kept_guesses
from cxmapper.model.records import Rating, View
from cxmapper.resources import resource
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.places import places
from cxmapper.ui.predict.page import Predict
from cxmapper.ui.predict.revealing import RevealView
from cxmapper.ui.window import Window

STEPS = ("shop", "place-order", "identity", "guide", "helpline", "engineer", "renewal")
"""What is known of Bill, who is in focus."""


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing moves."""
    monkeypatch.setattr(RevealView, "moves", property(lambda _: False))


def opened(router: Window, qtbot: QtBot) -> Predict:
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F10)
    found = router.workshop.predicting
    assert found is not None
    router.setWindowState(Qt.WindowState.WindowNoState)
    router.resize(1280, 800)
    qtbot.waitUntil(lambda: found.width() == 1280)
    QApplication.processEvents()
    return found


@pytest.fixture
def predict(router: Window, qtbot: QtBot) -> Predict:
    """Set up, before anything was typed."""
    router.map.looking.focus_on("bill")
    return opened(router, qtbot)


def type_(qtbot: QtBot, *keys: str | Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        if isinstance(key, str):
            qtbot.keyClicks(here, key)
        else:
            qtbot.keyClick(here, key)


ENTER, ESC, ON, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


def set_up(qtbot: QtBot, teams: str = "Service, Sales") -> None:
    type_(qtbot, teams, ENTER)


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


def revealed(qtbot: QtBot) -> None:
    """Two teams have guessed, and the reveal begins with nothing revealed.

    Their means are 1.5, 1.5, 1, 0.5, 0, 1.5 and 1; Bill says 1.2, 0.3, −0.9, −1.3, −1.6, 1.5 and −0.8.
    """
    set_up(qtbot)
    type_(qtbot, ENTER, "5544354", ENTER, ENTER, "4443344", ENTER, ENTER)


def rows(predict: Predict) -> list[str]:
    drawing = predict.reveal.view.drawing
    assert drawing is not None
    return [figure.record_id for figure in drawing.figures if figure.role == "reveal"]


def test_any_remote_control_reveals_the_worst_misjudged_first(predict: Predict, qtbot: QtBot) -> None:
    revealed(qtbot)
    assert rows(predict) == []
    type_(qtbot, ON)
    assert rows(predict) == ["identity"]
    assert "1.9 steps worse than we think" in predict.reveal.view.accessibleDescription()
    type_(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Right, ENTER)
    assert rows(predict) == ["identity", "guide", "renewal", "helpline"]
    type_(qtbot, BACK)
    assert rows(predict) == ["identity", "guide", "renewal"]
    type_(qtbot, Qt.Key.Key_Home)
    assert rows(predict) == []


def test_the_summary_says_what_the_teams_knew(predict: Predict, qtbot: QtBot) -> None:
    revealed(qtbot)
    assert not predict.reveal.agree.isVisible()
    type_(qtbot, Qt.Key.Key_End)
    said = predict.reveal.view.accessibleDescription()
    assert said.startswith("The teams were right about 0 of the three worst steps. · Service: 0 of 3 · Sales: 0 of 3")
    assert predict.reveal.agree.isVisible()


def test_the_mean_becomes_what_we_believe_in_one_step_and_the_map_shows_it(
    router: Window, predict: Predict, qtbot: QtBot
) -> None:
    revealed(qtbot)
    before = agreed(router)
    type_(qtbot, Qt.Key.Key_M)
    assert router.workshop.predicting is predict
    type_(qtbot, Qt.Key.Key_End, Qt.Key.Key_M)
    assert router.workshop.predicting is None
    assert router.map.look.lens == "delivery"
    assert {id_: agreed(router)[id_, "bill"] for id_ in STEPS} == dict(
        zip(STEPS, (1.5, 1.5, 1.0, 0.5, 0.0, 1.5, 1.0), strict=True)
    )
    router.map.undo()
    assert agreed(router) == before


def agreed(router: Window) -> dict[tuple[str, str | None], float]:
    ratings = router.map.document.project.all(Rating).values()
    return {
        (one.touchpoint_id, one.persona_id): one.value
        for one in ratings
        if one.team is None and one.view is View.BELIEVED and one.aspect == "emotion"
    }


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
    kept = kept_guesses(folder)
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


def test_what_was_guessed_can_be_shown_again(router: Window, predict: Predict, qtbot: QtBot) -> None:
    assert not predict.setup.show_again.isVisible()
    revealed(qtbot)
    type_(qtbot, ESC)
    again = opened(router, qtbot)
    assert again.setup.isVisible()
    again.setup.show_again.setFocus()
    type_(qtbot, Qt.Key.Key_Space)
    type_(qtbot, Qt.Key.Key_End)
    assert again.reveal.view.accessibleDescription().startswith("The teams were right about 0 of the three")


@pytest.mark.usefixtures("predict")
def test_ctrl_e_writes_all_that_was_revealed(router: Window, qtbot: QtBot, tmp_path: Path) -> None:
    revealed(qtbot)
    type_(qtbot, ON, ON)
    predicting = router.workshop.predicting
    assert predicting is not None
    assert router.actions_by_id["export"] in predicting.actions()
    router.export(tmp_path / "reveal.svg")
    svg = (tmp_path / "reveal.svg").read_text("utf-8")
    assert "1.9 steps worse than we think" in svg
    assert "Call the helpline" not in svg
    assert predicting.messages.sentence == "Wrote reveal.svg."


def test_customers_slide_in_and_a_key_lets_them_rest(
    predict: Predict, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RevealView, "moves", property(lambda _: True))
    revealed(qtbot)
    type_(qtbot, ON)
    assert predict.reveal.shown == 1
    drawing = predict.reveal.view.drawing
    assert drawing is not None
    assert "steps worse" not in drawing.description
    type_(qtbot, ON)
    assert predict.reveal.shown == 1
    assert "steps worse" in predict.reveal.view.accessibleDescription()


def test_movement_follows_the_system(predict: Predict, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert predict.reveal.moves == (predict.style().styleHint(hint, None, predict) > 0)


def test_b_blanks_the_screen_until_the_next_key(predict: Predict, qtbot: QtBot) -> None:
    revealed(qtbot)
    type_(qtbot, ON, "b")
    assert predict.reveal.view.is_blank
    type_(qtbot, ON)
    assert not predict.reveal.view.is_blank
    assert rows(predict) == ["identity"]


def test_a_file_is_opened_while_teams_guess_without_harm(router: Window, predict: Predict, qtbot: QtBot) -> None:
    set_up(qtbot)
    type_(qtbot, ENTER, "5")
    router.open_copy(resource("samples/hospital-outpatient.cxmap"))
    assert router.workshop.predicting is None
    assert not predict.isVisible()
    assert router.map.canvas.isVisible()
