"""The line at the foot of the window: what the journey holds, where the work is, how large it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar

from cxmapper.ui.panels.controls import apart, label
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.document import Document
    from cxmapper.ui.map_page import MapPage

_LEAST = 160
"""Pixels of the worst path, where text has its usual size, below which nothing is said of it."""


class StatusBar(QStatusBar):
    """Plain texts, and the worst path, which a click shows."""

    def __init__(self) -> None:
        super().__init__()
        self._page: MapPage | None = None
        self._steps = ""
        self.worst = QPushButton()
        self.worst.setObjectName("crumb")
        self.worst.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.worst.clicked.connect(self._show_worst)
        self.worst.hide()
        self._count, self._keeping, self._scale = label(""), label(""), label("")
        self.addWidget(self._count, 1)
        self.addPermanentWidget(self.worst)
        self.addPermanentWidget(self._keeping)
        self.addPermanentWidget(self._scale)
        self.setSizeGripEnabled(False)

    def follow(self, page: "MapPage") -> None:
        """Say what holds for a page now."""
        self._count.setText(page.summary)
        self._keeping.setText(_keeping(page.document))
        self._scale.setText(f"{page.canvas.view.scale * 100:.0f} %")
        self._page = page
        self._steps = page.paths.worst
        self._say_worst()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the worst path as there is room for."""
        super().resizeEvent(event)
        self._say_worst()

    def _say_worst(self) -> None:
        said = tr("worst path: {steps}", steps=self._steps) if self._steps else ""
        others = sum(each.minimumSizeHint().width() for each in (self._count, self._keeping, self._scale))
        room = min(self.width() * 2 // 5, self.width() - others - sized(40))
        short = self.worst.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        self.worst.setMinimumWidth(1)  # else the window could get no narrower than these words
        self.worst.setText(apart(short.replace("&", "&&")))
        self.worst.setAccessibleName(said or tr("Worst path"))
        self.worst.setToolTip("")
        self.worst.setVisible(bool(said) and room >= sized(_LEAST))

    def _show_worst(self) -> None:
        if self._page is not None:
            self._page.paths.show_path("worst")


def _keeping(document: "Document") -> str:
    """Where the work is, in words."""
    if document.problem:
        return tr("not saved: {problem}", problem=document.problem)
    if document.file is None:
        return tr("untitled · kept on this computer") if document.history.done else tr("untitled")
    return tr("saved · every change is on disk") if document.is_saved else tr("kept · being saved")
