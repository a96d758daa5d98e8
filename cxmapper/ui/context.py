"""Context menus on the map: for each kind of record, actions of the one table."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cxmapper.model.record import Id
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

_CLIPBOARD = ("cut", "copy", "paste", "duplicate")
_THINGS = ("rename", "turn", "move-to", "", *_CLIPBOARD, "", "delete")

MENUS: Mapping[str, tuple[str, ...]] = {
    "touchpoints": (
        "rename",
        "moment",
        "",
        "add.next",
        "add.branch",
        "connect",
        "leave",
        "",
        "add.pain",
        "add.idea",
        "add.quote",
        "add.question",
        "",
        "earlier",
        "later",
        "split",
        "merge",
        "",
        *_CLIPBOARD,
        "",
        "delete",
    ),
    "stages": (
        "rename",
        "fold.one",
        "",
        "add.touchpoint",
        "add.stage",
        "",
        "earlier",
        "later",
        "",
        *_CLIPBOARD,
        "",
        "delete",
    ),
    "transitions": ("rename", "reverse", "", "delete"),
    "pain_points": _THINGS,
    "opportunities": _THINGS,
    "notes": ("rename", "turn", "move-to", "park", "", *_CLIPBOARD, "", "delete"),
    "images": ("rename", "", "delete"),
    "personas": ("rename",),
    "journeys": ("rename",),
    "": (
        "add.touchpoint",
        "add.stage",
        "add.missing",
        "",
        "paste",
        "",
        "undo",
        "redo",
        "",
        "zoom.fit",
        "zoom.natural",
        "",
        "lanes",
    ),
}
"""Table of the record with the focus (none: the ground) → ids of actions; an empty one is a line."""


def show_context_menu(page: "MapPage", at: QPoint, lane: tuple[Id, Id] | None = None) -> QMenu:
    """Offer what can be done with what is selected, at a point of the screen; what cannot be done now is left out.

    With nothing selected also what can be done with the lane there, by its journey and its kind, or its id if it is
    one's own.
    """
    focus = page.selection.focus
    record = page.document.project.record(focus) if focus is not None else None
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("What can be done here"))
    for name in MENUS.get(record.table if record is not None else "", MENUS[""]):
        action = page.window().findChild(QAction, name) if name else None
        if not name:
            menu.addSeparator()
        elif isinstance(action, QAction) and action.isEnabled():
            menu.addAction(action)
    if record is None and lane is not None:
        _offer_to_hide(page, menu, *lane)
    menu.popup(at)
    return menu


def _offer_to_hide(page: "MapPage", menu: QMenu, journey_id: Id, key: Id) -> None:
    from cxmapper.ui.commands.lanes import hide
    from cxmapper.ui.lanes.listed import rows_of

    row = next((row for row in rows_of(page.document.project, journey_id) if row.key == key), None)
    if row is not None:
        action = menu.addAction(tr("Hide this &lane"))
        action.triggered.connect(lambda: hide(page, journey_id, row.key, row.name))
