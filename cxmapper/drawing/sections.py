"""The ways of a map cut into bundles, stage by stage, so that an edit looks at no other stage's ways.

A band is cut wherever no way crosses the middle of a column with cards, since ways of both sides have nothing to do
with each other there. What a way may touch is reckoned too wide rather than too narrow: all that it needs room for,
labels too, and all of a column where it meets cards from above or below. What leaves a card to the right belongs to the
bundle at the right, what arrives from the left to the bundle at the left. The ways of a bundle keep their order.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from msgspec import Struct

from cxmapper.drawing.grid import GAP, LEFT, RIGHT, Grid, cell
from cxmapper.drawing.layout.extents import extent
from cxmapper.drawing.layout.lattice import Span
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.ways import Bundle, Way
from cxmapper.model.record import Id

Card = tuple[Id, int, int]
"""What stands on the map, its column and its row."""

Begun = tuple[int, Way]
"""The leftmost column that a way touches, and the way."""

Placed = tuple[float, Bundle]
"""Where in its cell the first column of a bundle begins, and the bundle."""


class Section(NamedTuple):
    """What a band has of a stage: its first column there and how many it has, its cards, and the ways from them.

    Here and below columns are counted from the first of a section; what is left of it is below 0.
    """

    band: int
    stage_id: Id
    start: int
    columns: int
    cards: tuple[Card, ...]
    ways: tuple[Way, ...]

    @property
    def name(self) -> tuple[int, Id]:
        """What tells it from others, and is the same in the next picture."""
        return self.band, self.stage_id


class _Outward(NamedTuple):
    """What the ways from a section lead to in others, and how many columns away a lane's ends do not bear upon them."""

    targets: tuple[Id, ...]
    far: int


class _Reach(NamedTuple):
    """The ways of a section by where they begin, and the columns whose middle they may cross: bits from `first` on."""

    ways: tuple[Begun, ...]
    first: int
    crossed: int


class _Part(Struct, frozen=True):
    """So many columns of a section with their cards, and the ways that begin there; `far` as of _Outward."""

    count: int
    cards: tuple[Card, ...]
    ways: tuple[Begun, ...]
    far: int


class _Cut(Struct, frozen=True):
    """A section with the columns where a bundle begins, the rows of its cards, and what belongs to an earlier bundle.

    The `head` reaches to the first of these columns, whose cards both sides share; it is the whole where there is none.
    """

    whole: _Part
    cuts: tuple[int, ...]
    rows: frozenset[int]
    head: _Part


class Bundled(NamedTuple):
    """A section, the rows of its cards, and the bundles that begin in it."""

    section: Section
    rows: frozenset[int]
    bundles: tuple[Placed, ...]


def bands(grid: Grid, found: Sequence[tuple[Way, ...]], memory: Memory) -> list[list[Bundled]]:
    """The bands of a grid, section by section; `found` are the ways from each stage.

    A map that is folded into several bands has no ways here that lead from one to another.
    """
    of = grid.columns.of
    if len(grid.bands) == 1:
        return [_bundled(grid, list(_of_whole(grid, found, memory)), of, memory)]
    return [
        _bundled(grid, list(_of_band(grid, band, found)), {spot: at - start for spot, at in of.items()}, memory)
        for band, (start, _) in enumerate(grid.bands)
    ]


def _of_whole(grid: Grid, found: Sequence[tuple[Way, ...]], memory: Memory) -> Iterator[Section]:
    columns = grid.columns
    for id_, local, start, count, ways in zip(grid.order, grid.local, columns.first, columns.count, found, strict=True):
        rows = tuple(map(grid.rows.__getitem__, local))
        cards = memory.keep(("standing", id_), (local, rows), partial(_standing, local, rows))
        yield Section(0, id_, start, count, cards, ways)


def _standing(local: Mapping[Id, int], rows: Sequence[int]) -> tuple[Card, ...]:
    return tuple(zip(local, local.values(), rows, strict=True))


def _of_band(grid: Grid, band: int, found: Sequence[tuple[Way, ...]]) -> Iterator[Section]:
    first, last = grid.bands[band]
    here = {spot for spot, column in grid.columns.of.items() if first <= column < last}
    for id_, local, ways in zip(grid.order, grid.local, found, strict=True):
        columns = grid.stage_columns(id_, band)
        if columns:
            gone = columns[0] - grid.spans[id_][0]
            cards = tuple((spot, column - gone, grid.rows[spot]) for spot, column in local.items() if spot in here)
            inside = (way for way in ways if here.issuperset(filter(None, (way.edge.source, way.edge.target))))
            yield Section(band, id_, columns[0] - first, columns[1] - columns[0], cards, tuple(inside))


def _bundled(grid: Grid, sections: Sequence[Section], column: Mapping[Id, int], memory: Memory) -> list[Bundled]:
    """The bundles of a band, in which what stands there has these columns."""
    found = []
    end, pitch = grid.width - LEFT - RIGHT, grid.pitch
    behind: tuple[tuple[int, _Part], ...] = ()
    for section, cut in zip(reversed(sections), reversed(_cut(sections, column, end, pitch, memory)), strict=True):
        bundles: tuple[Placed, ...] = ()
        if cut.cuts:
            tail = tuple((start - section.start, head) for start, head in behind)
            made_of = (cut, tail, _lane(section.start, ((0, cut.whole), *tail), end, pitch), pitch)
            make = partial(_bundles, cell("touchpoints", *section.name), *made_of)
            bundles = memory.keep(("bundles", section.name), made_of, make)
            behind = ()
        behind = ((section.start, cut.head), *behind)
        found.append(Bundled(section, cut.rows, bundles))
    return found[::-1]


def _lane(start: int, parts: Sequence[tuple[int, _Part]], end: float, pitch: float) -> Span:
    """How far the lane goes on before a section and from there on, as far as that bears upon the ways of parts."""
    far, last = max(part.far for _, part in parts), max(begin + part.count for begin, part in parts)
    return min(start, far) * pitch, min(end - start * pitch, (last + far) * pitch)


def _cut(sections: Sequence[Section], column: Mapping[Id, int], end: float, pitch: float, memory: Memory) -> list[_Cut]:
    """Cut a band at its first column with cards, and at all others whose middle no way may cross."""
    reaches: list[_Reach] = []
    crossed, beyond = 0, None
    for section in reversed(sections):
        reach = _reach(section, column, beyond, end, pitch, memory)
        reaches.append(reach)
        shift = section.start + reach.first
        crossed |= reach.crossed << shift if shift >= 0 else reach.crossed >> -shift
        beyond = section.start if section.cards else beyond
    if beyond is not None:
        crossed &= ~(1 << beyond)
    found = []
    for section, reach in zip(sections, reversed(reaches), strict=True):
        inside = crossed >> section.start & (1 << section.columns) - 1
        made_of = (section.columns, section.cards, reach.ways, inside, pitch)
        found.append(memory.keep(("cut", section.name), made_of, partial(_cut_at, *made_of)))
    return found


def _cut_at(count: int, cards: tuple[Card, ...], ways: tuple[Begun, ...], crossed: int, pitch: float) -> _Cut:
    columns = sorted({column for _, column, _ in cards})
    cuts = tuple(column for column in columns if not crossed >> column & 1)
    whole = head = _Part(count, cards, ways, _far((way for _, way in ways), pitch))
    if cuts:
        first = cuts[0]
        begun = tuple(way for way in ways if way[0] < first)
        shared = tuple(card for card in cards if card[1] <= first)
        head = _Part(first + 1, shared, begun, _far((way for _, way in begun), pitch))
    return _Cut(whole, cuts, frozenset(row for _, _, row in cards), head)


def _reach(
    section: Section, column: Mapping[Id, int], beyond: int | None, end: float, pitch: float, memory: Memory
) -> _Reach:
    """How far the ways of a section reach; `beyond` is the first column with cards behind it."""
    start = section.start
    leads = (section.ways, section.cards, pitch)
    outward = memory.keep(("outward", section.name), leads, partial(_outward, *leads))
    away = tuple(column[target] - start for target in outward.targets)
    leftmost, rightmost = min(0, *away, 0), max(section.columns, *away, 0)
    lane = (
        (leftmost - min(start + leftmost, outward.far)) * pitch,
        min(end - start * pitch, (rightmost + outward.far) * pitch),
    )
    made_of = (section.ways, section.cards, away, None if beyond is None else beyond - start, lane, pitch)
    return memory.keep(("reach", section.name), made_of, partial(_reached, outward.targets, *made_of))


def _outward(ways: Sequence[Way], cards: Sequence[Card], pitch: float) -> _Outward:
    here = {spot for spot, _, _ in cards}
    targets = (way.edge.target for way in ways)
    others = tuple(target for target in targets if target is not None and target not in here)
    return _Outward(others, _far(ways, pitch))


def _reached(
    targets: Sequence[Id],
    ways: Sequence[Way],
    cards: Sequence[Card],
    away: Sequence[int],
    beyond: int | None,
    lane: Span,
    pitch: float,
) -> _Reach:
    column = {**{spot: at for spot, at, _ in cards}, **dict(zip(targets, away, strict=True))}
    there = sorted({at for _, at, _ in cards} | ({beyond} if beyond is not None else set()))
    begun, spans = [], []
    for way in ways:
        source = column[way.edge.source]
        target = source if way.edge.target is None else column[way.edge.target]
        at = bisect_right(there, source)
        following = there[at] if at < len(there) else lane[1] / pitch
        ends = (lane[0] - source * pitch, lane[1] - source * pitch)
        begin = min(source, target)
        found = extent(way.edge, target - source, following - source, pitch, GAP, ends)
        if found is not None:
            low, high = math.ceil(found[0] / pitch + source - 0.5), math.floor(found[1] / pitch + source - 0.5)
            begin = min(begin, low)
            spans.append((low, max(low, high + 1)))
        begun.append((begin, way))
    first = min((low for low, _ in spans), default=0)
    crossed = 0
    for low, end in spans:
        crossed |= (1 << end - first) - (1 << low - first)
    return _Reach(tuple(begun), first, crossed)


def _bundles(name: str, cut: _Cut, tail: Sequence[tuple[int, _Part]], lane: Span, pitch: float) -> tuple[Placed, ...]:
    """The bundles that begin in a section, with what of the sections after it belongs to the last of them."""
    standing: defaultdict[int, list[tuple[Id, int]]] = defaultdict(list)
    within: defaultdict[int, list[Way]] = defaultdict(list)
    for start, part in ((0, cut.whole), *tail):
        for spot, column, row in part.cards:
            standing[column + start].append((spot, row))
        for begin, way in part.ways:
            within[bisect_right(cut.cuts, begin + start) - 1].append(way)
    ends = (*cut.cuts[1:], max(standing))
    found = []
    for number, (first, last) in enumerate(zip(cut.cuts, ends, strict=True)):
        if ways := within.get(number):
            cards = tuple(
                (spot, (column - first) * pitch + GAP / 2, row)
                for column in range(first, last + 1)
                for spot, row in standing.get(column, ())
            )
            left = max(-lane[0] - first * pitch, -pitch - _widest(ways))
            right = min(lane[1] - first * pitch, (last - first + 2) * pitch + _widest(ways))
            found.append((first * pitch, Bundle(name, cards, tuple(ways), pitch - GAP, left, right)))
    return tuple(found)


def _far(ways: Iterable[Way], pitch: float) -> int:
    return 3 + math.ceil(2 * _widest(ways) / pitch)


def _widest(ways: Iterable[Way]) -> float:
    return max((way.edge.label[0] for way in ways if way.edge.label), default=0.0)
