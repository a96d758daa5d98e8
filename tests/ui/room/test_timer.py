"""The timer counts to a moment and says when it has come."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.ui.room.countdown import Countdown
from cxmapper.ui.room.timer import Pill, TimerWindow


class Clock:
    """A clock that is set by hand, in seconds."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def countdown(qapp: QApplication, clock: Clock) -> Iterator[Countdown]:
    made = Countdown(qapp, clock)
    yield made
    made.hold()
    made.deleteLater()


def test_what_is_left_follows_the_clock_and_not_the_ticks(countdown: Countdown, clock: Clock) -> None:
    countdown.start(10)
    assert countdown.words == "10:00"
    clock.now += 95.5
    assert countdown.words == "08:25"


def test_held_time_stands_still_and_goes_on(countdown: Countdown, clock: Clock) -> None:
    countdown.start(5)
    clock.now += 60
    countdown.hold()
    clock.now += 1_000
    assert countdown.words == "04:00"
    countdown.go_on()
    clock.now += 30
    assert countdown.words == "03:30"


def test_reset_gives_back_the_time_it_was_started_with(countdown: Countdown, clock: Clock) -> None:
    countdown.start(5)
    clock.now += 100
    countdown.reset()
    assert (countdown.words, countdown.is_running) == ("05:00", False)


def test_a_minute_more(countdown: Countdown, clock: Clock) -> None:
    countdown.start(1)
    clock.now += 30
    countdown.add(1)
    assert countdown.words == "01:30"


def test_the_end_is_said_once_in_words(countdown: Countdown, clock: Clock, qtbot: QtBot) -> None:
    countdown.start(1 / 60)
    clock.now += 2
    with qtbot.waitSignal(countdown.ended, timeout=2_000):
        pass
    assert countdown.words == "Time is up"
    assert not countdown.is_running
    countdown.add(1)
    assert countdown.words == "01:00"


def test_the_pill_shows_only_what_is_set_and_how_it_ended(countdown: Countdown, clock: Clock, qtbot: QtBot) -> None:
    pill = Pill(countdown)
    qtbot.addWidget(pill)
    assert pill.isHidden()
    countdown.start(1 / 60)
    assert (pill.text(), pill.isHidden(), pill.property("over")) == ("00:01", False, False)
    clock.now += 5
    qtbot.waitUntil(lambda: pill.property("over") is True, timeout=2_000)
    assert pill.text() == "Time is up"
    assert pill.accessibleName() == "Timer: Time is up"


@pytest.fixture
def timer(countdown: Countdown, qtbot: QtBot) -> Iterator[TimerWindow]:
    around = QWidget()
    qtbot.addWidget(around)
    made = TimerWindow(countdown, around)
    made.show()
    yield made
    made.close()


def test_minutes_are_typed_and_enter_starts(timer: TimerWindow, countdown: Countdown, qtbot: QtBot) -> None:
    timer.minutes.setFocus()
    timer.minutes.selectAll()
    qtbot.keyClicks(timer.minutes, "7")
    qtbot.keyClick(timer.minutes, Qt.Key.Key_Return)
    assert countdown.words == "07:00"
    assert countdown.is_running


def test_presets_and_buttons_work_by_keyboard(
    timer: TimerWindow, countdown: Countdown, clock: Clock, qtbot: QtBot
) -> None:
    assert not timer.hold.isEnabled()

    def press(button: QPushButton) -> None:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)

    press(timer.presets[2])
    assert countdown.words == "15:00"
    clock.now += 60
    press(timer.hold)
    assert (countdown.is_running, countdown.words) == (False, "14:00")
    press(timer.more)
    assert countdown.words == "15:00"
    press(timer.hold)
    assert countdown.is_running
    press(timer.reset)
    assert countdown.words == "16:00"
