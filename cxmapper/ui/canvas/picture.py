"""A Drawing made ready for a canvas: what to paint in any part of it, and where its things are."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from operator import attrgetter

import numpy as np
from PySide6.QtCore import QLineF, QRectF

from cxmapper.collector import no_collector
from cxmapper.drawing.order import HAN, han_font, parts_of
from cxmapper.drawing.shapes import BACKGROUND_ROLES, Drawing, Figure, Link, Part, Point, blocks_of
from cxmapper.painting.application import application
from cxmapper.painting.display import Palette
from cxmapper.painting.pieces import Pieces, Workshop
from cxmapper.ui.canvas.outline import Outline, Tint, outlines, straightened

MANY_PARTS = 40
"""A figure of more parts, such as a long curve with its points, is not painted whole for every corner of it."""

Places = np.ndarray[tuple[int], np.dtype[np.intp]]
Block = tuple[Figure | Link, ...]
Name = tuple[type, str, str]
_CELL, _BOX, _ITEMS, _BOXES = attrgetter("thing.cell"), attrgetter("box"), attrgetter("items"), attrgetter("boxes")
_STRIPS = frozenset({"stage", "lane"})

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


@dataclass(frozen=True, slots=True)
class Group:
    """Items of a block that follow each other in one cell, and their boxes, one after the other."""

    cell: str
    items: tuple[Item, ...]
    boxes: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A block of a drawing made ready.

    `items` are those of each figure or link; `under` are those of the background, `over` the others, each
    in order; `figures` are by the record that they show, `links` by their id; `strips` are headers and lane names.
    """

    block: Block
    items: tuple[tuple[Item, ...], ...]
    under: tuple[Group, ...]
    over: tuple[Group, ...]
    figures: Mapping[str, Sequence[Figure]]
    links: Mapping[str, Link]
    strips: tuple[Figure, ...]


class Picture:
    """The items of a drawing, with their boxes in one array: finding the visible ones costs next to nothing.

    With `before`, the picture of the drawing before, blocks that are still the same objects are taken over, in others
    the items of figures and links that are, and the pieces of those that have the same parts elsewhere: after an edit
    only what was composed anew is looked at. Items are placed in their cells, so that they stay as they are when a cell
    moves.
    """

    workshop: Workshop
    made: dict[int, Made]
    """The blocks made ready, by the identity of each."""

    @no_collector()
    def __init__(self, drawing: Drawing, before: "Picture | None" = None) -> None:
        application()
        self.drawing = drawing
        blocks: list[Block] = [*blocks_of(drawing.links), *blocks_of(drawing.figures)]
        old = before.made if before is not None else {}
        new = [block for block in blocks if id(block) not in old]
        palette = _palette(drawing, new, before)
        if before is not None and before.workshop.palette == palette:
            self.workshop = before.workshop
        else:
            self.workshop, old, new = Workshop(palette), {}, blocks
        made = {id(block): old[id(block)] for block in blocks if id(block) in old}
        gone = [old[number] for number in old.keys() - made.keys()]
        left = {_name(items[0].thing): items for one in gone for items in one.items if items}
        made.update((id(block), self._ready(block, left)) for block in new)
        self.made = made
        self._blocks = [made[id(block)] for block in blocks]
        groups = [group for one in self._blocks for group in one.under]
        groups += [group for one in self._blocks for group in one.over]
        self.items = list(chain.from_iterable(map(_ITEMS, groups)))
        self.origins, self._boxes = _placed(drawing, groups, len(self.items))

    @property
    def strips(self) -> list[Figure]:
        """The headers of the stages and the grounds of the lanes."""
        return [figure for made in self._blocks for figure in made.strips]

    def within(self, clip: QRectF, least: float = 0.0) -> Shown:
        """The items that reach into a part of the map and have a piece of the `least` size."""
        found = hit(self._boxes, clip, least)
        return Shown([self.items[number] for number in found.tolist()], self.origins[:, found])

    def figures_of(self, record_id: str) -> list[Figure]:
        """The figures that show a record, on every lane."""
        return [figure for made in self._blocks if record_id in made.figures for figure in made.figures[record_id]]

    def links_of(self, ids: Iterable[str]) -> list[Link]:
        """The links of ways, by their ids; what is no link is left out."""
        return [made.links[id_] for id_ in dict.fromkeys(ids) for made in self._blocks if id_ in made.links]

    def rect(self, figure: Figure) -> QRectF:
        """Where a figure is on the map."""
        rect = self.drawing.rect_of(figure)
        return QRectF(rect.x, rect.y, rect.w, rect.h)

    def _ready(self, block: Block, left: Mapping[Name, tuple[Item, ...]]) -> Made:
        """A block with its items; `left` are those of the blocks before that are gone."""
        items = tuple(self._made(thing, left.get(_name(thing), ())) for thing in block)
        figures: defaultdict[str, list[Figure]] = defaultdict(list)
        under: list[Item] = []
        over: list[Item] = []
        strips: list[Figure] = []
        links: dict[str, Link] = {}
        for thing, its in zip(block, items, strict=True):
            background = isinstance(thing, Figure) and thing.role in BACKGROUND_ROLES
            (under if background else over).extend(its)
            if isinstance(thing, Link):
                links[thing.id] = thing
                continue
            if thing.record_id:
                figures[thing.record_id].append(thing)
            if thing.role in _STRIPS:
                strips.append(thing)
        return Made(block, items, _grouped(under), _grouped(over), dict(figures), links, tuple(strips))

    def _made(self, thing: Figure | Link, before: tuple[Item, ...]) -> tuple[Item, ...]:
        """The items of a figure or link: those of before, or their pieces where only its place is another."""
        if before and before[0].thing is thing:
            return before
        x, y = (thing.rect.x, thing.rect.y) if isinstance(thing, Figure) else (0.0, 0.0)
        parts = parts_of(thing)
        if before and parts_of(before[0].thing) == parts:
            return tuple(_item(thing, item.parts, item.pieces, x, y) for item in before)
        groups = [(part,) for part in parts] if len(parts) > MANY_PARTS else [parts]
        return tuple(_item(thing, group, self.workshop.pieces(group), x, y) for group in groups)


def _name(thing: Figure | Link) -> Name:
    """What a figure or link is known by from one drawing to the next."""
    return type(thing), thing.cell, thing.id


def _item(thing: Figure | Link, parts: Sequence[Part], pieces: Pieces, x: float, y: float) -> Item:
    box = array("d", [x, y, *corners(pieces.bounds.translated(x, y)), pieces.size]).tobytes()
    return Item(thing, parts, pieces, box)


def with_figures(drawing: Drawing, figures: Sequence[Figure]) -> Drawing:
    """A drawing of these figures alone, each where it is."""
    return replace(drawing, figures=tuple(figures), links=())


def _palette(drawing: Drawing, new: Sequence[Block], before: Picture | None) -> Palette:
    """The colours and the Han font, which is looked for in what is new only: a map seldom changes its language."""
    han = before.workshop.palette.han if before is not None else HAN
    if han == HAN:
        figures = [thing for block in new for thing in block if isinstance(thing, Figure)]
        han = han_font(with_figures(drawing, figures))
    return Palette(drawing.theme.colours, han)


def _grouped(items: Sequence[Item]) -> tuple[Group, ...]:
    runs = ((cell, tuple(run)) for cell, run in groupby(items, _CELL))
    return tuple(Group(cell, run, b"".join(map(_BOX, run))) for cell, run in runs)


def _placed(drawing: Drawing, groups: Sequence[Group], count: int) -> tuple[Columns, Columns]:
    """A column for each item: where its origin is on the map; what it covers, and the size of its largest piece."""
    places = np.array([drawing.cells[group.cell] for group in groups], np.float64).reshape(len(groups), 2)
    origins = np.repeat(places, [len(group.items) for group in groups], axis=0).T
    boxes = np.frombuffer(b"".join(map(_BOXES, groups)), np.float64).reshape(count, 7).T.copy()
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
