"""Asking which file: dialogs that do not stop the window."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from cxmapper.ui.words import tr

PICTURES = {"PNG (*.png)": "png", "SVG (*.svg)": "svg", "PDF (*.pdf)": "pdf"}
"""Suffix by what the dialog calls the format."""


def ask_what_to_open(parent: QWidget, answer: Callable[[Path], None]) -> None:
    """Let a journey map be chosen."""
    dialog = _dialog(parent, tr("Open a journey map"), tr("Journey maps") + " (*.cxmap)", answer)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_which_picture(parent: QWidget, suffixes: Iterable[str], answer: Callable[[Path], None]) -> None:
    """Let a photo be chosen."""
    kinds = tr("Photos") + f" ({' '.join(f'*{suffix}' for suffix in suffixes)})"
    dialog = _dialog(parent, tr("Choose a photo"), kinds, answer)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_where_to_export(parent: QWidget, suggested: str, answer: Callable[[Path], None]) -> None:
    """Let the name and format of a picture be chosen."""
    dialog = _dialog(parent, tr("Export the picture"), ";;".join(PICTURES), answer)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(PICTURES[kind]))
    dialog.selectFile(suggested)
    dialog.open()


def ask_where_to_save(parent: QWidget, suggested: str, answer: Callable[[Path], None]) -> None:
    """Let the file of a journey map be chosen."""
    dialog = _dialog(parent, tr("Save the journey map as"), tr("Journey maps") + " (*.cxmap)", answer)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("cxmap")
    dialog.selectFile(suggested)
    dialog.open()


def _dialog(parent: QWidget, title: str, kinds: str, answer: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    return dialog
