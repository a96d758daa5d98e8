"""Parts of a row of columns whose links have nothing to do with each other, so that each part is routed alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.layout.lattice import Span


class Site(NamedTuple):
    """The column and the row of a card."""

    column: int
    row: int


class Cluster(Struct, frozen=True):
    """The columns from `first` to `last`, both shared with the neighbours, and the links between them."""

    first: int
    last: int
    edges: tuple[Edge, ...]


def clusters(
    columns: Sequence[int], site: Mapping[str, Site], edges: Sequence[Edge], pitch: float, gap: float, end: float
) -> list[Cluster]:
    """Cut a lane wherever no link crosses the middle of a column; `columns` are those with cards, in order.

    Cards stand `gap` apart, columns `pitch`; the lane goes from 0 to `end`, where column c begins at c × pitch. What a
    link may touch is reckoned too wide rather than too narrow: all that it needs room for, labels too, and all of a
    column where it meets cards from above or below. What leaves a card to the right belongs to the part at the right,
    what arrives from the left to the part at the left. The links of a part keep their order.
    """
    cut = _Cutter(columns, {column: number for number, column in enumerate(columns)}, site, pitch, gap, end)
    starts: list[list[tuple[int, Edge]]] = [[] for _ in columns]
    crossed = [0] * (len(columns) + 1)
    for number, edge in enumerate(edges):
        low, high, start = cut.reach(edge)
        if low <= high:
            crossed[low] += 1
            crossed[high + 1] -= 1
        starts[min(low, start)].append((number, edge))
    open_ = list(accumulate(crossed[:-1]))
    ends = sorted({0, len(columns), *(number for number, count in enumerate(open_) if not count)})
    found = []
    for first, last in pairwise(ends):
        within = sorted(chain.from_iterable(starts[first:last]), key=itemgetter(0))
        if within:
            end_column = columns[min(last, len(columns) - 1)]
            found.append(Cluster(columns[first], end_column, tuple(edge for _, edge in within)))
    return found


class _Cutter(Struct, frozen=True):
    """What tells how far a link reaches; see `clusters`."""

    columns: Sequence[int]
    place: Mapping[int, int]
    site: Mapping[str, Site]
    pitch: float
    gap: float
    end: float

    def reach(self, edge: Edge) -> tuple[int, int, int]:
        """The first and last column whose middle a link may cross (in the wrong order: none), and where it begins."""
        source = self.site[edge.source].column
        target = source if edge.target is None else self.site[edge.target].column
        a, b = self.place[source], self.place[target]
        beyond = self.columns[a + 1] if a + 1 < len(self.columns) else self.end / self.pitch
        start = source * self.pitch
        found = extent(edge, target - source, beyond - source, self.pitch, self.gap, (-start, self.end - start))
        if found is None:
            return len(self.columns), -1, a
        low, high = found
        first = bisect_left(self.columns, (low + start) / self.pitch - 0.5)
        return first, bisect_right(self.columns, (high + start) / self.pitch - 0.5) - 1, min(a, b)


def extent(edge: Edge, apart: int, beyond: float, pitch: float, gap: float, lane: Span) -> Span | None:
    """How far a link with its label reaches, from the left edge of its own column; None where it crosses no middle.

    It leads to a column so many `apart`; `beyond` is the next one to the right that has cards, or the end of the lane,
    which reaches from `lane[0]` to `lane[1]`.
    """
    wide = edge.label[0] if edge.label else 0.0
    if edge.source == edge.target or edge.target is None or edge.back or apart < 0:
        low, high = _extent(_AWAY if edge.target is None else _OVER, apart, wide, pitch, gap)
    elif apart > beyond:
        low, high = _extent(_ALONG, apart, wide, pitch, gap)
    elif edge.label is None:
        return None
    else:
        low, high = _extent(_ALONG, beyond, wide, pitch, gap)
    if low < lane[0] or high > lane[1]:
        low, high = low - wide, high + wide  # moved into the lane
    return low, high


_AWAY, _OVER, _ALONG = range(3)


@lru_cache(maxsize=4096)
def _extent(kind: int, apart: float, wide: float, pitch: float, gap: float) -> Span:
    """How far a link with a label so wide reaches, from the left edge of its own column, to one so many apart.

    `_AWAY`: out of the journey; `_OVER`: along upper or lower edges; `_ALONG`: from a right edge to a left one.
    """
    left, right = min(0.0, apart * pitch) + gap / 2, (max(0.0, apart) + 1) * pitch - gap / 2
    if kind == _AWAY:
        return left, right + wide
    if kind == _ALONG:
        left, right = pitch - gap / 2, apart * pitch + gap / 2
    middle = (left + right) / 2
    return min(left, middle - wide / 2), max(right, middle + wide / 2)
