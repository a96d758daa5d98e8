"""Make the pictures of the guide and the README, all or those that are named: python docs/pictures/make.py [NAME…].

Offscreen, with the bundled fonts, on a fixed day, in settings and folders of its own: nothing of whoever runs it is
seen or touched.
"""

import io
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LOGNAME"] = "ann"  # who edits, as versions say it

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPoint, QSettings
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from scenes import PICTURES, rest

from cxmapper.ui.finding.palette import Palette
from cxmapper.ui.places import places
from cxmapper.ui.window import Window

HERE = Path(__file__).parent
COLOURS = 256
"""In a picture: the most frequent ones, which are enough for a window, of which text and lines are most."""

NEAR = 48
"""Squared distance in RGB below which two colours are one."""


def picture(name: str) -> QPixmap:
    """A window that was brought to what a picture shows."""
    show, size = PICTURES[name]
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("theme", "light")
        settings.setValue("language", "en")
        made = Window(settings, places(Path(folder, "data"), Path(folder, "cache")))
        made.setProperty("folder", folder)
        made.resize(*size)
        made.show()
        made.activateWindow()
        rest()
        dialog = show(made)
        rest()
        taken = made.grab()
        if isinstance(dialog, Palette):
            dialog.render(taken, dialog.mapToGlobal(QPoint()) - made.mapToGlobal(QPoint()))
        elif dialog is not None:
            taken = dialog.grab()
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def write(taken: QPixmap, path: Path) -> None:
    """Write a picture in few colours, which makes a third of its bytes."""
    buffer = QBuffer()
    taken.save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as image:
        full = np.asarray(image.convert("RGB"), np.int32)
    seen, where, often = np.unique(full @ (1 << 16, 1 << 8, 1), return_inverse=True, return_counts=True)
    colours = np.stack([seen >> 16, seen >> 8 & 255, seen & 255], axis=1)
    kept = _told_apart(colours[np.argsort(-often, kind="stable")])
    nearest = [int(((kept - colour) ** 2).sum(axis=1).argmin()) for colour in colours]
    few = Image.fromarray(np.array(nearest, np.uint8)[where].reshape(full.shape[:2]), "P")
    few.putpalette(kept.astype(np.uint8).tobytes())
    few.save(path, optimize=True)


def _told_apart(colours: NDArray[np.int32]) -> NDArray[np.int32]:
    """The first colours that differ enough from those before them."""
    kept = colours[:1]
    for colour in colours[1:]:
        if len(kept) == COLOURS:
            break
        if ((kept - colour) ** 2).sum(axis=1).min() > NEAR:
            kept = np.vstack([kept, colour])
    return kept


def main(names: list[str]) -> None:
    """Make pictures beside this file."""
    app = QApplication.instance() or QApplication([])
    app.setCursorFlashTime(0)
    app.setApplicationName("cxmapper")
    for name in names or PICTURES:
        write(picture(name), HERE / f"{name}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
