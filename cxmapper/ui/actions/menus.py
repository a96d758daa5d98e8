"""Menus of the window, laid out from the table of actions."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from cxmapper.ui.actions.table import MENUS
from cxmapper.ui.words import tr

Actions = Mapping[str, QAction]


def fill_menus(menus: Mapping[str, QMenu], actions: Actions) -> None:
    """Put the actions of the table into the menus of the menu bar."""
    for id_, _, entries in MENUS:
        menu, inner = menus[id_], dict[str, QMenu]()
        for entry in entries:
            if entry.apart:
                menu.addSeparator()
            if entry.within and entry.within not in inner:
                inner[entry.within] = menu.addMenu(tr(entry.within))
            inner.get(entry.within, menu).addAction(actions[entry.id])


def add_listing(within: QMenu, title: str, before: QAction, fill: Callable[[QMenu], None]) -> QMenu:
    """A menu within a menu, filled anew each time it is shown."""
    made = QMenu(title, within)
    made.aboutToShow.connect(lambda: fill(made))
    within.insertMenu(before, made)
    return made


def list_choices(
    menu: QMenu, rows: Iterable[tuple[str, str]], current: str | None, choose: Callable[[str], None]
) -> None:
    """Fill a menu with titles by id, of which the `current` one is marked; with None they are no choices."""
    menu.clear()
    group = QActionGroup(menu)
    for id_, title in rows:
        action = menu.addAction(title.replace("&", "&&"))  # no letter of a user's text is marked as a shortcut
        if current is not None:
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(id_ == current)
        action.triggered.connect(lambda _=False, id_=id_: choose(id_))
    if menu.isEmpty():
        menu.addAction(tr("Nothing yet")).setEnabled(False)
