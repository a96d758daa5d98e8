"""The tool bar: what draws, the lenses, capture or review, and the way to everything else."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.panels.controls import button, segments
from cxmapper.ui.words import tr

DRAWING = ("add.touchpoint", "add.stage", "connect", "add.pain", "add.idea", "add.quote", "add.missing", "moment")
"""Ids of the buttons that draw: their words with the key that does the same."""

BESIDE = ("palette", "room")
"""Ids of the buttons at the end: everything else, and the room."""

WORDY = 1800
"""Pixels of the window from which buttons have words; below, icon and key."""


class ToolBar(QToolBar):
    """Buttons from the table of actions, with words where there is room for them."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction]) -> None:
        super().__init__(tr("Tool bar"), window)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.addToolBar(self)
        self._keyed = [actions[id_] for id_ in (*DRAWING, *BESIDE)]
        self._words = [action.iconText() for action in self._keyed]
        self._buttons = [self._add(action) for action in self._keyed[: len(DRAWING)]]
        for name, group in ((tr("Lens"), "lens"), (tr("Capture or review"), "mode")):
            self.addWidget(_spring())
            self.addWidget(segments(name, (actions[entry.id] for entry in ENTRIES if entry.group == group)))
        self.addWidget(_spring())
        self._buttons += [self._add(action) for action in self._keyed[len(DRAWING) :]]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come where they fit."""
        super().resizeEvent(event)
        wordy = self.width() >= WORDY
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if wordy else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for action, words, made in zip(self._keyed, self._words, self._buttons, strict=True):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setIconText(f"{words}  {key}" if wordy else key)
            made.setToolButtonStyle(style)
            made.setAccessibleName(words)

    def _add(self, action: QAction) -> QToolButton:
        made = button(action, words=True)
        made.setObjectName("framed")
        self.addWidget(made)
        return made


def _spring() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
