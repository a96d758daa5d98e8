"""Everything that can be done in the window: the one table behind menus, tool bar, shortcuts and palette."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from cxmapper.drawing.theme import Theme
from cxmapper.ui.actions.edit import EDIT
from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.actions.file import FILE
from cxmapper.ui.actions.go import GO
from cxmapper.ui.actions.help import HELP
from cxmapper.ui.actions.insert import INSERT
from cxmapper.ui.actions.journey import JOURNEY
from cxmapper.ui.actions.view import VIEW
from cxmapper.ui.actions.workshop import WORKSHOP
from cxmapper.ui.icons import icon
from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.window import Window

MENUS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    ("file", marked("&File"), FILE),
    ("edit", marked("&Edit"), EDIT),
    ("insert", marked("&Insert"), INSERT),
    ("go", marked("&Go"), GO),
    ("journey", marked("&Journey"), JOURNEY),
    ("view", marked("&View"), VIEW),
    ("workshop", marked("&Workshop"), WORKSHOP),
    ("help", marked("&Help"), HELP),
)
"""Id, title and entries of each menu."""

ENTRIES = tuple(entry for _, _, entries in MENUS for entry in entries)


KEPT = "shortcuts"
"""The group of the settings that holds the keys somebody chose, by the id of their action."""


def make_actions(window: "Window", settings: QSettings) -> dict[str, QAction]:
    """The actions of a window, by id, with the keys that somebody chose."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for entry in ENTRIES:
        action = QAction(tr(entry.text), window)
        action.setObjectName(entry.id)
        give_keys(action, entry, str(settings.value(f"{KEPT}/{entry.id}", entry.shortcut)))
        action.setStatusTip(action.iconText())
        if entry.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if entry.group:
            action.setCheckable(True)
            action.setActionGroup(groups.setdefault(entry.group, QActionGroup(window)))
        action.triggered.connect(lambda _=False, entry=entry: window.run(entry))
        made[entry.id] = action
    return made


def dress_actions(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Give actions their icons in the colours of a theme."""
    for entry in ENTRIES:
        if entry.icon:
            actions[entry.id].setIcon(icon(entry.icon, theme.colours["ink"], theme.colours["tick"]))


def give_keys(action: QAction, entry: Entry, chosen: str) -> None:
    """Let an action have these keys beside the second ones of its entry, and its tool tip say so."""
    action.setShortcuts([QKeySequence(keys) for keys in (chosen, entry.also) if keys])
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.iconText()} ({keys})")


def plain_text(action: QAction) -> str:
    """What an action is called, without the mark of its letter in menus."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… ")
