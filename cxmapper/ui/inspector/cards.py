"""Cards of pains, ideas and words: a click opens one in the inspector, a line adds another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cxmapper.drawing.theme import Theme
from cxmapper.ui.icons import pixmap
from cxmapper.ui.inspector.belonging import CardWords
from cxmapper.ui.inspector.boxes import LineBox
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.words import tr

_ICON = 16


class Card(QPushButton):
    """A button as high as its words."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(3)
        line.setSpacing(8)
        self._mark, self._text, self._facts = QLabel(), label("", "cardText"), label("", "cardFacts")
        for words in (self._text, self._facts):
            words.setWordWrap(True)
        for part in (self._mark, self._text, self._facts):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        column.addLayout(line)
        column.addWidget(self._facts)

    def show_words(self, words: CardWords, theme: Theme) -> None:
        """Show what a record says."""
        self._dress(words)
        self._text.setText(words.text or tr("nothing written yet"))
        self._facts.setText(words.facts)
        self._facts.setVisible(bool(words.facts))
        colour = theme.colours[words.tone]
        self._mark.setVisible(bool(words.icon))
        if words.icon:
            self._mark.setPixmap(pixmap(words.icon, colour, self.devicePixelRatioF(), _ICON))
        self.setAccessibleName(", ".join(filter(None, (words.text, words.facts))))

    def _dress(self, words: CardWords) -> None:
        look = f"{words.look}Card"
        if self.objectName() != look or self._text.property("tone") != words.tone:
            self.setObjectName(look)
            self._text.setProperty("tone", words.tone)
            for part in (self, self._text, self._facts):
                part.style().unpolish(part)
                part.style().polish(part)

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return self._hint()

    def minimumSizeHint(self) -> QSize:
        """As high as the words, and as narrow as there is room."""
        return QSize(TARGET, max(TARGET, self._hint().height()))

    def _hint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class Cards(QWidget):
    """A heading with a button that adds, and cards below it."""

    opened = Signal(str)
    """The id of the record whose card was clicked."""
    written = Signal(str)
    """The text of a new one."""

    def __init__(self, title: str, adding: str, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(label(title.upper(), "heading"), 1)
        self.add = QToolButton()
        self.add.setText("＋")
        self.add.setObjectName("add")
        self.add.setAccessibleName(adding)
        self.add.setToolTip(adding)
        self.add.setMinimumSize(TARGET, TARGET)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(self._open_line)
        line.addWidget(self.add)
        self._layout.addLayout(line)
        self.cards: list[Card] = []
        self._shown: tuple[CardWords, ...] = ()
        self.line = LineBox()
        self.line.setAccessibleName(adding)
        self.line.setPlaceholderText(adding)
        self.line.half_typed = lambda: not self.line.isHidden()
        self.line.returnPressed.connect(self._write)
        self.line.escaped.connect(self._close_line)
        self.line.left.connect(self._leave_line)
        self.line.hide()
        self._layout.addWidget(self.line)

    def show_cards(self, cards: Sequence[CardWords]) -> None:
        """Show these."""
        self._shown = tuple(cards)
        while len(self.cards) < len(cards):
            number = len(self.cards)
            card = Card()
            card.clicked.connect(lambda _=False, number=number: self.opened.emit(self._shown[number].record_id))
            self._layout.insertWidget(1 + number, card)
            self.cards.append(card)
        theme = self._theme()
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(cards))
            if number < len(cards):
                card.show_words(cards[number], theme)

    def commit(self) -> None:
        """Add what is half typed, and put the line away."""
        self._leave_line()

    def _open_line(self) -> None:
        self.line.show()
        self.line.setFocus()

    def _write(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        if text:
            self.written.emit(text)

    def _leave_line(self) -> None:
        if not self.line.isHidden():
            self._write()
            self.line.hide()

    def _close_line(self) -> None:
        self.line.clear()
        self.line.hide()
        self.add.setFocus()
