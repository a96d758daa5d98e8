"""The three boxes that fields are typed or chosen in: a line, several lines, a list that opens."""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QMimeData, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy

from cxmapper.ui.panels.choice import draw_chevron, paint_choice
from cxmapper.ui.panels.controls import TARGET

HEIGHT = 28
_MARGIN, _FRAME = 4, 3
"""Pixels around a text: within the document, and those of the style sheet's border and padding."""

_MANY = 200
"""Suggestions: more are found by typing more."""

_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKING_BACK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

Suggest = Callable[[str], Iterable[str]]


def _is_for_the_document(event: QEvent, *, half_typed: bool) -> bool:
    """Whether a key takes back an edit of the document, as nothing in the box is half typed."""
    if half_typed or event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _TAKING_BACK)


def _leaves(event: QFocusEvent) -> bool:
    return event.reason() != Qt.FocusReason.PopupFocusReason


class LineBox(QLineEdit):
    """A line; with `suggest` a list below it, opened by typing, by the key down, or by a click while it is empty."""

    escaped = Signal()
    left = Signal()

    def __init__(self, suggest: Suggest | None = None) -> None:
        super().__init__()
        self.half_typed: Callable[[], bool] = lambda: False
        self.setMinimumHeight(HEIGHT)
        self.setMinimumWidth(60)
        self._suggest = suggest
        if suggest is not None:
            self._offer()

    def _offer(self) -> None:
        self.setTextMargins(*((16, 0, 0, 0) if self.isRightToLeft() else (0, 0, 16, 0)))
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textEdited.connect(self._find)

    def _find(self, text: str) -> None:
        if self._suggest is not None:
            popup = self.completer().popup()
            if popup is not None:
                popup.setAccessibleName(self.accessibleName())
            self._found.setStringList(list(islice(self._suggest(text), _MANY)))

    def open_suggestions(self) -> None:
        """Show all there is to choose."""
        if self._suggest is not None:
            self._find("")
            self.completer().setCompletionPrefix("")
            self.completer().complete()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the sign of its list."""
        super().paintEvent(event)
        if self._suggest is not None:
            draw_chevron(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document while nothing is half typed."""
        if _is_for_the_document(event, half_typed=self.half_typed()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc for what is half typed, and the key down for the list."""
        if event.key() == Qt.Key.Key_Escape and self.half_typed():
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down and self._suggest is not None:
            self.open_suggestions()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show all there is to choose where nothing is chosen."""
        super().mousePressEvent(event)
        if not self.text():
            self.open_suggestions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, unless the list has opened."""
        super().focusOutEvent(event)
        if _leaves(event):
            self.left.emit()


class TextBox(QPlainTextEdit):
    """Plain text as high as it is, up to `most` lines; Tab leaves it. A `single` line wraps, and Enter ends it.

    `outdent` is by how many pixels the style sheet moves it to the left, so that its words stand below others.
    """

    escaped = Signal()
    left = Signal()
    returnPressed = Signal()  # noqa: N815 - as QLineEdit has it

    def __init__(self, *, least: int = 2, most: int = 14, single: bool = False) -> None:
        super().__init__()
        self.half_typed: Callable[[], bool] = lambda: False
        self.outdent = 0
        self._least, self._most, self._single = least, most, single
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(_WRAP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(60)
        self.textChanged.connect(self.updateGeometry)

    def heightForWidth(self, width: int) -> int:
        """As high as the lines that the text takes."""
        room = max(1, width + self.outdent - 2 * (_FRAME + _MARGIN))
        lines = sum(_lines(paragraph, self.font(), room) for paragraph in self.toPlainText().split("\n"))
        lines = max(self._least, min(self._most, lines))
        return max(HEIGHT, lines * self.fontMetrics().lineSpacing() + 2 * (_FRAME + _MARGIN))

    def sizeHint(self) -> QSize:
        """As high as the text is at this width."""
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(60, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document while nothing is half typed."""
        if _is_for_the_document(event, half_typed=self.half_typed()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc for what is half typed, and Enter where it ends the text."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape and self.half_typed():
            self.escaped.emit()
        elif event.key() in _ENTER and (self._single or control):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._single else text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, unless a menu has opened."""
        super().focusOutEvent(event)
        if _leaves(event):
            self.left.emit()


def _lines(paragraph: str, font: QFont, width: int) -> int:
    """How many lines a paragraph takes; QFontMetrics breaks words where the box does not."""
    option = QTextOption()
    option.setWrapMode(_WRAP)
    layout = QTextLayout(paragraph, font)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(1, count)


class ListBox(QComboBox):
    """A list that is filled when it is opened or a key goes through it: it may be long, and most never open."""

    left = Signal()
    taken = Signal(int)
    """The place in the list, as `fill` gave it, that the user chose."""

    def __init__(self, fill: Callable[[], tuple[Sequence[str], int]]) -> None:
        super().__init__()
        self._fill = fill
        self._filled = False
        self.setMinimumHeight(HEIGHT)
        self.setMinimumWidth(TARGET * 2)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.taken)

    def show_words(self, words: str | None, otherwise: str = "") -> None:
        """Show what is chosen; without it, `otherwise` in the tone of placeholders."""
        self._filled = False
        if self.count() == 1 and words is not None and self.itemText(0) == words:
            return
        self.clear()
        self.setPlaceholderText(otherwise)
        if self.property("several") != bool(otherwise):
            self.setProperty("several", bool(otherwise))
            self.style().unpolish(self)
            self.style().polish(self)
        if words is not None:
            self.addItem(words)
        self.setCurrentIndex(-1 if words is None else 0)

    def _open(self) -> None:
        if not self._filled:
            self._filled = True
            words, current = self._fill()
            self.clear()
            self.addItems(list(words))
            self.setCurrentIndex(current)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is chosen, and the sign of the list."""
        paint_choice(self)

    def showPopup(self) -> None:
        """Fill the list first."""
        self._open()
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the list before a key goes through it."""
        if event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            self._open()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll; nothing is changed in passing."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, unless the list has opened."""
        super().focusOutEvent(event)
        if _leaves(event):
            self.left.emit()
