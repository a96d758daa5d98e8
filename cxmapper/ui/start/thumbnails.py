"""Small pictures of maps that were open, kept in the cache for the start page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

if TYPE_CHECKING:  # the start page is to be seen before these are loaded
    from cxmapper.drawing.shapes import Drawing

WIDE, HIGH = 448, 272
"""Pixels of the picture, for screens of two device pixels per pixel."""

MOST = 900.0
"""Map units across that are shown at most: of more nothing could be recognised."""


def thumbnail_of(root: Path, file: Path) -> Path:
    """Where the picture of a file is kept; the same for every path that leads to it."""
    from hashlib import sha256  # a start page that shows no files does without

    return root / f"{sha256(str(file.resolve()).encode('utf-8', 'surrogateescape')).hexdigest()[:24]}.png"


def keep_thumbnail(root: Path, file: Path, drawing: "Drawing") -> None:
    """Keep a picture of a file as it is now; where the cache cannot be written there is none."""
    path = thumbnail_of(root, file)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    painted(drawing).save(str(path))


def read_thumbnail(root: Path, file: Path) -> QImage:
    """The kept picture of a file; a null image where there is none."""
    reader = QImageReader(str(thumbnail_of(root, file)), b"png")
    return reader.read() if reader.canRead() else QImage()


def painted(drawing: "Drawing") -> QImage:
    """The beginning of a map: its whole width, or as much as can be recognised."""
    from msgspec.structs import replace

    from cxmapper.painting.display import display_list
    from cxmapper.painting.painter import paint_items

    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(drawing.theme.colours["ground"]))
    scale = WIDE / min(MOST, drawing.size[0])
    rects = ((figure, drawing.rect_of(figure)) for figure in drawing.figures)
    near = tuple(figure for figure, rect in rects if rect.x * scale < WIDE and rect.y * scale < HIGH)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint_items(painter, display_list(replace(drawing, figures=near)))
    painter.end()
    return image
