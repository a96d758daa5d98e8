"""The foot of a dialog that works in a thread: what goes on, what is wrong, and the two buttons."""

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr


class Foot(QWidget):
    """`problem` is a sentence, or hidden; `accept` has the words given, and waits until the dialog enables it."""

    def __init__(self, accept: str) -> None:
        super().__init__()
        self.problem, self._state = label("", "problem"), label("", "hint")
        self.problem.setWordWrap(True)
        self._progress = QProgressBar(textVisible=False, minimum=0, maximum=1)
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.setFixedSize(sized(160), sized(8))
        self.cancel, self.accept = push(tr("Cancel")), push(accept, primary=True)
        self.accept.setEnabled(False)
        for part in (self.problem, self._progress):
            part.hide()
        layout, bottom = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.problem)
        bottom.addWidget(self._progress)
        bottom.addWidget(self._state, 1)
        buttons = QDialogButtonBox()  # in the order in which the system has them, as in every other dialog
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.accept, QDialogButtonBox.ButtonRole.AcceptRole)
        bottom.addWidget(buttons)
        layout.addLayout(bottom)

    def say_busy(self, words: str) -> None:
        """Say what takes a while."""
        self._state.setText(words)
        self.show_progress(0, 1)
        self._progress.show()

    def show_progress(self, done: int, of: int) -> None:
        """Show how much of it is done."""
        self._progress.setRange(0, max(of, 1))
        self._progress.setValue(done)

    def rest(self) -> None:
        """Nothing is going on."""
        self._state.setText("")
        self._progress.hide()

    def say_wrong(self, words: str) -> None:
        """Say what is not possible, or nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            self.rest()
