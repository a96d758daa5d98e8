"""Pens and brushes, made once."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPainterPathStroker, QPen

from cxmapper.drawing.shapes import Dash

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)

_SMOOTH = 0.02
"""Map units by which the dashes of a curve may leave it: none to be seen on A0."""


@lru_cache(maxsize=1024)
def stroke(colour: str, width: float, *, round_ends: bool) -> QPen:
    """A solid line; `round_ends` rounds its joins too."""
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if round_ends else Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap)
    return pen


@lru_cache(maxsize=256)
def filling(colour: str) -> QBrush:
    """A plain colour."""
    return QBrush(QColor(colour))


def dashed(outline: QPainterPath, width: float, dash: Dash) -> QPainterPath:
    """Dashes as shapes of their own: Qt begins a dashed line anew where a picture cuts it off."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setDashPattern([length / width for length in dash])
    stroker.setCurveThreshold(_SMOOTH)
    return stroker.createStroke(outline)
