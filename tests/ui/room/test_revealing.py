"""The reveal, by keys and any remote control: the worst misjudged first, and what is made of it afterwards."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Rating, View
from cxmapper.ui.predict.page import Predict
from cxmapper.ui.predict.revealing import RevealView
from cxmapper.ui.window import Window
from tests.ui.room.predicting import BACK, ENTER, ESC, ON, STEPS, opened, set_up, type_


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
    type_(qtbot, Qt.Key.Key_End)
    assert predict.reveal.hint.text() == "M takes the mean, Ctrl+E writes the picture, Esc leaves."
    type_(qtbot, Qt.Key.Key_M)
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
    assert re.search(r"\d+ % measured, .* assumed", svg)
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
