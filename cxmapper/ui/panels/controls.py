"""Small pieces that several parts of the window are made of."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cxmapper.collector import no_collector
from cxmapper.drawing.bidi import base_level
from cxmapper.ui.styles import sized
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


def answers(words: str, accept: Callable[[], object], reject: Callable[[], object]) -> QDialogButtonBox:
    """A dialog's buttons: the one that Enter presses, and Cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    ready = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    ready.setObjectName("primary")
    ready.setDefault(True)
    for button in box.buttons():
        button.setAccessibleName(button.text().replace("&", ""))
    box.accepted.connect(accept)
    box.rejected.connect(reject)
    return box


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, larger with the text and never larger than the screen."""
    dialog.resize(QSize(sized(width), sized(height)).boundedTo(dialog.screen().availableSize()))


def lines_under_names(lines: Iterable[QWidget]) -> QFormLayout:
    """Lines to be filled in, each under its accessible name."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    for line in lines:
        heading = label(line.accessibleName(), "heading")
        heading.setBuddy(line)
        form.addRow(heading, line)
    return form


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


class Choice(QComboBox):
    """A list to choose one of; the wheel scrolls what is around it and changes nothing in passing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setMinimumHeight(TARGET + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is chosen, and the sign of the list."""
        paint_choice(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()


def paint_choice(box: QComboBox) -> None:
    """Paint what is chosen, with … where there is no room for all of it, and the sign of the list."""
    painter, option = QStylePainter(box), QStyleOptionComboBox()
    box.initStyleOption(option)
    if box.currentIndex() < 0:
        option.currentText = box.placeholderText()
    within = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    said = box.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, within.width() - 4)
    option.currentText = said
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()
    draw_chevron(box)


def draw_chevron(box: QWidget) -> None:
    """The sign that there is a list to choose from."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(box.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
    x = 13.0 if box.isRightToLeft() else box.width() - 13.0
    y = box.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])


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
