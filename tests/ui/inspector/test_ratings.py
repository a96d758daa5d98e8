"""The axes of the inspector: ratings moved by keys and mouse, and said in words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.model.change import Change
from cxmapper.model.record import Aspect, View
from cxmapper.model.records import Rating
from cxmapper.ui.inspector.experience import Experience
from cxmapper.ui.inspector.ratings import AspectAxis
from cxmapper.ui.inspector.scores import ScoreLine, score_lines
from cxmapper.ui.inspector.steps import Rated, gap, in_words, moved
from cxmapper.ui.window import Window


@pytest.fixture
def experience(router: Window) -> Experience:
    """The experience of Bill with the paper guide."""
    router.map.select("guide")
    QApplication.processEvents()
    found = router.map.findChild(Experience)
    assert found is not None
    return found


def value(window: Window, view: View, aspect: Aspect, persona: str | None = "bill") -> float | None:
    ratings = window.map.document.project.children(Rating, "guide")
    wanted = (view, aspect, persona, None)
    return next((one.value for one in ratings if (one.view, one.aspect, one.persona_id, one.team) == wanted), None)


def emotion(experience: Experience) -> AspectAxis:
    return experience.axes[Aspect.EMOTION]


def drag(axis: AspectAxis, start: float, end: float) -> None:
    y = axis.height() // 2
    QTest.mousePress(axis, Qt.MouseButton.LeftButton, pos=QPoint(round(axis.x_of(start)), y))
    QTest.mouseMove(axis, QPoint(round(axis.x_of(end)), y))
    QTest.mouseRelease(axis, Qt.MouseButton.LeftButton, pos=QPoint(round(axis.x_of(end)), y))


def test_an_axis_says_what_it_shows(experience: Experience) -> None:
    assert emotion(experience).accessibleName() == (
        "Emotion: perceived −1.3, expected +0.8, believed +0.6, everyone’s, 2.1 steps below what was expected"
    )


def test_a_row_of_keys_is_one_step_to_undo(router: Window, experience: Experience, qtbot: QtBot) -> None:
    before = len(router.map.document.history.done)
    axis = emotion(experience)
    axis.setFocus()
    for _ in range(3):
        QTest.keyClick(axis, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: value(router, View.PERCEIVED, Aspect.EMOTION) == 0.2, timeout=3_000)
    assert len(router.map.document.history.done) == before + 1
    router.map.undo()
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == -1.3
    assert axis.ratings[View.PERCEIVED] == Rated(-1.3)


def test_what_is_moved_is_kept_while_others_change(router: Window, experience: Experience, qtbot: QtBot) -> None:
    axis = emotion(experience)
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Right)
    router.map.do("Name it", Change.updating(router.map.journey, title="Renamed meanwhile"))
    QTest.keyClick(axis, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: value(router, View.PERCEIVED, Aspect.EMOTION) == -0.3, timeout=3_000)


def test_home_and_end_go_to_the_ends_and_shift_moves_finely(router: Window, experience: Experience) -> None:
    axis = emotion(experience)
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_End)
    QTest.keyClick(axis, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    axis.commit()
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == 1.9
    QTest.keyClick(axis, Qt.Key.Key_Home)
    axis.commit()
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == -2


def test_delete_takes_a_rating_away(router: Window, experience: Experience) -> None:
    axis = emotion(experience)
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Delete)
    assert value(router, View.PERCEIVED, Aspect.EMOTION) is None
    assert axis.accessibleName().startswith("Emotion: perceived not known, expected +0.8")


def test_escape_takes_back_what_the_keys_moved(router: Window, experience: Experience) -> None:
    axis = emotion(experience)
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Right)
    QTest.keyClick(axis, Qt.Key.Key_Escape)
    axis.commit()
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == -1.3


def test_down_goes_to_what_we_believe_which_keys_set_then(router: Window, experience: Experience) -> None:
    axis = emotion(experience)
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Down)
    assert axis.view is View.BELIEVED
    QTest.keyClick(axis, Qt.Key.Key_End)
    axis.commit()
    assert value(router, View.BELIEVED, Aspect.EMOTION) == 2
    assert value(router, View.BELIEVED, Aspect.EMOTION, None) == 0.6


def test_a_mark_is_dragged(router: Window, experience: Experience) -> None:
    drag(emotion(experience), 0.8, -0.5)
    assert value(router, View.EXPECTED, Aspect.EMOTION) == pytest.approx(-0.5, abs=0.11)
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == -1.3


def test_a_click_on_a_mark_moves_nothing(router: Window, experience: Experience) -> None:
    before = len(router.map.document.history.done)
    axis = emotion(experience)
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(round(axis.x_of(-1.3)), axis.height() // 2))
    assert len(router.map.document.history.done) == before


def test_a_click_beside_the_marks_puts_the_one_of_the_view_there(router: Window, experience: Experience) -> None:
    axis = emotion(experience)
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(round(axis.x_of(2)), axis.height() // 2))
    assert value(router, View.PERCEIVED, Aspect.EMOTION) == 2


def test_a_pill_shows_everyones_ratings(experience: Experience) -> None:
    everyone = next(pill for pill in experience.people.children() if getattr(pill, "text", str)() == "All")
    QTest.keyClick(everyone, Qt.Key.Key_Space)
    assert emotion(experience).ratings == {View.BELIEVED: Rated(0.6)}


def test_feelings_are_words_of_the_rating(router: Window, experience: Experience) -> None:
    feelings = next(each for each in experience.details.findChildren(object) if _name(each) == "Feelings")
    assert feelings.text() == "stupid, stuck"
    feelings.setFocus()
    QTest.keyClick(feelings, Qt.Key.Key_End)
    QTest.keyClicks(feelings, ", alone")
    QTest.keyClick(feelings, Qt.Key.Key_Return)
    rating = router.map.document.project.all(Rating)["rate-guide-bill-perceived-emotion"]
    assert rating.feelings == ("stupid", "stuck", "alone")


def _name(widget: object) -> str:
    return widget.accessibleName() if hasattr(widget, "accessibleName") else ""


def test_a_gap_needs_both_its_ends() -> None:
    assert gap({View.EXPECTED: Rated(1.0)}) is None
    assert gap({View.EXPECTED: Rated(1.0), View.PERCEIVED: Rated(-0.5)}) == -1.5


def test_a_value_starts_from_neutral_and_stays_on_the_scale() -> None:
    assert moved(None, 0.5) == 0.5
    assert moved(1.8, 0.5) == 2.0


def test_what_is_as_expected_is_said_so() -> None:
    both = {View.EXPECTED: Rated(1.0), View.PERCEIVED: Rated(1.0)}
    assert in_words(Aspect.EASE, both, View.PERCEIVED) == "Ease: perceived +1.0, expected +1.0, as expected"


def test_scores_show_the_newest_answers_with_interval_and_number(router: Window) -> None:
    assert score_lines(router.map.document.project, "guide") == [
        ScoreLine("CES of 7", "2026-Q3", "2.6", "2.3 – 2.9", "n 83"),
        ScoreLine("CSAT happy", "2026-Q3", "31 %", "22 – 42 %", "n 83"),
        ScoreLine("CES of 7", "we thought · Staff survey 2026", "5.1", "4.6 – 5.6", "22 staff"),
    ]


def test_without_answers_there_are_no_scores(router: Window) -> None:
    assert score_lines(router.map.document.project, "chat") == []
