"""PDF: one drawing a page, as vectors, with its fonts in it and its text to be found and copied."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QRectF, QSizeF, QUuid
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter, QTransform

from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.display import display_list
from cxmapper.painting.pages import INCH_MM, UNITS_PER_INCH
from cxmapper.painting.painter import fitting, paint_items
from cxmapper.painting.pdf_objects import settled
from cxmapper.painting.pdf_text import letters_by_font
from cxmapper.replacing import replacing
from cxmapper.telling import Tell, silent, told

_DPI = 1200
_LONGEST_MM = 200 * INCH_MM
"""The longest side of a page that readers must show (ISO 32000-1, annex C)."""


def write_pdf(
    drawings: Sequence[Drawing], path: Path, page: tuple[float, float] | None = None, tell: Tell = silent
) -> None:
    """Write drawings as the pages of a PDF; `page` is width and height in mm, otherwise 1 unit is 1/96 inch.

    Each drawing fills its page as far as its shape allows, with the ground's colour around it. The same drawings give
    the same bytes. Raises UserError where the path cannot be written.
    """
    with replacing(path) as file:
        file.write(settled(pdf(drawings, page, tell), letters_by_font(drawings)))


def pdf(drawings: Sequence[Drawing], page: tuple[float, float] | None, tell: Tell = silent) -> bytes:
    """The PDF as Qt writes it."""
    lists = [display_list(drawing) for drawing in drawings]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QHashSeed.setDeterministicGlobalSeed()  # the order of fonts in the file is that of a hash
    try:
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setTitle(drawings[0].title)
        writer.setCreator("cxmapper")
        writer.setDocumentId(QUuid())
        _turn_to_page(writer, page or _natural(drawings[0]))
        with QPainter(writer) as painter:
            for number, (drawing, items) in enumerate(zip(drawings, lists, strict=True)):
                if number:
                    _turn_to_page(writer, page or _natural(drawing))
                    writer.newPage()
                sheet = QRectF(0, 0, writer.width(), writer.height())
                painter.setWorldTransform(QTransform())
                painter.fillRect(sheet, QColor(drawing.theme.colours["ground"]))
                painter.setWorldTransform(fitting(drawing.size, sheet.width(), sheet.height()))
                paint_items(painter, told(items, tell, number / len(lists), (number + 1) / len(lists)))
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return bytes(buffer.data().data())


def _turn_to_page(writer: QPdfWriter, page: tuple[float, float]) -> None:
    """Set the size in mm of the page that comes next."""
    writer.setPageSize(QPageSize(QSizeF(*page), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())


def _natural(drawing: Drawing) -> tuple[float, float]:
    """The size of a drawing in mm, no longer than a page may be."""
    scale = min(INCH_MM / UNITS_PER_INCH, _LONGEST_MM / max(drawing.size))
    return drawing.size[0] * scale, drawing.size[1] * scale
