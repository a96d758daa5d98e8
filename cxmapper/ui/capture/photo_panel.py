"""The panel of the wall photo: the photo, and buttons to open, zoom and turn it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cxmapper.drawing.theme import Theme, theme
from cxmapper.files.portraits import SUFFIXES
from cxmapper.ui.capture.photo import STEP, Photo
from cxmapper.ui.icons import icon
from cxmapper.ui.panels.controls import TARGET
from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

_BUTTONS: tuple[tuple[str, str, "Callable[[PhotoPanel], None]"], ...] = (
    (marked("Open a photo…"), "image-plus", lambda panel: panel.ask()),
    (marked("Zoom in"), "zoom-in", lambda panel: panel.photo.zoom(STEP)),
    (marked("Zoom out"), "zoom-out", lambda panel: panel.photo.zoom(1 / STEP)),
    (marked("Show all of it"), "maximize", lambda panel: panel.photo.show_all()),
    (marked("Turn left"), "rotate-ccw", lambda panel: panel.photo.turn(-1)),
    (marked("Turn right"), "rotate-cw", lambda panel: panel.photo.turn(1)),
)
"""Words, icon and deed of each button."""


class PhotoPanel(QWidget):
    """The wall photo in its dock."""

    photo: Photo

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self.photo = Photo()
        self._buttons = [self._button(tr(words), deed) for words, _, deed in _BUTTONS]
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.photo, 1)
        self._dressed = ""
        self._page = page
        self.photo.wrong.connect(page.messages.refuse)
        self.photo.shown.connect(lambda: page.messages.get_over(page.messages.refusal))
        page.changed.connect(self._dress)
        self._dress()

    def ask(self) -> None:
        """Let a photo be chosen."""
        kinds = tr("Photos") + " (" + " ".join(f"*{suffix}" for suffix in SUFFIXES) + ")"
        dialog = QFileDialog(self, tr("Open a photo of the wall"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.photo.show_file(Path(name)))
        dialog.open()

    def _button(self, words: str, deed: "Callable[[PhotoPanel], None]") -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setMinimumSize(TARGET + 4, TARGET + 4)
        made.clicked.connect(lambda: deed(self))
        return made

    def _dress(self) -> None:
        name = self._page.look.theme
        if name != self._dressed:
            self._dressed = name
            for button, (_, icon_name, _) in zip(self._buttons, _BUTTONS, strict=True):
                button.setIcon(_icon(icon_name, theme(name)))
                button.setIconSize(QSize(18, 18))


def _icon(name: str, tones: Theme) -> QIcon:
    return icon(name, tones.colours["ink"], tones.colours["tick"])
