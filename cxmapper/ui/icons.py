"""Icons: Lucide's strokes (ISC licence) in the colour of the theme."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from cxmapper.resources import resource
from cxmapper.ui.styles import sized

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SIZE = 18


def icon(name: str, colour: str, faint: str) -> "QIcon":
    """The icon of that file name, in #RRGGBB; `faint` while what it stands for cannot be done.

    It is sharp on every screen that there is; on another one all has to be dressed anew.
    """
    from PySide6.QtGui import QIcon  # the start page paints pixels only

    made = QIcon()
    ratios = {ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()}
    for mode, shown in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        for ratio in sorted(ratios):
            made.addPixmap(pixmap(name, shown, ratio, sized(SIZE)), mode)
    return made


def pixmap(name: str, colour: str, ratio: float, size: int = SIZE) -> QPixmap:
    """An icon's pixels, `size` wide and high at 1 device pixel per pixel."""
    key = f"{name} {colour} {ratio} {size}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawing = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made
