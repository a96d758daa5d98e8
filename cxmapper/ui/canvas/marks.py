"""What became of the things on the map since another state, painted over it: symbols and words, never colour alone."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cxmapper.analysis.comparing import Difference, Mark, Marks
from cxmapper.drawing.shapes import Figure
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.words import marked, tr

TONES: Final = {Mark.ADDED: "accent", Mark.GONE: "muted", Mark.CHANGED: "ink"}
WORDS: Final = {Mark.ADDED: marked("+ new"), Mark.GONE: marked("− gone"), Mark.CHANGED: marked("~ changed")}
"""What is written at a thing; its first character is said alone where there is no room."""

PIXELS, HIGH, PAD, AROUND = 12, 20.0, 7.0, 3.0
NEAR, SMALL = 0.6, 10
"""Below that scale the words are that many pixels high."""

FEW = 3
"""Things that are gone are named, so many at a place."""

_FIRST = ("card", "ghost", "summary", "stage", "header")


def paint_marks(painter: QPainter, picture: Picture, view: Viewport, marks: Marks) -> None:
    """Paint the marks over what is in view; what is gone is listed where its stage has its touchpoints."""
    painter.save()
    font = QFont(painter.font())
    font.setPixelSize(PIXELS if view.scale >= NEAR else SMALL)
    font.setBold(True)
    painter.setFont(font)
    visible = QRectF(painter.viewport())
    for record_id, mark in marks.of.items():
        place = _place(picture, view, record_id)
        if place is not None and visible.intersects(place):
            _mark(painter, place, mark, picture)
    for place_id, gone in marks.gone.items():
        place = _place(picture, view, place_id)
        if place is not None:
            _ghosts(painter, _room(picture, view, place), gone, picture)
    painter.restore()


def _place(picture: Picture, view: Viewport, record_id: str) -> QRectF | None:
    """Where a record is on the canvas: its card or header, else the first figure that shows it."""
    figures = sorted(picture.figures_of(record_id), key=_rank)
    if not figures:
        return None
    rect = picture.rect(figures[0])
    return QRectF(*view.on_canvas(rect.x(), rect.y()), rect.width() * view.scale, rect.height() * view.scale)


def _room(picture: Picture, view: Viewport, header: QRectF) -> QRectF:
    """Where touchpoints stand below a stage's header: the lane nearest below it; the header itself without any."""
    lanes = [picture.rect(figure) for figure in picture.strips if "lane-touchpoints" in figure.id]
    spans = [(view.on_canvas(0, rect.top())[1], view.on_canvas(0, rect.bottom())[1]) for rect in lanes]
    below = [span for span in spans if span[0] >= header.bottom()]
    top, bottom = min(below, default=(header.top(), header.bottom()))
    return QRectF(header.left(), top, header.width(), bottom - top)


def _rank(figure: Figure) -> int:
    return _FIRST.index(figure.role) if figure.role in _FIRST else len(_FIRST)


def _mark(painter: QPainter, place: QRectF, mark: Mark, picture: Picture) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_colour(picture, TONES[mark]), 2.4 if mark is Mark.ADDED else 1.6))
    painter.drawRoundedRect(place.adjusted(-AROUND, -AROUND, AROUND, AROUND), 8, 8)
    words = tr(WORDS[mark])
    if _wide(painter, words) > place.width():
        words = words[:1]
    if _wide(painter, words) <= place.width():
        right = place.right() - _wide(painter, words) - 4
        _pill(painter, QPointF(right, place.bottom() + AROUND - HIGH / 2), words, TONES[mark], picture)


def _ghosts(painter: QPainter, place: QRectF, gone: Sequence[Difference], picture: Picture) -> None:
    """What stood here, at the lower end of its stage; the number of them where there is no room for words."""
    lines = [f"− {one.title}" for one in gone[:FEW]]
    if len(gone) > FEW:
        lines.append(tr("− and {count} more", count=len(gone) - FEW))
    if painter.font().pixelSize() < PIXELS or place.width() < _wide(painter, "− " + "n" * 8):
        lines = [f"− {len(gone)}"]
    metrics = QFontMetricsF(painter.font())
    for number, line in enumerate(lines):
        words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(20.0, place.width() - 2 * PAD - 8))
        at = QPointF(place.left() + 4, place.bottom() - (len(lines) - number) * (HIGH + 2))
        _pill(painter, at, words, TONES[Mark.GONE], picture, struck=True)


def _wide(painter: QPainter, words: str) -> float:
    return QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * PAD


def _pill(painter: QPainter, at: QPointF, words: str, tone: str, picture: Picture, *, struck: bool = False) -> None:
    rect = QRectF(at.x(), at.y(), _wide(painter, words), HIGH)
    painter.setBrush(_colour(picture, "panel"))
    painter.setPen(QPen(_colour(picture, tone), 1.4))
    painter.drawRoundedRect(rect, HIGH / 2, HIGH / 2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    if struck:
        symbol = QFontMetricsF(painter.font()).horizontalAdvance(words[:2])
        y = rect.center().y() + 1
        painter.drawLine(QPointF(rect.left() + PAD + symbol, y), QPointF(rect.right() - PAD, y))


def _colour(picture: Picture, tone: str) -> QColor:
    return QColor(picture.drawing.theme.colours[tone])
