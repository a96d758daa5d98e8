"""The editor of what is typed."""

from PySide6.QtCore import QTimer

from cxmapper.errors import UserError
from cxmapper.ui.inspector.boxes import LineBox, TextBox
from cxmapper.ui.inspector.editor import Editor
from cxmapper.ui.inspector.written import Writing
from cxmapper.ui.words import explained, tr

PAUSE = 800
"""Milliseconds without a key after which text that is complete at any time is stored."""


class TypedEditor(Editor):
    """A box to type in: stored by Enter, by leaving, and live text by a pause; Esc brings the value back."""

    def __init__(self, box: LineBox | TextBox, writing: Writing, hint: str) -> None:
        super().__init__(box)
        self.box = box
        self._writing, self._hint, self._shown = writing, hint, ""
        self._putting = self._pausing = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._rest)
        box.half_typed = lambda: self._half_typed
        box.textChanged.connect(self._on_typing)
        box.returnPressed.connect(self.commit)
        box.escaped.connect(self._escape)
        box.left.connect(self._leave)
        completer = box.completer() if isinstance(box, LineBox) else None
        if completer is not None:
            completer.activated.connect(lambda _: QTimer.singleShot(0, self, self.commit))

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.box.text() if isinstance(self.box, LineBox) else self.box.toPlainText()

    @property
    def _half_typed(self) -> bool:
        return self.text != self._shown

    def show_value(self, value: object, *, several: bool = False) -> None:
        """Show a value, or that there are several; what is half typed stays."""
        half_typed = self._half_typed
        self._shown = "" if several else self._writing.write(value)
        self.box.setPlaceholderText(tr("several values") if several else self._hint)
        if not half_typed:
            self.restore()

    def restore(self) -> None:
        """Forget what is half typed."""
        self._pause.stop()
        if self._half_typed:
            self._putting = True
            if isinstance(self.box, LineBox):
                self.box.setText(self._shown)
                self.box.setCursorPosition(len(self._shown) if self.box.hasFocus() else 0)
            else:
                self.box.setPlainText(self._shown)
            self._putting = False

    def settle(self) -> None:
        """Show the value as it was stored; in a pause of typing the text stays as it is."""
        if not self._pausing:
            self.restore()

    def commit(self) -> None:
        """Store what is half typed; what is no value stays, with a sentence."""
        self._pause.stop()
        if not self._half_typed:
            return
        try:
            value = self._writing.read(self.text)
        except UserError as error:
            self.refused.emit(explained(error))
        else:
            self.edited.emit(value)

    def _on_typing(self) -> None:
        if not self._putting:
            self.typed.emit(self.text if self._half_typed else "")
            if self._writing.live:
                self._pause.start()

    def _rest(self) -> None:
        self._pausing = True
        self.commit()
        self._pausing = False

    def _leave(self) -> None:
        self.commit()
        self.left.emit()

    def _escape(self) -> None:
        self.restore()
        self.typed.emit("")
        self.refused.emit("")
