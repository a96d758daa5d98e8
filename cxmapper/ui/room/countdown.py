"""How much time is left, by a clock that nobody sets."""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from cxmapper.ui.words import tr

MINUTE = 60.0
MOST_MINUTES = 999
EARLY = 5
"""Milliseconds after a full second at which it is shown, so that no second is shown twice."""


class Countdown(QObject):
    """Counts down to a moment, not by its own ticks, so that a busy or sleeping computer delays nothing."""

    changed = Signal()
    """Another second, started, held or set back."""
    ended = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._length = 0.0
        self._left = 0.0
        self._until: float | None = None
        self._over = False
        self._tick = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Whether it counts now."""
        return self._until is not None

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._over

    @property
    def is_set(self) -> bool:
        """Whether there is anything to show."""
        return self._length > 0

    @property
    def left(self) -> int:
        """Seconds, the one that has begun counted in full."""
        return ceil(self._now_left())

    @property
    def words(self) -> str:
        """What is left as minutes and seconds, or that the time is up."""
        if self._over:
            return tr("Time is up")
        minutes, seconds = divmod(self.left, 60)
        return f"{minutes:02}:{seconds:02}"

    def start(self, minutes: float) -> None:
        """Count down so many minutes from now."""
        self._length = self._left = max(0.0, minutes) * MINUTE
        self._over = False
        self._until = self._clock() + self._left
        self._look()

    def hold(self) -> None:
        """Stop here."""
        self._left, self._until = self._now_left(), None
        self._tick.stop()
        self.changed.emit()

    def go_on(self) -> None:
        """Count on from where it was held."""
        if not self.is_running and self._left > 0:
            self._until = self._clock() + self._left
            self._look()

    def reset(self) -> None:
        """Back to the time that it was started with, held."""
        self._left, self._until, self._over = self._length, None, False
        self._tick.stop()
        self.changed.emit()

    def add(self, minutes: float) -> None:
        """Give more time; where it was up already, from now."""
        if self._over:
            self.start(minutes)
            return
        self._length += minutes * MINUTE
        if self._until is not None:
            self._until += minutes * MINUTE
            self._look()
        else:
            self._left += minutes * MINUTE
            self.changed.emit()

    def _now_left(self) -> float:
        return self._left if self._until is None else max(0.0, self._until - self._clock())

    def _look(self) -> None:
        """Say what is left, and look again when the next second begins."""
        left = self._now_left()
        if left <= 0:
            self._left, self._until, self._over = 0.0, None, True
            self._tick.stop()
            self.changed.emit()
            self.ended.emit()
            QApplication.beep()
            return
        self._tick.start(round((left - (ceil(left) - 1)) * 1000) + EARLY)
        self.changed.emit()
