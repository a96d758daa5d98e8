"""The editors of what is chosen: one of a list, yes or no, personas, and records of a longer list."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cxmapper.errors import UserError
from cxmapper.model.record import Id
from cxmapper.ui.inspector.boxes import LineBox, ListBox
from cxmapper.ui.inspector.editor import Context, Editor, said
from cxmapper.ui.inspector.fields import FieldSpec
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.inspector.typed import TypedEditor
from cxmapper.ui.inspector.written import Writing
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.words import brief, tr


class ChoiceEditor(Editor):
    """One of a list."""

    def __init__(self, spec: FieldSpec, context: Context) -> None:
        box = ListBox(self._fill)
        super().__init__(box)
        self._box, self._spec, self._context = box, spec, context
        self._values: list[object] = []
        self._value: object = None
        self._several = False
        box.taken.connect(lambda place: self.edited.emit(self._values[place]))
        box.left.connect(self.left)

    def show_value(self, value: object, *, several: bool = False) -> None:
        """Show what is chosen, or that there are several values."""
        self._value, self._several = value, several
        self._box.show_words(None if several else self._words(value), tr("several values") if several else "")

    def _words(self, value: object) -> str:
        record = self._context.project().record(value) if type(value) is str else None
        if record is not None:
            return said(record)
        return next((words.strip() for each, words in self._context.choices(self._spec) if each == value), "")

    def _fill(self) -> tuple[Sequence[str], int]:
        found = list(self._context.choices(self._spec))
        self._values = [value for value, _ in found]
        chosen = not self._several and self._value in self._values
        return [words for _, words in found], self._values.index(self._value) if chosen else -1


class CheckEditor(Editor):
    """Yes or no; of several values neither is pressed."""

    def __init__(self, spec: FieldSpec, _context: Context) -> None:
        pills = Pills(tr(spec.label))
        super().__init__(pills)
        self._pills = pills
        pills.pressed.connect(lambda value, _: self.edited.emit(value))

    def show_value(self, value: object, *, several: bool = False) -> None:
        """Show whether it is so."""
        answers = ((True, tr("yes")), (False, tr("no")))
        self._pills.show_pills([Pill(each, words, not several and each == value) for each, words in answers])


class PersonasEditor(Editor):
    """Any of the personas; none of them means what the field's hint says, as a rule everyone."""

    def __init__(self, spec: FieldSpec, context: Context) -> None:
        pills = Pills(tr(spec.label))
        super().__init__(pills)
        self._pills, self._spec, self._context = pills, spec, context
        self._chosen: tuple[Id, ...] = ()
        pills.pressed.connect(self._on_press)

    def show_value(self, value: object, *, several: bool = False) -> None:
        """Show who is chosen; of several values nobody."""
        self._chosen = () if several else cast("tuple[Id, ...]", value)
        nobody = Pill(None, tr("several values") if several else tr(self._spec.hint), not several and not self._chosen)
        each = [Pill(id_, words, id_ in self._chosen) for id_, words in self._context.choices(self._spec)]
        self._pills.show_pills([*each, nobody])

    def _on_press(self, value: object, pressed: bool) -> None:
        if value is None:
            self.edited.emit(())
        else:
            kept = tuple(id_ for id_ in self._chosen if id_ != value)
            self.edited.emit((*kept, cast("Id", value)) if pressed else kept)


class RecordsEditor(Editor):
    """Any of many records: those chosen below each other, and a line that finds more."""

    def __init__(self, spec: FieldSpec, context: Context) -> None:
        widget = QWidget()
        super().__init__(widget)
        self._spec, self._context = spec, context
        self._chosen: tuple[Id, ...] = ()
        self._rows: list[_Chosen] = []
        self._layout = QVBoxLayout(widget)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._line = TypedEditor(LineBox(self._suggest), Writing(lambda _: "", self._read), tr(spec.hint))
        self._line.box.setAccessibleName(tr("{field}: add", field=tr(spec.label)))
        self._layout.addWidget(self._line.box)
        widget.setFocusProxy(self._line.box)
        self._line.edited.connect(self._add)
        self._line.refused.connect(self.refused)
        self._line.typed.connect(self.typed)
        self._line.left.connect(self.left)

    def show_value(self, value: object, *, several: bool = False) -> None:
        """List those chosen; of several values none."""
        self._chosen = () if several else cast("tuple[Id, ...]", value)
        self._line.show_value(None, several=several)
        while len(self._rows) < len(self._chosen):
            number = len(self._rows)
            row = _Chosen(tr(self._spec.label))
            row.gone.clicked.connect(lambda _=False, number=number: self._drop(number))
            self._layout.insertWidget(number, row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._chosen))
            if number < len(self._chosen):
                record = self._context.project().record(self._chosen[number])
                row.show_words(said(record) if record is not None else "")

    def commit(self) -> None:
        """Add what is half typed."""
        self._line.commit()

    def restore(self) -> None:
        """Forget what is half typed."""
        self._line.restore()

    def _suggest(self, _text: str) -> Iterator[str]:
        return (words for value, words in self._context.choices(self._spec) if value not in self._chosen)

    def _read(self, text: str) -> object:
        wanted = text.strip().casefold()
        found = [(value, words) for value, words in self._context.choices(self._spec) if wanted in words.casefold()]
        exact = [value for value, words in found if words.strip().casefold() == wanted]
        if exact or len(found) == 1:
            return exact[0] if exact else found[0][0]
        raise UserError(tr("Choose one of the list: nothing in it is called “{text}”.", text=brief(text.strip())))

    def _add(self, value: object) -> None:
        self._line.restore()
        self.edited.emit(tuple(dict.fromkeys((*self._chosen, cast("Id", value)))))

    def _drop(self, number: int) -> None:
        self.edited.emit((*self._chosen[:number], *self._chosen[number + 1 :]))


class _Chosen(QWidget):
    """A record that is chosen, and the button that takes it away."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self._field = field
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._words = label("")
        self._words.setWordWrap(True)
        self.gone = QToolButton()
        self.gone.setText("✕")
        self.gone.setMinimumSize(TARGET, TARGET)
        self.gone.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str) -> None:
        """Show what it is called."""
        self._words.setText(words)
        self.gone.setAccessibleName(tr("{field}: take “{name}” away", field=self._field, name=words))
