"""One step to undo for a visit to a control that stores a value while it is moved."""

from collections.abc import Callable

from cxmapper.editing.history import Entry
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.ui.document import Document


class Visit:
    """Replaces what the same visit stored before, as long as nothing else was done meanwhile."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._last: tuple[object, Entry] | None = None

    def do(self, what: object, label: str, change: Callable[[Project], Change]) -> None:
        """Make a change about `what` (None: a step of its own).

        Raises UserError where it is refused; nothing is changed then.
        """
        document = self._document
        before = document.history.done[-1] if document.history.done else None
        again = what is not None and self._last == (what, before)
        if again:
            document.undo()
        try:
            done = document.do(label, change(document.project))
        except UserError:
            if again:
                document.redo()
            raise
        self._last = (what, document.history.done[-1]) if done else None

    def end(self) -> None:
        """What comes next is a step of its own."""
        self._last = None
