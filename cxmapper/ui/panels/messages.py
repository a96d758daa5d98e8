"""The message bar of a page or dialog: what went wrong, what is offered, and good news."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from cxmapper.errors import UserError
from cxmapper.ui.panels.controls import PAD, TARGET, label, push
from cxmapper.ui.words import explained, tr

A_WHILE = 8_000
"""Milliseconds for which good news stay."""


class Messages(QFrame):
    """One plain sentence at a time: what went wrong, or is offered, until it is closed; good news for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messages")
        self.setAccessibleName(tr("Message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAD, 6, 6, 6)
        self._words = label("")
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(1)  # or a long word that it quotes would widen the window
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setText("✕")
        close.setMinimumSize(TARGET, TARGET)
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.hide)
        layout.addWidget(self._words, 1)
        self._choices = QHBoxLayout()
        layout.addLayout(self._choices)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=A_WHILE)
        self._timer.timeout.connect(self.hide)
        self._refusal: object | None = None
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def complain(self, sentence: str, *choices: tuple[str, Callable[[], None]]) -> None:
        """Say what is wrong, until it is closed, and offer what can be done about it."""
        self._say(sentence, good=False)
        self._choose_of(choices)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done, until it is closed or something else is done."""
        self._say(sentence, good=False)
        self._refusal = object()

    @property
    def refusal(self) -> object | None:
        """What tells the refusal that is shown from every other one; None while none is."""
        return self._refusal if not self.isHidden() else None

    def get_over(self, refusal: object | None) -> None:
        """Something was done: a refusal from before it is past, if it is still what is shown."""
        if refusal is not None and refusal is self.refusal:
            self.hide()

    def tell(self, sentence: str) -> None:
        """Say what went well."""
        self._say(sentence, good=True)
        self._timer.start()

    def offer(self, sentence: str, *choices: tuple[str, Callable[[], None]]) -> None:
        """Say that something can be done, until it is closed, with buttons that do it."""
        self._say(sentence, good=True)
        self._choose_of(choices)

    def _choose_of(self, choices: Iterable[tuple[str, Callable[[], None]]]) -> None:
        for words, choose in choices:
            made = push(words)
            made.clicked.connect(choose)
            self._choices.addWidget(made)
            made.show()

    def _say(self, sentence: str, *, good: bool) -> None:
        self._timer.stop()
        self._refusal = None
        for made in self.findChildren(QPushButton):
            made.hide()
            made.deleteLater()
        self.setProperty("good", good)
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()


@contextmanager
def complaining(messages: Callable[[], Messages]) -> Iterator[None]:
    """What goes wrong within is one sentence in the bar that is shown then; what goes well ends a refusal before it."""
    before = messages().refusal
    try:
        yield
    except UserError as error:
        messages().refuse(explained(error))
    else:
        messages().get_over(before)
