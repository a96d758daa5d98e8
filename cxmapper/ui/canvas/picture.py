"""A Drawing made ready for a canvas: what to paint in any part of it, and where its things are."""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from operator import attrgetter

import numpy as np
from PySide6.QtCore import QLineF, QRectF

from cxmapper.collector import no_collector
from cxmapper.drawing.order import HAN, han_font, painting_order, parts_of
from cxmapper.drawing.shapes import Drawing, Figure, Link, Part, Point
from cxmapper.painting.display import Palette
from cxmapper.painting.fonts import application
from cxmapper.painting.pieces import Pieces, Workshop
from cxmapper.ui.canvas.outline import Outline, Tint, outlines, straightened

MANY_PARTS = 40
"""A figure of more parts, such as a long curve with its points, is not painted whole for every corner of it."""

Places = np.ndarray[tuple[int], np.dtype[np.intp]]
FEW = 8
"""For more records than these all figures are sorted by record, which takes as long as to look for ten."""

_CELL, _BOX = attrgetter("thing.cell"), attrgetter("box")

Columns = np.ndarray[tuple[int, int], np.dtype[np.float64]]


@dataclass(slots=True, eq=False)
class Item:
    """A figure or link, or some of the parts of a large one.

    `box` has, in its cell, x and y of its origin, left, top, right and bottom of what it covers, and the size of its
    largest piece, as the bytes of numpy's float64: so all items of a map are in one array at once.
    """

    thing: Figure | Link
    parts: Sequence[Part]
    pieces: Pieces
    box: bytes
    _bars: tuple[Point, list[list[QRectF]]] | None = None
    _outlines: tuple[Outline, ...] | None = None
    _lines: tuple[Point, tuple[Tint, list[QLineF]]] | None = None

    def bars(self, origin: Point) -> list[list[QRectF]]:
        """Where the bars are that stand for each of its words, with its origin there on the map."""
        if self._bars is None or self._bars[0] != origin:
            bars = [[bar.translated(*origin) for bar in words.bars] for words in self.pieces.words]
            self._bars = origin, bars
        return self._bars[1]

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """What is left of it on a map too small to be read; found when it is first asked for."""
        if self._outlines is None:
            self._outlines = tuple(outlines(self.thing, self.parts))
        return self._outlines

    def lines(self, link: Link, origin: Point) -> tuple[Tint, list[QLineF]]:
        """The link that this is as straight lines, with its origin there on the map."""
        if self._lines is None or self._lines[0] != origin:
            tint, lines = straightened(link)
            self._lines = origin, (tint, [QLineF(*ends).translated(*origin) for ends in lines])
        return self._lines[1]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Items in painting order, and x and y of their origins on the map, a column for each."""

    items: list[Item]
    origins: Columns


class Picture:
    """The items of a drawing, with their boxes in one array: finding the visible ones costs next to nothing.

    With `before`, the picture of the drawing before, the items of figures and links that are still the same objects are
    taken over: after an edit only what was composed anew is taken apart. Items are placed in their cells, so that they
    stay as they are when a cell moves.
    """

    workshop: Workshop
    made: dict[int, tuple[Item, ...]]

    @no_collector()
    def __init__(self, drawing: Drawing, before: "Picture | None" = None) -> None:
        application()
        self.drawing = drawing
        things = list(painting_order(drawing))
        ids = list(map(id, things))
        old = before.made if before is not None else {}
        found = list(map(old.get, ids))
        palette = _palette(drawing, [thing for thing, made in zip(things, found, strict=True) if made is None], before)
        if before is not None and before.workshop.palette == palette:
            self.workshop = before.workshop
        else:
            self.workshop, found = Workshop(palette), [None] * len(things)
        made = [self._made(thing) if known is None else known for thing, known in zip(things, found, strict=True)]
        self.made = dict(zip(ids, made, strict=True))
        self.items = list(chain.from_iterable(made))
        self._asked: dict[str, list[Figure]] = {}
        self.origins, self._boxes = _placed(drawing, self.items)

    def within(self, clip: QRectF, least: float = 0.0) -> Shown:
        """The items that reach into a part of the map and have a piece of the `least` size."""
        found = hit(self._boxes, clip, least)
        return Shown([self.items[number] for number in found.tolist()], self.origins[:, found])

    def figures_of(self, record_id: str) -> list[Figure]:
        """The figures that show a record, on every lane."""
        if len(self._asked) > FEW:
            return self._by_record.get(record_id, [])
        if record_id not in self._asked:
            self._asked[record_id] = [figure for figure in self.drawing.figures if figure.record_id == record_id]
        return self._asked[record_id]

    def rect(self, figure: Figure) -> QRectF:
        """Where a figure is on the map."""
        rect = self.drawing.rect_of(figure)
        return QRectF(rect.x, rect.y, rect.w, rect.h)

    @cached_property
    def _by_record(self) -> dict[str, list[Figure]]:
        found: defaultdict[str, list[Figure]] = defaultdict(list)
        for figure in self.drawing.figures:
            if figure.record_id:
                found[figure.record_id].append(figure)
        return dict(found)

    def _made(self, thing: Figure | Link) -> tuple[Item, ...]:
        x, y = (thing.rect.x, thing.rect.y) if isinstance(thing, Figure) else (0.0, 0.0)
        parts = parts_of(thing)
        groups = [(part,) for part in parts] if len(parts) > MANY_PARTS else [parts]
        return tuple(self._item(thing, group, x, y) for group in groups)

    def _item(self, thing: Figure | Link, parts: Sequence[Part], x: float, y: float) -> Item:
        pieces = self.workshop.pieces(parts)
        box = array("d", [x, y, *corners(pieces.bounds.translated(x, y)), pieces.size]).tobytes()
        return Item(thing, parts, pieces, box)


def with_figures(drawing: Drawing, figures: Sequence[Figure]) -> Drawing:
    """A drawing of these figures alone, each where it is."""
    return replace(drawing, figures=tuple(figures), links=())


def _palette(drawing: Drawing, new: Sequence[Figure | Link], before: Picture | None) -> Palette:
    """The colours and the Han font, which is looked for in what is new only: a map seldom changes its language."""
    han = before.workshop.palette.han if before is not None else HAN
    if han == HAN:
        han = han_font(with_figures(drawing, [thing for thing in new if isinstance(thing, Figure)]))
    return Palette(drawing.theme.colours, han)


def _placed(drawing: Drawing, items: Sequence[Item]) -> tuple[Columns, Columns]:
    """A column for each item: where its origin is on the map; what it covers, and the size of its largest piece."""
    number = {cell: place for place, cell in enumerate(drawing.cells)}
    cells = np.fromiter(map(number.__getitem__, map(_CELL, items)), np.intp, len(items))
    origins = np.array(list(drawing.cells.values()), np.float64).reshape(len(number), 2)[cells].T
    boxes = np.frombuffer(b"".join(map(_BOX, items)), np.float64).reshape(len(items), 7).T.copy()
    boxes[:6] += np.tile(origins, (3, 1))
    return boxes[:2], boxes[2:]


def corners(rect: QRectF) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def hit(boxes: Columns, clip: QRectF, least: float = 0.0) -> Places:
    """The numbers of the boxes that reach into a part of the map and are at least so large, in order."""
    left, top, right, bottom = corners(clip)
    inside = (boxes[0] <= right) & (boxes[2] >= left) & (boxes[1] <= bottom) & (boxes[3] >= top) & (boxes[4] >= least)
    return np.flatnonzero(inside)
