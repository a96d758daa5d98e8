"""A Drawing made ready for a canvas: what to paint in any part of it, and where its things are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, groupby
from operator import attrgetter
from time import perf_counter

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from cxmapper.collector import no_collector
from cxmapper.drawing.order import HAN, han_font, parts_of
from cxmapper.drawing.shapes import BACKGROUND_ROLES, Drawing, Figure, Link, blocks_of
from cxmapper.painting.application import application
from cxmapper.painting.display import Palette
from cxmapper.painting.pieces import Workshop
from cxmapper.ui.canvas.item import Item, items_of

Places = np.ndarray[tuple[int], np.dtype[np.intp]]
Block = tuple[Figure | Link, ...]
Name = tuple[str, str, str]
_CELL_OF, _BOX = attrgetter("thing.cell"), attrgetter("box")
_CELL, _ITEMS, _BOXES, _BOUNDS = attrgetter("cell"), attrgetter("items"), attrgetter("boxes"), attrgetter("bounds")
_UNDER, _OVER = attrgetter("under"), attrgetter("over")
MOST = 100
"""Items of a group: those of a cell with more are near each other, since they are in order."""

_STRIPS = frozenset({"stage", "lane"})

Columns = np.ndarray[tuple[int, int], np.dtype[np.float64]]


class Shown(Struct, frozen=True, eq=False):
    """Items in painting order, and x and y of their origins on the map, a column for each."""

    items: list[Item]
    origins: Columns


class Group(Struct, frozen=True):
    """Items of a block that follow each other in one cell, and their boxes, one after the other.

    `bounds` are left, top, right and bottom of all of them in the cell, and the size of the largest part.
    """

    cell: str
    items: tuple[Item, ...]
    boxes: bytes
    bounds: bytes


class Made(Struct, frozen=True, eq=False):
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
    """The items of a drawing in groups, with the bounds of these in one array: finding the visible ones costs little.

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
        ids = list(map(id, blocks))
        new = [block for number, block in zip(ids, blocks, strict=True) if number not in old]
        made = {number: old[number] for number in ids if number in old}
        gone = [old[number] for number in old.keys() - made.keys()]
        left = {id(items[0].thing): items for one in gone for items in one.items if items}
        same = [[left.pop(id(thing), ()) for thing in block] for block in new]
        pairs = zip(chain.from_iterable(new), chain.from_iterable(same), strict=True)
        palette = _palette(drawing, [thing for thing, its in pairs if not its], before)
        if before is not None and before.workshop.palette == palette:
            self.workshop = before.workshop
        else:
            self.workshop, made, left, new = Workshop(palette), {}, {}, blocks
            same = [[()] * len(block) for block in blocks]
        named = {_name(items[0].thing): items for items in left.values()}
        made.update((id(block), self._ready(block, its, named)) for block, its in zip(new, same, strict=True))
        self.made = made
        self._blocks = list(map(made.__getitem__, ids))
        self._unseen = (item for made in self._blocks for items in made.items for item in items)
        under, over = map(_UNDER, self._blocks), map(_OVER, self._blocks)
        self._groups = list(chain.from_iterable(chain(under, over)))
        places = chain.from_iterable(map(drawing.cells.__getitem__, map(_CELL, self._groups)))
        self._places = np.fromiter(places, np.float64, 2 * len(self._groups)).reshape(-1, 2)
        self._bounds = np.frombuffer(b"".join(map(_BOUNDS, self._groups)), np.float64).reshape(-1, 5).T.copy()
        self._bounds[:4] += np.tile(self._places.T, (2, 1))

    def take_apart(self, seconds: float) -> bool:
        """Take apart, for so long, what has not been in view yet; whether anything may be left."""
        end = perf_counter() + seconds
        for item in self._unseen:
            _ = item.pieces
            if perf_counter() > end:
                return True
        return False

    @cached_property
    def strips(self) -> list[Figure]:
        """The headers of the stages and the grounds of the lanes."""
        return [figure for made in self._blocks for figure in made.strips]

    def within(self, clip: QRectF, least: float = 0.0) -> Shown:
        """The items that reach into a part of the map and have a piece of the `least` size."""
        near = hit(self._bounds, clip, least)
        groups = [self._groups[number] for number in near.tolist()]
        origins, boxes = _placed(groups, self._places[near])
        items, found = _items(groups), hit(boxes, clip, least)
        return Shown([items[number] for number in found.tolist()], origins[:, found])

    @cached_property
    def whole(self) -> Shown:
        """All items."""
        return Shown(_items(self._groups), _placed(self._groups, self._places)[0])

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

    def _ready(self, block: Block, same: Sequence[tuple[Item, ...]], left: Mapping[Name, tuple[Item, ...]]) -> Made:
        """A block with its items: the `same` as before, or made where there are none.

        `left` are those of blocks and figures that are gone.
        """
        items = tuple(
            its or self._made(thing, left.get(_name(thing), ())) for thing, its in zip(block, same, strict=True)
        )
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
        """The items of a figure or link: with the pieces of before where only its place is another."""
        if before and parts_of(before[0].thing) == parts_of(thing):
            return tuple(item.at(thing) for item in before)
        return items_of(thing, self.workshop)


def _name(thing: Figure | Link) -> Name:
    """What a figure or link is known by from one drawing to the next, wherever it moves within its cell."""
    if isinstance(thing, Link):
        return thing.cell, "", thing.id
    return thing.cell, thing.role, thing.record_id or thing.id


def with_figures(drawing: Drawing, figures: Sequence[Figure]) -> Drawing:
    """A drawing of these figures alone, each where it is."""
    return replace(drawing, figures=figures, links=())


def _palette(drawing: Drawing, new: Sequence[Figure | Link], before: Picture | None) -> Palette:
    """The colours and the Han font, which is looked for in what is new only: a map seldom changes its language."""
    han = before.workshop.palette.han if before is not None else HAN
    if han == HAN:
        figures = [thing for thing in new if isinstance(thing, Figure)]
        han = han_font(with_figures(drawing, figures))
    return Palette(drawing.theme.colours, han)


def _grouped(items: Sequence[Item]) -> tuple[Group, ...]:
    runs = ((cell, tuple(run)) for cell, run in groupby(items, _CELL_OF))
    return tuple(_group(cell, run[at : at + MOST]) for cell, run in runs for at in range(0, len(run), MOST))


def _group(cell: str, items: tuple[Item, ...]) -> Group:
    boxes = b"".join(map(_BOX, items))
    if len(items) == 1:
        return Group(cell, items, boxes, boxes[2 * 8 :])
    each = np.frombuffer(boxes, np.float64).reshape(-1, 7)[:, 2:]
    return Group(cell, items, boxes, np.concatenate((each[:, :2].min(axis=0), each[:, 2:].max(axis=0))).tobytes())


def _items(groups: Sequence[Group]) -> list[Item]:
    return list(chain.from_iterable(map(_ITEMS, groups)))


def _placed(groups: Sequence[Group], places: Columns) -> tuple[Columns, Columns]:
    """A column for each item: where its origin is on the map; what it covers, and the size of its largest part."""
    origins = np.repeat(places, [len(group.items) for group in groups], axis=0).T
    boxes = np.frombuffer(b"".join(map(_BOXES, groups)), np.float64).reshape(-1, 7).T.copy()
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
