"""Stages in a row between which ways lead, cut from the others, so that an edit looks at no other stage's ways."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, chain, pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple

from msgspec import Struct

from cxmapper.drawing.grid import GAP, LEFT, RIGHT, Grid, cell
from cxmapper.drawing.layout.clusters import Site, clusters, extent
from cxmapper.drawing.layout.lattice import Span
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.ways import Bundle, Way
from cxmapper.model.record import Id

_EDGE, _FIRST = attrgetter("edge"), itemgetter(1)

Card = tuple[Id, int, int]
"""What stands on the map, its column and its row."""

Placed = tuple[float, Bundle]
"""Where in its cell the first column of a bundle begins, and the bundle."""


class Stretch(Struct, frozen=True):
    """Some columns of a band, and the ways of which none goes beyond them; columns are counted from the first.

    `stages` are those from the first on, each with its first column; the last of the cards may be those of the first
    column behind the stretch, to which ways lead. `before` and `after` are how far the lane goes on at the left of the
    first column and from there to its right end, as far as that bears upon these ways.
    """

    band: int
    stages: tuple[tuple[Id, int], ...]
    cards: tuple[Card, ...]
    ways: tuple[Way, ...]
    pitch: float
    before: float
    after: float

    @property
    def name(self) -> tuple[int, Id]:
        """What tells it from others, and is the same in the next picture."""
        return self.band, self.stages[0][0]

    def parts(self) -> tuple[Placed, ...]:
        """Cut into what is routed alone."""
        # The lane begins a whole number of columns before the first one.
        pitch, shift = self.pitch, round(self.before / self.pitch)
        sites = {spot: Site(column + shift, row) for spot, column, row in self.cards}
        by_column: dict[int, list[Id]] = {}
        for spot, column, _ in self.cards:
            by_column.setdefault(column + shift, []).append(spot)
        by_edge = {way.edge.id: way for way in self.ways}
        end = self.before + self.after
        found = []
        for cluster in clusters(sorted(by_column), sites, list(map(_EDGE, self.ways)), pitch, GAP, end):
            number = bisect_right(self.stages, cluster.first - shift, key=_FIRST) - 1
            stage_id, first = self.stages[number]
            start = cluster.first * pitch
            cards = tuple(
                (spot, (column - cluster.first) * pitch + GAP / 2, sites[spot].row)
                for column in range(cluster.first, cluster.last + 1)
                for spot in by_column.get(column, ())
            )
            widest = _widest(by_edge[edge.id] for edge in cluster.edges)
            left = max(-start, -pitch - widest)
            right = min(end - start, (cluster.last - cluster.first + 2) * pitch + widest)
            ways = tuple(by_edge[edge.id] for edge in cluster.edges)
            bundle = Bundle(cell("touchpoints", self.band, stage_id), cards, ways, pitch - GAP, left, right)
            found.append(((cluster.first - shift - first) * pitch, bundle))
        return tuple(found)


def stretches(grid: Grid, found: Sequence[tuple[Way, ...]], memory: Memory) -> Iterator[Stretch]:
    """The stretches of a grid that have ways or cards; `found` are the ways from each stage.

    A map that is folded into several bands has one for each, without the ways that lead to another.
    """
    if len(grid.bands) > 1:
        yield from _of_bands(grid, found)
        return
    standing = [
        memory.keep(
            ("standing", id_), (local, tuple(map(grid.rows.__getitem__, local))), partial(_standing, grid, local)
        )
        for id_, local in zip(grid.order, grid.local, strict=True)
    ]
    reaches = [_reach(grid, standing, place, ways, memory) for place, ways in enumerate(found)]
    for first, last in _uncrossed(grid, reaches):
        start, beyond = grid.columns.first[first], _behind(grid, standing, last)
        end = (grid.columns.first[last] + grid.columns.count[last] if beyond is None else beyond[0]) - start
        stages = tuple((grid.order[at], grid.columns.first[at] - start) for at in range(first, last + 1))
        far = max(reach.far for reach in reaches[first : last + 1])
        before, after = min(start, far) * grid.pitch, min(_end(grid) - start * grid.pitch, (end + far) * grid.pitch)
        behind = () if beyond is None else tuple((spot, end, row) for spot, _, row in beyond[1])
        each, ways = tuple(standing[first : last + 1]), tuple(found[first : last + 1])
        make = partial(_stretch, stages, each, behind, ways, grid.pitch, before, after)
        yield memory.keep(("stretch", grid.order[first]), make.args, make)


def _stretch(
    stages: tuple[tuple[Id, int], ...],
    standing: Sequence[tuple[Card, ...]],
    behind: tuple[Card, ...],
    ways: Sequence[tuple[Way, ...]],
    pitch: float,
    before: float,
    after: float,
) -> Stretch:
    cards = (
        (spot, column + start, row)
        for (_, start), each in zip(stages, standing, strict=True)
        for spot, column, row in each
    )
    return Stretch(0, stages, (*cards, *behind), tuple(chain.from_iterable(ways)), pitch, before, after)


def _standing(grid: Grid, local: Mapping[Id, int]) -> tuple[Card, ...]:
    """What stands in a stage, its columns counted from the first."""
    return tuple((spot, column, grid.rows[spot]) for spot, column in local.items())


def _end(grid: Grid) -> float:
    return grid.width - LEFT - RIGHT


def _behind(grid: Grid, standing: Sequence[tuple[Card, ...]], place: int) -> tuple[int, list[Card]] | None:
    """The next column with cards behind a stage, and those cards; None where there is none."""
    for after in range(place + 1, len(standing)):
        if standing[after]:
            return grid.columns.first[after], [card for card in standing[after] if card[1] == 0]
    return None


class _Outward(NamedTuple):
    """What the ways from a stage lead to in others, and how many columns away a lane's ends do not bear upon them."""

    targets: tuple[Id, ...]
    far: int


class _Reach(NamedTuple):
    """The columns whose middle the ways from a stage may cross, counted over all stages; None where they cross none."""

    crossed: tuple[int, int] | None
    far: int


def _outward(ways: Sequence[Way], local: Mapping[Id, int], pitch: float) -> _Outward:
    targets = (way.edge.target for way in ways)
    others = tuple(target for target in targets if target is not None and target not in local)
    return _Outward(others, 3 + math.ceil(2 * _widest(ways) / pitch))


def _reach(
    grid: Grid, standing: Sequence[tuple[Card, ...]], place: int, ways: tuple[Way, ...], memory: Memory
) -> _Reach:
    id_, local, start = grid.order[place], grid.local[place], grid.columns.first[place]
    make_outward = partial(_outward, ways, local, grid.pitch)
    outward = memory.keep(("outward", id_), (ways, local, grid.pitch), make_outward)
    if not ways:
        return _Reach(None, outward.far)
    away = tuple(grid.columns.of[target] - start for target in outward.targets)
    leftmost, rightmost = min(0, *away, 0), max(grid.columns.count[place], *away, 0)
    beyond = _behind(grid, standing, place)
    lane = (
        (leftmost - min(start + leftmost, outward.far)) * grid.pitch,
        min(_end(grid) - start * grid.pitch, (rightmost + outward.far) * grid.pitch),
    )
    made_of = (ways, local, away, None if beyond is None else beyond[0] - start, lane, grid.pitch)
    make = partial(
        _crossed, ways, {**local, **dict(zip(outward.targets, away, strict=True))}, made_of[3], lane, grid.pitch
    )
    found = memory.keep(("crossed", id_), made_of, make)
    return _Reach(None if found is None else (found[0] + start, found[1] + start), outward.far)


def _crossed(
    ways: Sequence[Way], column: Mapping[Id, int], beyond: int | None, lane: Span, pitch: float
) -> tuple[int, int] | None:
    """The first and the last column whose middle these ways may cross; columns are counted from their stage's first."""
    there = sorted({*column.values()} if beyond is None else {*column.values(), beyond})
    lows, highs = [], []
    for way in ways:
        source = column[way.edge.source]
        target = source if way.edge.target is None else column[way.edge.target]
        at = bisect_right(there, source)
        following = there[at] if at < len(there) else lane[1] / pitch
        ends = (lane[0] - source * pitch, lane[1] - source * pitch)
        found = extent(way.edge, target - source, following - source, pitch, GAP, ends)
        if found is not None:
            low, high = math.ceil(found[0] / pitch + source - 0.5), math.floor(found[1] / pitch + source - 0.5)
            if low <= high:
                lows.append(low)
                highs.append(high)
    return (min(lows), max(highs)) if lows else None


def _uncrossed(grid: Grid, reaches: Sequence[_Reach]) -> Iterator[tuple[int, int]]:
    """The first and last stage of each stretch: where the next begins, no way crosses the middle of a column."""
    starts = grid.columns.first
    crossed = [0] * (len(starts) + 1)
    for reach in reaches:
        if reach.crossed is not None:
            crossed[bisect_left(starts, reach.crossed[0])] += 1
            crossed[bisect_right(starts, reach.crossed[1])] -= 1
    open_ = list(accumulate(crossed[:-1]))
    cuts = [place for place in range(len(starts)) if not place or not open_[place]]
    yield from ((cut, following - 1) for cut, following in pairwise((*cuts, len(starts))))


def _of_bands(grid: Grid, found: Sequence[tuple[Way, ...]]) -> Iterator[Stretch]:
    ways = list(chain.from_iterable(found))
    for band, (first, last) in enumerate(grid.bands):
        within = {spot: column - first for spot, column in grid.columns.of.items() if first <= column < last}
        stages = ((id_, grid.stage_columns(id_, band)) for id_ in grid.order)
        yield Stretch(
            band,
            tuple((id_, columns[0] - first) for id_, columns in stages if columns),
            tuple((spot, column, grid.rows[spot]) for spot, column in within.items()),
            tuple(
                way
                for way in ways
                if way.edge.source in within and (way.edge.target is None or way.edge.target in within)
            ),
            grid.pitch,
            0.0,
            _end(grid),
        )


def _widest(ways: Iterable[Way]) -> float:
    return max((way.edge.label[0] for way in ways if way.edge.label), default=0.0)
