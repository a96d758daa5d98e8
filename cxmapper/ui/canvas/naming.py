"""Typing words in place: a line over the map for a title, a pain, or where a way leads."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from cxmapper.ui.words import tr
from cxmapper.wording import visible

WIDE, HIGH = 240, 34
"""Least pixels of the line."""

MOST = 2_000
"""Characters: as many as a title takes; longer texts are written in the inspector."""

Take = Callable[[str], None]


class Naming(QLineEdit):
    """A line that asks for words and goes; Enter takes them, Esc does not, Tab takes them and asks for the next.

    What was typed is taken too when the focus leaves, so that a click elsewhere loses nothing.
    """

    too_long = Signal(str)
    """More was pasted than the line takes, which is as it was before: what to say of it."""

    def __init__(self, canvas: QWidget, keep: Callable[[str], None]) -> None:
        super().__init__(canvas)
        self.setObjectName("naming")
        self.setAccessibleName(tr("Words for the map"))
        self.setMaxLength(MOST)
        self._canvas = canvas
        self._take: Take | None = None
        self._next: Take | None = None
        self._before = self._typed = ""
        self._overfull = False
        self.inputRejected.connect(self._refuse)
        self.textEdited.connect(self._follow)
        self._keep = keep
        self.hide()

    def ask(
        self,
        rect: QRectF,
        hint: str,
        take: Take,
        *,
        text: str = "",
        known: Sequence[str] = (),
        then: Take | None = None,
    ) -> None:
        """Ask at a place of the canvas: `hint` says what for, `known` completes, `then` takes what Tab ends."""
        self.leave()
        self._take, self._next, self._before, self._typed = take, then, text, text
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setText(text)
        self.selectAll()
        self._complete(known)
        wide, high = max(WIDE, round(rect.width())), max(HIGH, min(44, round(rect.height())))
        left = max(0, min(self._canvas.width() - wide, round(rect.left())))
        top = max(0, min(self._canvas.height() - high, round(rect.center().y() - high / 2)))
        self.setGeometry(left, top, wide, high)
        self.show()
        self.raise_()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Tab would leave the line before it is a key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self._end(self._next or self._take)
            return True
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc forgets."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end(self._take)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed, unless only a list of completions or another window came."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.leave()

    def _refuse(self) -> None:
        self._overfull = True

    def _follow(self, text: str) -> None:
        if self._overfull:
            self._overfull = False
            self.setText(self._typed)
            self.too_long.emit(tr("That is too long for a name; paste less, or into the inspector."))
            return
        self._typed = text
        self._keep(text)

    def _complete(self, known: Sequence[str]) -> None:
        self.setCompleter(None)  # type: ignore[arg-type]  # none, which deletes the one before as the line's child
        if known:
            completer = QCompleter(list(known), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)

    def leave(self) -> None:
        """Take what was typed, as somebody goes elsewhere; what is as it was is not taken."""
        if self._take is not None and self.isVisible():
            take, changed = self._take, self.text() != self._before
            self._end(take if changed else None, refocus=False)

    def _end(self, take: Take | None, *, refocus: bool = True) -> None:
        words = visible(" ".join(self.text().split()))
        self._take = self._next = None
        self.hide()
        if refocus:
            self._canvas.setFocus()
        self._keep("")
        if take is not None and words:
            take(words)
