"""The line at the foot of the window: what the journey holds, where the work is, how large it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar

from cxmapper.ui.panels.controls import label
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.document import Document
    from cxmapper.ui.map_page import MapPage


class StatusBar(QStatusBar):
    """Three plain texts."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._keeping, self._scale = label(""), label(""), label("")
        self.addWidget(self._count, 1)
        self.addPermanentWidget(self._keeping)
        self.addPermanentWidget(self._scale)
        self.setSizeGripEnabled(False)

    def follow(self, page: "MapPage") -> None:
        """Say what holds for a page now."""
        self._count.setText(page.summary)
        self._keeping.setText(_keeping(page.document))
        self._scale.setText(f"{page.canvas.view.scale * 100:.0f} %")


def _keeping(document: "Document") -> str:
    """Where the work is, in words."""
    if document.problem:
        return tr("not saved: {problem}", problem=document.problem)
    if document.file is None:
        return tr("untitled · kept on this computer") if document.history.done else tr("untitled")
    return tr("saved · every change is on disk") if document.is_saved else tr("kept · being saved")
