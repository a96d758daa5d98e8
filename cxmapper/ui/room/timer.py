"""The timer: a pill that says what is left, and a small window that sets it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.room.countdown import MOST_MINUTES, Countdown
from cxmapper.ui.words import tr

PRESETS = (5, 10, 15)


class Pill(QToolButton):
    """What is left of the time; hidden while no timer is set. Its end shows by words and colour and does not blink."""

    def __init__(self, countdown: Countdown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timerPill")
        self._countdown = countdown
        countdown.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        over = self._countdown.is_over
        self.setText(self._countdown.words)
        self.setAccessibleName(tr("Timer: {left}", left=self._countdown.words))
        self.setVisible(self._countdown.is_set)
        if self.property("over") != over:
            self.setProperty("over", over)
            self.style().unpolish(self)
            self.style().polish(self)


class TimerWindow(QDialog):
    """Minutes to count down, and start, hold, reset and a minute more."""

    def __init__(self, countdown: Countdown, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roomTool")
        self.setWindowTitle(tr("Timer"))
        self._countdown = countdown
        self.left = label("", "timerLeft")
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minutes = QSpinBox(minimum=1, maximum=MOST_MINUTES, value=10)
        self.minutes.setAccessibleName(tr("Minutes"))
        self.minutes.setSuffix(" " + tr("min"))
        self.start, self.hold = push(tr("&Start"), primary=True), push("")
        self.reset, self.more = push(tr("&Reset")), push(tr("+ &1 minute"))
        self.start.setDefault(True)
        self.presets = [push(tr("{minutes} min", minutes=minutes)) for minutes in PRESETS]
        self._arrange()
        self._connect()
        self._follow()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self.left)
        for row in ([self.minutes, self.start], self.presets, [self.hold, self.reset, self.more]):
            line = QHBoxLayout()
            for control in row:
                line.addWidget(control, 1)
            layout.addLayout(line)

    def _connect(self) -> None:
        self.start.clicked.connect(lambda: self._countdown.start(self.minutes.value()))
        for minutes, preset in zip(PRESETS, self.presets, strict=True):
            preset.clicked.connect(lambda _=False, minutes=minutes: self._begin(minutes))
        self.hold.clicked.connect(self._hold_or_go_on)
        self.reset.clicked.connect(self._countdown.reset)
        self.more.clicked.connect(lambda: self._countdown.add(1))
        self._countdown.changed.connect(self._follow)

    def _begin(self, minutes: int) -> None:
        self.minutes.setValue(minutes)
        self._countdown.start(minutes)

    def _hold_or_go_on(self) -> None:
        if self._countdown.is_running:
            self._countdown.hold()
        else:
            self._countdown.go_on()

    def _follow(self) -> None:
        countdown = self._countdown
        self.left.setText(countdown.words)
        self.left.setAccessibleName(tr("Timer: {left}", left=countdown.words))
        self.hold.setText(tr("&Pause") if countdown.is_running else tr("&Go on"))
        self.hold.setAccessibleName(self.hold.text().replace("&", ""))
        self.hold.setEnabled(countdown.is_running or (countdown.is_set and not countdown.is_over))
        for control in (self.reset, self.more):
            control.setEnabled(countdown.is_set)
