"""A figure or link on the canvas: what it covers, and what it consists of once it is looked at."""

from array import array
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QRectF

from cxmapper.drawing.order import parts_of
from cxmapper.drawing.shapes import Figure, Link, Part, Point
from cxmapper.painting.extent import Extent, extent
from cxmapper.painting.pieces import Pieces, Workshop
from cxmapper.ui.canvas.outline import Outline, Tint, outlines, straightened

MANY_PARTS = 40
"""A figure of more parts, such as a long curve with its points, is not painted whole for every corner of it."""


class Item(Struct, eq=False):
    """A figure or link, or some of the parts of a large one; taken apart when it first comes into view.

    `box` has, in its cell, x and y of its origin, left, top, right and bottom of what it covers, and the size of its
    largest part, as the bytes of numpy's float64: so many items are in one array at once.
    """

    thing: Figure | Link
    parts: Sequence[Part]
    extent: Extent
    box: bytes
    workshop: Workshop
    _pieces: Pieces | None = None
    _bars: tuple[Point, list[list[QRectF]]] | None = None
    _outlines: tuple[Outline, ...] | None = None
    _lines: tuple[Point, tuple[Tint, list[QLineF]]] | None = None

    @property
    def pieces(self) -> Pieces:
        """What it consists of."""
        if self._pieces is None:
            self._pieces = self.workshop.pieces(self.parts)
        return self._pieces

    def at(self, thing: Figure | Link) -> "Item":
        """The same for a figure or link with the same parts."""
        return Item(thing, self.parts, self.extent, _box(thing, self.extent), self.workshop, self._pieces)

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


def items_of(thing: Figure | Link, workshop: Workshop) -> tuple[Item, ...]:
    """A figure or link as one item, or where it has many parts as one for each."""
    parts = parts_of(thing)
    groups = [(part,) for part in parts] if len(parts) > MANY_PARTS else [parts]
    found = ((group, extent(group)) for group in groups)
    return tuple(Item(thing, group, of, _box(thing, of), workshop) for group, of in found)


def _box(thing: Figure | Link, of: Extent) -> bytes:
    x, y = (thing.rect.x, thing.rect.y) if isinstance(thing, Figure) else (thing.x, thing.y)
    return array("d", (x, y, x + of.left, y + of.top, x + of.right, y + of.bottom, of.size)).tobytes()
