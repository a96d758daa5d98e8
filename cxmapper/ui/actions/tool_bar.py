"""The tool bar: what draws, the lenses, capture or review, and the way to everything else."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.actions.keys import keys_of
from cxmapper.ui.actions.table import ENTRIES, dress_actions
from cxmapper.ui.icons import SIZE
from cxmapper.ui.panels.controls import TARGET
from cxmapper.ui.styles import sized
from cxmapper.ui.words import marked, tr

DRAWING = ("add.touchpoint", "add.stage", "connect", "add.pain", "add.idea", "add.quote", "add.missing", "moment")
"""Ids of the buttons that draw: their words with the key that does the same."""

SEARCH, ROOM = "palette", "room"
"""Ids of the buttons at the end: everything else, and the room."""

_SHORT = {"add.pain": marked("Pain"), "moment": marked("Moment"), ROOM: marked("Room")}
"""Words that are shorter here than in menus, by the action's id."""


class _Form(NamedTuple):
    """How much the bar says: words or icons, keys or none, a field to search or its icon, all lenses or the chosen."""

    words: bool
    keys: bool
    field: bool
    lenses: bool


_FORMS = (
    _Form(words=True, keys=True, field=True, lenses=True),
    _Form(words=True, keys=True, field=False, lenses=True),
    _Form(words=False, keys=True, field=True, lenses=True),
    _Form(words=False, keys=True, field=False, lenses=True),
    _Form(words=False, keys=False, field=False, lenses=True),
    _Form(words=False, keys=True, field=False, lenses=False),
    _Form(words=False, keys=False, field=False, lenses=False),
)
"""From the widest to the narrowest; the first that fits is taken."""

_SQUEEZED = 0.93
"""The part of its width that a bar can do with before a word is cut: its buttons give way at their edges."""


class ToolBar(QToolBar):
    """Buttons from the table of actions, with as many words as there is room for."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction]) -> None:
        super().__init__(tr("Tool bar"), window)
        self.setMovable(False)
        self.setIconSize(QSize(sized(SIZE), sized(SIZE)))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.addToolBar(self)
        self._drawing = [self._add(actions[id_], tr(_SHORT[id_]) if id_ in _SHORT else "") for id_ in DRAWING]
        self.addWidget(_spring())
        lenses = [entry for entry in ENTRIES if entry.group == "lens"]
        self._lenses = self.addWidget(_segments(tr("Lens"), [actions[one.id] for one in lenses if not one.within]))
        self._lens = self.addWidget(_choice(tr("Lens"), [actions[one.id] for one in lenses]))
        self._compared = [actions[one.id] for one in lenses if one.within]
        for action in self._compared:
            action.toggled.connect(lambda _: self.fit())
        self.addWidget(_spring())
        modes = [actions[entry.id] for entry in ENTRIES if entry.group == "mode"]
        self.addWidget(_segments(tr("Capture or review"), modes))
        self.addWidget(_spring())
        self._search = self._add(actions[SEARCH])
        self._search.button.setObjectName("searchField")
        self._room = self._add(actions[ROOM], tr(_SHORT[ROOM]))
        self._room.button.setObjectName("roomButton")

    def dress(self, theme: Theme) -> None:
        """Give what is in the bar its icons in the colours of a theme."""
        shown = (*self._drawing, self._search, self._room)
        dress_actions({each.action.objectName(): each.action for each in shown}, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come where they fit."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say as much as there is room for, with the keys as they are now."""
        for form in _FORMS:
            self._take(form)
            if self.sizeHint().width() * _SQUEEZED <= self.width():
                return

    def _take(self, form: _Form) -> None:
        icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if form.keys else Qt.ToolButtonStyle.ToolButtonIconOnly
        for each in (*self._drawing, self._room):
            each.say(each.words if form.words else "", Qt.ToolButtonStyle.ToolButtonTextOnly if form.words else icon)
        self._search.say(self._search.words if form.field else "", icon)
        all_ = form.lenses and not any(action.isChecked() for action in self._compared)
        self._lenses.setVisible(all_)
        self._lens.setVisible(not all_)  # says which one holds

    def _add(self, action: QAction, words: str = "") -> "_Keyed":
        made = _button(action)
        made.setObjectName("framed")
        self.addWidget(made)
        return _Keyed(action, words or action.iconText(), made)


class _Keyed(NamedTuple):
    """A button that names its key."""

    action: QAction
    words: str
    button: QToolButton

    def say(self, words: str, style: Qt.ToolButtonStyle) -> None:
        """Show these words, if any, and the key."""
        key = keys_of(self.action)
        self.action.setIconText(f"{words}  {key}" if words else key)
        self.button.setToolButtonStyle(style)
        self.button.setAccessibleName(self.words.rstrip("…"))


def _button(action: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setMinimumSize(TARGET, TARGET)
    made.setAccessibleName(action.iconText())
    return made


def _segments(name: str, actions: Iterable[QAction]) -> QWidget:
    """Choices of which one holds, side by side."""
    made = QFrame()
    made.setObjectName("segments")
    made.setAccessibleName(name)
    layout = QHBoxLayout(made)
    layout.setContentsMargins(2, 2, 2, 2)
    layout.setSpacing(2)
    for action in actions:
        layout.addWidget(_button(action))
    return made


def _choice(name: str, actions: Iterable[QAction]) -> QToolButton:
    """A button that says which one of several holds, and opens them."""
    made = QToolButton()
    made.setObjectName("framed")
    made.setMinimumSize(TARGET, TARGET)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    made.setMenu(menu)

    def say(action: QAction) -> None:
        if action.isChecked():
            made.setText(action.iconText())
            made.setAccessibleName(f"{name}: {action.iconText()}")

    for action in actions:
        menu.addAction(action)
        action.toggled.connect(lambda _, action=action: say(action))
        say(action)
    return made


def _spring() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
