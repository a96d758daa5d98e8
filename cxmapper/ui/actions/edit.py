"""The edit menu: taking back, and what is done with what is selected."""

from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.words import marked

EDIT = (
    Entry(
        "undo",
        marked("&Undo"),
        "Ctrl+Z",
        lambda window: window.map.undo(),
        "undo-2",
        enabled=lambda page: bool(page.document.history.done),
    ),
    Entry(
        "redo",
        marked("&Redo"),
        "Ctrl+Y",
        lambda window: window.map.redo(),
        "redo-2",
        enabled=lambda page: bool(page.document.history.undone),
    ),
    Entry(
        "select.none",
        marked("Select &nothing"),
        "Escape",
        lambda window: window.map.select(),
        on_canvas=True,
        apart=True,
    ),
)
