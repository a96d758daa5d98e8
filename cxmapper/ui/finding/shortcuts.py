"""The page of shortcuts: what each key does, and another key for it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QKeySequenceEdit,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cxmapper.ui.actions.keys import plain_text
from cxmapper.ui.actions.table import ENTRIES, KEPT, MENUS, give_keys
from cxmapper.ui.finding.matches import plain
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

KEYS = 170
"""Pixels across of the field of a key."""


class Shortcuts(QDialog):
    """All actions by menu with their keys; a key that is typed for one is its own from then on."""

    changed = Signal()
    """Some action has another key."""

    def __init__(self, parent: QWidget, actions: Mapping[str, QAction], settings: QSettings) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Shortcuts"))
        self._actions, self._settings = actions, settings
        self._rows: dict[str, tuple[QWidget, QKeySequenceEdit]] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.textChanged.connect(self._narrow)
        self.said = label(tr("Choose a key's field and press the new key."), "hint")
        self.said.setWordWrap(True)
        inside = QWidget()
        inside.setObjectName("inside")
        grid = QGridLayout(inside)
        self._headings = [self._section(grid, title, [entry.id for entry in entries]) for _, title, entries in MENUS]
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(tr("Shortcuts"))
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        reset = buttons.addButton(tr("As they were at first"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self._reset)
        for button in buttons.buttons():
            button.setAccessibleName(plain(button.text()).replace("&", ""))
        layout = QVBoxLayout(self)
        for part in (self.search, self.said, scroll, buttons):
            layout.addWidget(part)
        size_dialog(self, 560, 640)

    def _section(self, grid: QGridLayout, title: str, ids: Iterable[str]) -> QWidget:
        heading = label(tr(title).replace("&", ""), "title")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for id_ in ids:
            action = self._actions[id_]
            words = label(plain_text(action))
            edit = QKeySequenceEdit(action.shortcut())
            edit.setMaximumSequenceLength(1)
            edit.setFixedWidth(sized(KEYS))
            edit.setClearButtonEnabled(True)
            edit.setAccessibleName(tr("Key for {action}", action=plain_text(action)))
            edit.editingFinished.connect(lambda id_=id_: self._take(id_))
            row = grid.rowCount()
            grid.addWidget(words, row, 0)
            grid.addWidget(edit, row, 1, Qt.AlignmentFlag.AlignRight)
            self._rows[id_] = (words, edit)
        return heading

    def _take(self, id_: str) -> None:
        keys = self._rows[id_][1].keySequence()
        if keys == self._actions[id_].shortcut():
            return
        taken = next((one for one in self._actions.values() if not keys.isEmpty() and keys in one.shortcuts()), None)
        if taken is not None:
            said = tr("{keys} is the key of “{action}” already.", keys=_said(keys), action=plain_text(taken))
            self.said.setText(said)
            self._rows[id_][1].setKeySequence(self._actions[id_].shortcut())
            return
        self._settings.setValue(f"{KEPT}/{id_}", keys.toString())
        entry = next(entry for entry in ENTRIES if entry.id == id_)
        give_keys(self._actions[id_], entry, keys.toString())
        self.changed.emit()
        self.said.setText(tr("{action}: {keys}", action=plain_text(self._actions[id_]), keys=_said(keys)))

    def _reset(self) -> None:
        self._settings.remove(KEPT)
        for entry in ENTRIES:
            keys = QKeySequence(entry.shortcut)
            give_keys(self._actions[entry.id], entry, entry.shortcut)
            self._rows[entry.id][1].setKeySequence(keys)
        self.changed.emit()
        self.said.setText(tr("All keys are as they were at first."))

    def _narrow(self, typed: str) -> None:
        wanted = plain(typed).split()
        for words, edit in self._rows.values():
            name = plain(words.text()) + " " + plain(_said(edit.keySequence()))  # type: ignore[attr-defined]  # a label
            shown = all(word in name for word in wanted)
            words.setVisible(shown)
            edit.setVisible(shown)
        for heading in self._headings:
            heading.setVisible(not wanted)


def _said(keys: QKeySequence) -> str:
    """Keys as the fields show them: Strg+Z on a German keyboard."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
