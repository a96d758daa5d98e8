"""Small pieces that several parts of the window are made of."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from cxmapper.collector import no_collector
from cxmapper.drawing.text.bidi import base_level
from cxmapper.ui.words import tr

PAD = 12
TARGET = 24
"""Pixels: nothing to be pointed at is smaller (WCAG 2.2, 2.5.8)."""

MANY = 300
"""So many touchpoints shown in another way, or records of one edit, take about a third of a second."""


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


def onward() -> str:
    """The sign that leads on: to the right, or to the left in languages that are read so."""
    return "‹" if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "›"


def apart(words: str) -> str:
    """A line's words with marks to be read their own way: in a window turned round, −0.2 and 41 % would be too."""
    turned = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u200e{words}\u200e" if turned and words and not base_level(words) else words


def push(words: str, *, primary: bool = False) -> QPushButton:
    """A button with words, of which & marks the letter; the `primary` one does what the dialog is for."""
    made = QPushButton(words)
    made.setAccessibleName(words.replace("&", ""))
    made.setAutoDefault(primary)
    if primary:
        made.setObjectName("primary")
    return made


def busy_with(count: int, where: QWidget) -> AbstractContextManager[None]:
    """Show that so many records or cards take a while, if they do; see `busy`."""
    return busy(where) if count > MANY else nullcontext()


@contextmanager
def busy(where: QWidget) -> Iterator[None]:
    """Show that something takes a while, by the cursor and in the status bar of the window that a widget is in.

    It makes many objects, so that the collector would look through all others again and again meanwhile.
    """
    window = where.window()
    bar = window.statusBar() if isinstance(window, QMainWindow) else None
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    if bar is not None:
        bar.showMessage(tr("Working …"))
        bar.repaint()
    try:
        with no_collector():
            yield
    finally:
        if bar is not None:
            bar.clearMessage()
        QApplication.restoreOverrideCursor()
