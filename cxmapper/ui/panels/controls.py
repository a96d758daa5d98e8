"""Small pieces that several parts of the window are made of."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from cxmapper.ui.words import tr

PAD = 12
TARGET = 24
"""Pixels: nothing to be pointed at is smaller (WCAG 2.2, 2.5.8)."""

A_WHILE = 8_000
"""Milliseconds for which good news stay."""


def label(words: str, kind: str = "") -> QLabel:
    """Plain text, whatever it holds; `kind` names its style."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(kind)
    return made


def panel(name: str) -> tuple[QFrame, QVBoxLayout]:
    """A sheet with round corners, for things that belong together."""
    made = QFrame()
    made.setObjectName("panel")
    made.setAccessibleName(name)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(PAD, PAD, PAD, PAD)
    layout.setSpacing(6)
    return made, layout


def button(action: QAction, *, words: bool) -> QToolButton:
    """A button of the tool bar for an action: with its words, or with its icon alone."""
    made = QToolButton()
    made.setDefaultAction(action)
    style = Qt.ToolButtonStyle.ToolButtonTextOnly if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    made.setToolButtonStyle(style)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setMinimumSize(TARGET, TARGET)
    made.setAccessibleName(action.iconText())
    return made


def push(words: str, *, primary: bool = False) -> QPushButton:
    """A button with words, of which & marks the letter; the `primary` one does what the dialog is for."""
    made = QPushButton(words)
    made.setAccessibleName(words.replace("&", ""))
    made.setAutoDefault(primary)
    if primary:
        made.setObjectName("primary")
    return made


def segments(name: str, actions: Iterable[QAction]) -> QWidget:
    """Choices of which one holds, side by side."""
    made = QFrame()
    made.setObjectName("segments")
    made.setAccessibleName(name)
    layout = QHBoxLayout(made)
    layout.setContentsMargins(2, 2, 2, 2)
    layout.setSpacing(2)
    for action in actions:
        layout.addWidget(button(action, words=True))
    return made


class Messages(QFrame):
    """One plain sentence at a time: what went wrong until it is closed, good news for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messages")
        self.setAccessibleName(tr("Message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAD, 6, 6, 6)
        self._words = label("")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setText("✕")
        close.setMinimumSize(TARGET, TARGET)
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.hide)
        layout.addWidget(self._words, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=A_WHILE)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def complain(self, sentence: str) -> None:
        """Say what went wrong, until it is closed."""
        self._say(sentence, good=False)

    def tell(self, sentence: str) -> None:
        """Say what went well."""
        self._say(sentence, good=True)
        self._timer.start()

    def _say(self, sentence: str, *, good: bool) -> None:
        self._timer.stop()
        self.setProperty("good", good)
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
