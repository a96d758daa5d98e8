"""A Drawing made ready for a canvas: what to paint in any part of it, and where its things are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from cxmapper.drawing.shapes import Drawing, Figure
from cxmapper.painting.display import Item, display_list

MANY_PARTS = 40
"""A figure of more parts, such as a long curve with its points, is not painted whole for every corner of it."""

Boxes = np.ndarray[tuple[int, int], np.dtype[np.float64]]


class Picture:
    """The items of a drawing with their boxes in one array, so that finding the visible ones costs next to nothing."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self._items = display_list(_split(drawing))
        self._boxes = _boxes(self._items)

    def within(self, clip: QRectF) -> Iterator[Item]:
        """The items that reach into a part of the map, in painting order."""
        return (self._items[number] for number in hit(self._boxes, clip))

    def figures_at(self, x: float, y: float) -> Iterator[Figure]:
        """The figures that stand for something at a point of the map, the topmost first."""
        for figure in reversed(self.drawing.figures):
            if figure.record_id and self.rect(figure).contains(QPointF(x, y)):
                yield figure

    def figures_of(self, record_id: str) -> list[Figure]:
        """The figures that show a record, on every lane."""
        return [figure for figure in self.drawing.figures if figure.record_id == record_id]

    def rect(self, figure: Figure) -> QRectF:
        """Where a figure is on the map."""
        rect = self.drawing.rect_of(figure)
        return QRectF(rect.x, rect.y, rect.w, rect.h)


def with_figures(drawing: Drawing, figures: Sequence[Figure]) -> Drawing:
    """A drawing of these figures alone, each where it is."""
    return replace(drawing, figures=tuple(figures), links=())


def _split(drawing: Drawing) -> Drawing:
    """The same picture with a figure for each part of a large one."""
    figures = (
        replace(figure, parts=parts)
        for figure in drawing.figures
        for parts in ([(part,) for part in figure.parts] if len(figure.parts) > MANY_PARTS else [figure.parts])
    )
    return replace(drawing, figures=tuple(figures))


def _boxes(items: tuple[Item, ...]) -> Boxes:
    return np.array([corners(item.bounds) for item in items], np.float64).reshape(len(items), 4)


def corners(rect: QRectF) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def hit(boxes: Boxes, clip: QRectF) -> list[int]:
    """The numbers of the boxes that reach into a part of the map, in order."""
    left, top, right, bottom = corners(clip)
    inside = (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)
    return [int(number) for number in np.flatnonzero(inside)]
