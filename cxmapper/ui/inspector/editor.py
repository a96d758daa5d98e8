"""What all editors of fields have in common."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.ui.inspector.choices import Choice
from cxmapper.ui.inspector.fields import FieldSpec
from cxmapper.ui.words import tr


class Context(Struct, frozen=True):
    """What an editor asks while it is used: the project as it is now, and the records that are edited."""

    project: Callable[[], Project]
    records: Callable[[], Sequence[Record]]

    def choices(self, spec: FieldSpec) -> Iterable[Choice]:
        """What there is to choose for a field."""
        return spec.choices(self.project(), self.records())


class Editor(QObject):
    """A field's editor; `widget` is what the user sees."""

    edited = Signal(object)
    """A value to be stored."""
    typed = Signal(str)
    """Text that is half typed; empty when it is no more."""
    refused = Signal(str)
    """The sentence that says why what was typed is no value; empty when it is one again."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def show_value(self, value: object, *, several: bool = False) -> None:
        """Show a value, or that there are several; what is half typed stays."""

    def commit(self) -> None:
        """Store what is half typed."""

    def restore(self) -> None:
        """Forget what is half typed."""

    def settle(self) -> None:
        """Show the value as it was stored."""


def said(record: Record) -> str:
    """What a record is called."""
    for name in ("title", "text", "name", "label"):
        words = getattr(record, name, None)
        if isinstance(words, str) and words:
            return words
    return tr("unnamed")
