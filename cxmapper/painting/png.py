"""PNG, painted and packed band by band, so that memory grows with the width of a picture and not with its height."""

import struct
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.display import display_list
from cxmapper.painting.pages import INCH_MM, UNITS_PER_INCH, check_pixels
from cxmapper.painting.painter import fitting, paint_items
from cxmapper.replacing import replacing
from cxmapper.telling import Tell, silent

Rows = np.ndarray[tuple[int, int], np.dtype[np.uint8]]

BAND = 256
"""Rows painted at once."""

_SPARE = 1
"""Rows painted above and below a band, and left out: Qt smooths edges less exactly where it cuts them off."""

_OFF_TIES = 1 / 1024
"""Pixels by which all is lower than it should be: Qt rounds to 1/64 pixel, and an edge halfway between two of them
would go up in one band and down in the next."""

_UP = 2
"""The filter of PNG that keeps a row as its difference from the row above: a map is mostly flat."""


def write_png(
    drawing: Drawing,
    path: Path,
    size: tuple[int, int] | None = None,
    dpi: float = UNITS_PER_INCH,
    tell: Tell = silent,
) -> None:
    """Write a drawing as a PNG of `size` pixels, in its own shape with the ground's colour around it.

    Without `size` it is as large as the drawing at `dpi`, which is also noted in the file. The same drawing gives the
    same bytes. Raises UserError for a size that cannot be painted or a path that cannot be written.
    """
    width, height = size or tuple(max(1, round(length * dpi / UNITS_PER_INCH)) for length in drawing.size)
    check_pixels(width, height)
    with replacing(path) as file:
        for number, piece in enumerate(png(drawing, width, height, dpi)):
            file.write(piece)
            tell(min(1.0, number * BAND / height))


def png(drawing: Drawing, width: int, height: int, dpi: float, band: int = BAND) -> Iterator[bytes]:
    """The pieces of a PNG file. While one band is packed the next is painted."""
    per_metre = round(dpi / INCH_MM * 1000)
    yield b"\x89PNG\r\n\x1a\n"
    yield _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    yield _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    packer = zlib.compressobj()
    last = np.zeros((1, 3 * width), np.uint8)
    packed: Future[bytes] | None = None
    with ThreadPoolExecutor(1) as pool:
        for image in _bands(drawing, width, height, band):
            if packed:
                yield _chunk(b"IDAT", packed.result())
            packed = pool.submit(_pack, packer, image, last)
            last = _pixels(image)[-1:].copy()
        if packed:
            yield _chunk(b"IDAT", packed.result())
    yield _chunk(b"IDAT", packer.flush())
    yield _chunk(b"IEND", b"")


def _bands(drawing: Drawing, width: int, height: int, band: int) -> Iterator[QImage]:
    """The picture in strips, from the top."""
    items = display_list(drawing)
    ground = QColor(drawing.theme.colours["ground"])
    placed = fitting(drawing.size, width, height)
    on_map = placed.inverted()[0]
    for top in range(0, height, band):
        rows = min(band, height - top)
        image = QImage(width, rows + 2 * _SPARE, QImage.Format.Format_RGB32)
        image.fill(ground)
        with QPainter(image) as painter:
            painter.setWorldTransform(placed * QTransform.fromTranslate(0, _OFF_TIES - top + _SPARE))
            paint_items(painter, items, on_map.mapRect(QRectF(0, top - _SPARE, width, image.height())))
        image.convertTo(QImage.Format.Format_RGB888)
        yield image


def _pixels(image: QImage) -> Rows:
    """Red, green and blue along each row; lives no longer than the image."""
    padded = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return padded[_SPARE:-_SPARE, : 3 * image.width()]


def _pack(packer: "zlib._Compress", image: QImage, above: Rows) -> bytes:
    rows = _pixels(image)
    filtered = np.empty((rows.shape[0], rows.shape[1] + 1), np.uint8)
    filtered[:, 0] = _UP
    np.subtract(rows[:1], above, out=filtered[:1, 1:])
    np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
    return packer.compress(filtered.data)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
