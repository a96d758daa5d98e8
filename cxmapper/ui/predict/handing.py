"""Between two teams: nothing of what was guessed, only whose turn it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxmapper.editing.guessing import Guessing
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.predict.keys import ENTER, plain_key
from cxmapper.ui.words import tr


class Handing(QWidget):
    """Says which team is next, or that all have guessed."""

    begun = Signal()
    """The team has the keys, or all may see."""
    taken_back = Signal()
    anew = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.before, self.next, self.hint = label("", "predictText"), label("", "predictTitle"), label("", "hint")
        self.go, self.back = push("", primary=True), push("")
        self.again = push(tr("&New round"))
        self.go.clicked.connect(self.begun)
        self.back.clicked.connect(self.taken_back)
        self.again.clicked.connect(self.anew)
        column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addStretch(2)
        for words in (self.before, self.next, self.hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
            column.addWidget(words)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.go, self.back, self.again):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def show_round(self, round_: Guessing) -> None:
        """Say whose turn it is."""
        before = round_.teams[len(round_.done) - 1] if round_.done else ""
        self.before.setText(tr("Thank you, {team}.", team=before) if before else "")
        self.before.setVisible(bool(before))
        if round_.team is None:
            self._offer(tr("All teams have guessed"), tr("&Reveal"), tr("Enter reveals; Esc is a break."))
        else:
            first = not round_.done
            words = tr("First team: {team}", team=round_.team) if first else tr("Next team: {team}", team=round_.team)
            self._offer(words, tr("&Begin"), tr("Others look away. Enter begins; Esc is a break, nothing is lost."))
        self.back.setText(tr("Back to {team}", team=before.replace("&", "&&")))
        self.back.setAccessibleName(tr("Back to {team}", team=before))
        self.back.setVisible(bool(before))
        self.setAccessibleName(" ".join(filter(None, (self.before.text(), self.next.text()))))
        self.setAccessibleDescription(self.hint.text())

    def _offer(self, words: str, button: str, hint: str) -> None:
        self.next.setText(words)
        self.go.setText(button)
        self.go.setAccessibleName(button.replace("&", ""))
        self.hint.setText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, Backspace goes back to the team before, Esc leaves."""
        key = plain_key(event)
        if key in ENTER:
            self.begun.emit()
        elif key is Qt.Key.Key_Backspace and not self.back.isHidden():
            self.taken_back.emit()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
