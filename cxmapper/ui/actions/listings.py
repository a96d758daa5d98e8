"""What menus say of the document: recent files, journeys, personas, and what can be taken back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from cxmapper.ui.actions.menus import Actions, list_choices
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.editing.history import History
    from cxmapper.ui.window import Window


def list_recent(window: "Window", menu: QMenu) -> None:
    """The files that were open last."""
    files = [(str(file), file.name) for file in window.recent]
    list_choices(menu, files, None, lambda name: window.open_file(Path(name)))


def list_journeys(window: "Window", menu: QMenu) -> None:
    """The journeys of the project."""
    page = window.map
    rows = [(journey.id, journey.title or tr("Untitled journey")) for journey in page.looking.journeys]
    list_choices(menu, rows, page.journey.id, page.looking.open_journey)


def list_personas(window: "Window", menu: QMenu) -> None:
    """The personas of the journey."""
    page = window.map
    rows = [(persona.id, persona.name) for persona in page.personas]
    list_choices(menu, rows, page.focus.id if page.focus else "", page.looking.focus_on)


def name_steps(actions: Actions, history: "History") -> None:
    """Let the menu say what would be taken back, and what done again."""
    undo = tr("&Undo {what}", what=history.done[-1].label.replace("&", "&&")) if history.done else tr("&Undo")
    redo = tr("&Redo {what}", what=history.undone[-1].label.replace("&", "&&")) if history.undone else tr("&Redo")
    actions["undo"].setText(undo)
    actions["redo"].setText(redo)
