"""The titles of the window's menus, which are to be seen before what is in them is loaded."""

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QMenuBar

from cxmapper.ui.words import marked, tr

TITLES: Mapping[str, str] = {
    "file": marked("&File"),
    "edit": marked("&Edit"),
    "insert": marked("&Insert"),
    "go": marked("&Go"),
    "journey": marked("&Journey"),
    "view": marked("&View"),
    "feedback": marked("Feed&back"),
    "workshop": marked("&Workshop"),
    "help": marked("&Help"),
}
"""By id, in their order."""


def add_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """Empty menus with these titles, by id."""
    return {id_: bar.addMenu(tr(title)) for id_, title in TITLES.items()}
