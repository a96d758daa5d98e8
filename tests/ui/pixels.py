"""The pixels of a widget as the screen has them, without what is beside it, and whether they are those of another."""

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget


def on_screen(widget: QWidget) -> QImage:
    QApplication.processEvents()
    window = widget.window()
    whole = widget.screen().grabWindow(window.winId()).toImage()
    return whole.copy(QRect(widget.mapTo(window, QPoint()), widget.size()))


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether no colour differs by more than 1 of 255, as it may at edges of what is painted strip by strip."""
    a, b = (np.frombuffer(image.constBits(), np.uint8).astype(np.int16) for image in (one, other))
    return one.size() == other.size() and int(np.abs(a - b).max()) <= 1
