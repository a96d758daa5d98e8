"""What dialogs are made of: their size, lines to be filled in, and the answers at their foot."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from cxmapper.ui.panels.controls import label
from cxmapper.ui.styles import sized


def answers(words: str, accept: Callable[[], object], reject: Callable[[], object]) -> QDialogButtonBox:
    """A dialog's buttons: the one that Enter presses, and Cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    ready = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    ready.setObjectName("primary")
    ready.setDefault(True)
    for button in box.buttons():
        button.setAccessibleName(button.text().replace("&", ""))
    box.accepted.connect(accept)
    box.rejected.connect(reject)
    return box


def size_dialog(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, larger with the text and never larger than the screen."""
    dialog.resize(QSize(sized(width), sized(height)).boundedTo(dialog.screen().availableSize()))


def lines_under_names(lines: Iterable[QWidget]) -> QFormLayout:
    """Lines to be filled in, each under its accessible name."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    for line in lines:
        heading = label(line.accessibleName(), "heading")
        heading.setBuddy(line)
        form.addRow(heading, line)
    return form
