"""Runs of text as glyphs that Qt paints without shaping them again."""

from functools import lru_cache
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QPainter, QTextLayout, QTextLine, QTextOption, QTransform

from cxmapper.drawing.text.lines import Style
from cxmapper.painting.fonts import EM, font

_UNBROKEN = 1e7

_WITH_PLACES = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


LARGEST = 62.0
"""Device pixels: above 64 Qt paints outlines in place of pixels, and has none of fonts that were given another size."""


class Glyphs(Struct, frozen=True):
    """Glyphs placed from the left end of their baseline, each with its index in the text, and how far they reach.

    `outlines` are the same glyphs at `EM` pixels, to be painted scaled where they get larger than `LARGEST`.
    """

    runs: tuple[QGlyphRun, ...]
    width: float
    size: float
    outlines: tuple[QGlyphRun, ...]

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Paint in the painter's pen, from the left end of the baseline."""
        if self.size * painter.deviceTransform().m11() < LARGEST:
            for run in self.runs:
                painter.drawGlyphRun(origin, run)
            return
        before = painter.worldTransform()
        scale = self.size / EM
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, origin.x(), origin.y()), combine=True)
        for run in self.outlines:
            painter.drawGlyphRun(QPointF(), run)
        painter.setWorldTransform(before)


@lru_cache(maxsize=16_384)
def glyphs(text: str, family: str, style: Style, *, rtl: bool) -> Glyphs:
    """Shape one run of a line, all in one direction, without hints and with no font but `family`."""
    layout = QTextLayout(text, font(family, style))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNBROKEN)
    layout.endLayout()
    first, last = _x_of(line, 0), _x_of(line, line.textLength())
    origin = QPointF(min(first, last), line.ascent())
    shaped = layout.glyphRuns(-1, -1, _WITH_PLACES)
    runs, outlines = (tuple(_sized(run, origin, size) for run in shaped) for size in (style.size, EM))
    return Glyphs(runs, abs(last - first) * style.size / EM, style.size, outlines)


def _x_of(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _sized(run: QGlyphRun, origin: QPointF, size: float) -> QGlyphRun:
    """The same glyphs at another pixel size, placed from `origin`."""
    raw = run.rawFont()
    if size != EM:
        raw.setPixelSize(size)
    sized = QGlyphRun()
    sized.setRawFont(raw)
    sized.setGlyphIndexes(run.glyphIndexes())
    sized.setStringIndexes(run.stringIndexes())
    sized.setRightToLeft(run.isRightToLeft())
    sized.setPositions([(position - origin) * (size / EM) for position in run.positions()])
    return sized
