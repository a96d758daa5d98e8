"""Everything that can be done in the window: the one table behind menus, tool bar, shortcuts and palette."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from cxmapper.drawing.theme import Theme
from cxmapper.ui.actions.edit import EDIT
from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.actions.feedback import FEEDBACK
from cxmapper.ui.actions.file import FILE
from cxmapper.ui.actions.go import GO
from cxmapper.ui.actions.help import HELP
from cxmapper.ui.actions.insert import INSERT
from cxmapper.ui.actions.journey import JOURNEY
from cxmapper.ui.actions.keys import keys_of, plain_text
from cxmapper.ui.actions.metrics import METRICS
from cxmapper.ui.actions.titles import TITLES
from cxmapper.ui.actions.typed_first import TypedFirst
from cxmapper.ui.actions.view import VIEW
from cxmapper.ui.actions.workshop import WORKSHOP
from cxmapper.ui.icons import icon
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.window import Window

_WITHIN: Mapping[str, tuple[Entry, ...]] = {
    "file": FILE,
    "edit": EDIT,
    "insert": INSERT,
    "go": GO,
    "journey": JOURNEY,
    "view": VIEW,
    "feedback": (*FEEDBACK, *METRICS),
    "workshop": WORKSHOP,
    "help": HELP,
}

MENUS = tuple((id_, title, _WITHIN[id_]) for id_, title in TITLES.items())
"""Id, title and entries of each menu."""

ENTRIES = tuple(entry for _, _, entries in MENUS for entry in entries)


KEPT = "shortcuts"
"""The group of the settings that holds the keys somebody chose, by the id of their action."""


def make_actions(window: "Window", settings: QSettings) -> dict[str, QAction]:
    """The actions of a window, by id, with the keys that somebody chose."""
    groups: dict[str, QActionGroup] = {}
    chosen = _chosen_keys(settings)
    made: dict[str, QAction] = {}
    for entry in ENTRIES:
        action = QAction(tr(entry.text), window)
        action.setObjectName(entry.id)
        give_keys(action, entry, chosen[entry.id])
        action.setStatusTip(action.iconText())
        if entry.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if entry.group:
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)  # it would stand where the check does
            action.setActionGroup(groups.setdefault(entry.group, QActionGroup(window)))
        action.triggered.connect(lambda _=False, entry=entry: window.run(entry))
        made[entry.id] = action
    TypedFirst(window)
    return made


def dress_actions(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Give these actions their icons in the colours of a theme."""
    for entry in ENTRIES:
        if entry.icon and entry.id in actions:
            actions[entry.id].setIcon(icon(entry.icon, theme.colours["ink"], theme.colours["tick"]))


def _chosen_keys(settings: QSettings) -> dict[str, str]:
    """The key of each action: the one that somebody chose, its first one where that is no key or another's too."""
    kept = {entry.id: str(settings.value(f"{KEPT}/{entry.id}", entry.shortcut)) for entry in ENTRIES}
    found = {entry.id: kept[entry.id] if _is_key(kept[entry.id]) else entry.shortcut for entry in ENTRIES}
    second = [entry.also for entry in ENTRIES]
    counts = Counter(QKeySequence(keys).toString() for keys in (*found.values(), *second) if keys)
    return {
        entry.id: entry.shortcut if counts[QKeySequence(found[entry.id]).toString()] > 1 else found[entry.id]
        for entry in ENTRIES
    }


def _is_key(text: str) -> bool:
    """Whether it is a key, or nothing: somebody can want none."""
    keys = QKeySequence(text)
    return not text or (not keys.isEmpty() and keys[0].key() != Qt.Key.Key_unknown)  # type: ignore[index]  # as in tests


def give_keys(action: QAction, entry: Entry, chosen: str) -> None:
    """Let an action have these keys beside the second ones of its entry, and its tool tip say so."""
    action.setShortcuts([QKeySequence(keys) for keys in (chosen, entry.also) if keys])
    keys = keys_of(action)
    action.setToolTip(f"{plain_text(action)} ({keys})" if keys else plain_text(action))
