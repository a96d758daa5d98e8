"""One team guesses, step after step: large enough to be read by all of it, and by keys alone."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxmapper.editing.guessing import VALUES as SCALE
from cxmapper.model.record import Id
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.predict.keys import ENTER, SKIPS, VALUES, plain_key
from cxmapper.ui.words import marked, tr

FEELINGS = (marked("let down"), marked("disappointed"), marked("neutral"), marked("pleased"), marked("delighted"))

WALKS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
}
MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Asked(Struct, frozen=True):
    """A step to guess: its stage's title, its own, and its channel."""

    id: Id
    stage: str
    title: str
    channel: str


class Guess(QWidget):
    """The steps one after the other; after the last one, that the team may hand on."""

    guessed = Signal(str, object)
    """A step's id and the value that the team believes now; None: skipped."""
    handed_on = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked: Sequence[Asked] = ()
        self._now: dict[Id, int] = {}
        self._at = 0
        self._whose = ""
        self.team, self.place = label("", "predictText"), label("", "predictText")
        self.stage, self.title = label("", "predictText"), label("", "predictTitle")
        self.question, self.hint = label("", "predictText"), label("", "hint")
        self.values = [self._value(number) for number in range(len(SCALE))]
        self.on = push("", primary=True)
        self.on.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.on.clicked.connect(self._go_on)
        self._arrange()

    def _value(self, number: int) -> QPushButton:
        made = push("")
        made.setObjectName("predictValue")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._believe(SCALE[number]))
        return made

    def _arrange(self) -> None:
        top, row, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.team, 1)
        top.addWidget(self.place)
        row.setSpacing(12)
        for button in self.values:
            row.addWidget(button, 1)
        below.addWidget(self.hint, 1)
        below.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(14)
        column.addLayout(top)
        column.addStretch(2)
        for words in (self.stage, self.title, self.question):
            words.setWordWrap(True)
            column.addWidget(words)
        column.addSpacing(16)
        column.addLayout(row)
        column.addStretch(3)
        column.addLayout(below)

    # What is asked

    def ask(self, team: str, whose: str, asked: Sequence[Asked], now: Mapping[Id, int]) -> None:
        """Begin with the first step that has no guess yet; `whose` is a persona's name, empty for everyone."""
        self._asked, self._now, self._whose = asked, dict(now), whose
        self.team.setText(team)
        self._at = next((number for number, each in enumerate(asked) if each.id not in now), len(asked))
        self._show()

    @property
    def at(self) -> Asked | None:
        """The step that is asked now; None after the last one."""
        return self._asked[self._at] if self._at < len(self._asked) else None

    def _show(self) -> None:
        asked, count = self.at, len(self._asked)
        for button in self.values:
            button.setVisible(asked is not None)
        if asked is None:
            given = len(self._now)
            self.place.setText("")
            self.stage.setText("")
            self.title.setText(tr("{given} of {count} guessed", given=given, count=count))
            self.question.setText(tr("Nobody else sees it before all have guessed."))
            self._offer(tr("&Hand on"), tr("Enter hands on; ← goes back through the steps."))
        else:
            self.place.setText(tr("{at} of {count}", at=self._at + 1, count=count))
            self.stage.setText(" · ".join(filter(None, (asked.stage, asked.channel))))
            self.title.setText(asked.title or tr("unnamed"))
            self.question.setText(
                tr("How does {persona} feel here?", persona=self._whose)
                if self._whose
                else tr("How do customers feel here?")
            )
            self._offer(tr("&Go on"), tr("1 … 5 say it, ↑ ↓ change it, 0 skips, ← → walk, Esc is a break."))
            self._check(self._now.get(asked.id))
        shown = (self.team, self.place, self.stage, self.title, self.question)
        chosen = next((button.text() for button in self.values if asked and button.isChecked()), "")
        self.setAccessibleName(", ".join(filter(None, (*(words.text() for words in shown), chosen))))
        self.setAccessibleDescription(self.hint.text())

    def _offer(self, words: str, hint: str) -> None:
        self.on.setText(words)
        self.on.setAccessibleName(words.replace("&", ""))
        self.hint.setText(hint)

    def _check(self, value: int | None) -> None:
        for number, button in enumerate(self.values):
            chosen = SCALE[number] == value
            words = f"{number + 1} {tr(FEELINGS[number])}"
            button.setChecked(chosen)
            button.setText(f"✓ {words}" if chosen else words)
            button.setAccessibleName(words)

    # What is answered

    def _believe(self, value: int | None) -> None:
        """Take a guess and go to the next step."""
        self._set(value)
        self._walk(1)

    def _set(self, value: int | None) -> None:
        asked = self.at
        if asked is None:
            return
        if value is None:
            self._now.pop(asked.id, None)
        else:
            self._now[asked.id] = value
        self.guessed.emit(asked.id, value)
        self._show()

    def _walk(self, by: int) -> None:
        self._at = max(0, min(len(self._asked), self._at + by))
        self._show()

    def _go_on(self) -> None:
        if self.at is None:
            self.handed_on.emit()
        else:
            self._walk(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All of it by keys."""
        key = plain_key(event)
        asked = self.at
        if key in VALUES:
            self._believe(VALUES[key])
        elif key in SKIPS:
            self._believe(None)
        elif key in MOVES and asked is not None:
            value = self._now.get(asked.id)
            self._set(0 if value is None else max(SCALE[0], min(SCALE[-1], value + MOVES[key])))
        elif key in WALKS:
            self._walk(WALKS[key])
        elif key in ENTER:
            self._go_on()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
