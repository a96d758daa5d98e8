"""Which row of its column a touchpoint stands in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count, pairwise
from statistics import fmean

import numpy as np

from cxmapper.drawing.layout.alignment import aligned, crossings
from cxmapper.drawing.layout.sweeps import Ints, layered, swept

Link = tuple[str, str]

# How hard a link pulls its ends into one row: the main path most, a long link (it runs between the rows) least.
MAIN, NEAR, LONG = 4.0, 1.0, 0.4
# How many of the sweeps' orders are tried out in rows (sweeps count long links as they bend, the picture hardly does),
# and how many touchpoints in all.
SHORTLIST = 24
SHORTLISTED = 1500


def rows(
    column_of: Mapping[str, int],
    edges: Iterable[Link],
    *,
    fixed: Mapping[str, int] | None = None,
    previous: Mapping[str, int] | None = None,
) -> dict[str, int]:
    """Give every touchpoint in `column_of` a row from 0, its own within the column; gaps are allowed.

    `edges` are (source, target), the most important first; those that lead to the right count. Without `previous` the
    whole map is tidied: few crossings, then the main path (see `_main_path`) near row 0, straight links, and the order
    given. With `previous` rows, who has one keeps it, and who is new takes the free row of the column that is nearest
    to the mean of its neighbours: an edit moves no card that it does not name, unless the first row has become empty
    and is closed. `fixed` rows are kept in both cases; of two that want one place the first in `column_of` has it, the
    other moves to the nearest free.
    """
    fixed = fixed or {}
    links = [
        (source, target)
        for source, target in edges
        if source in column_of and target in column_of and column_of[source] < column_of[target]
    ]
    wanted = _tidy(column_of, links) if previous is None else previous
    row = settled(column_of, links, fixed, wanted)
    if not fixed and (top := min(row.values(), default=0)):
        row = {touchpoint: at - top for touchpoint, at in row.items()}
    return row


def settled(
    column_of: Mapping[str, int], links: Iterable[Link], fixed: Mapping[str, int], wanted: Mapping[str, int]
) -> dict[str, int]:
    """Seat the fixed, then those with a wanted row, then the others near their neighbours; never two in one place.

    A column does not depend on those of others, but for the rows of neighbours.
    """
    beside = defaultdict(list)
    for source, target in links:
        beside[source].append(target)
        beside[target].append(source)
    taken: set[tuple[int, int]] = set()
    row: dict[str, int] = {}
    first_come = sorted(column_of, key=lambda touchpoint: (touchpoint not in fixed, touchpoint not in wanted))
    for touchpoint in first_come:
        wish: float
        if touchpoint in fixed or touchpoint in wanted:
            wish = fixed.get(touchpoint, wanted.get(touchpoint, 0))
        else:
            wish = fmean([row[other] for other in beside[touchpoint] if other in row] or [0])
        row[touchpoint] = _nearest_free(column_of[touchpoint], wish, taken)
        taken.add((column_of[touchpoint], row[touchpoint]))
    return {touchpoint: row[touchpoint] for touchpoint in column_of}


def _nearest_free(column: int, wish: float, taken: set[tuple[int, int]]) -> int:
    """Find the free row nearest to the wish, the upper one of two."""
    lower = next(row for row in count(int(wish)) if (column, row) not in taken and row >= wish)
    upper = next((row for row in range(int(wish), -1, -1) if (column, row) not in taken), lower)
    return upper if wish - upper <= lower - wish else lower


def _tidy(column_of: Mapping[str, int], links: Sequence[Link]) -> dict[str, int]:
    """Lay out the whole map anew."""
    if not column_of:
        return {}
    number = {touchpoint: index for index, touchpoint in enumerate(column_of)}
    column = np.array(list(column_of.values()))
    column -= column.min()
    ends = [(number[source], number[target]) for source, target in links]
    source, target = np.array(ends, np.int64).reshape(-1, 2).T
    main = _main_path(column.tolist(), ends)
    ways = _pulls(column.tolist(), ends, main)
    given = _places(_by_column(column, np.arange(len(column))))

    def score(order: Sequence[Sequence[int]], row: Ints) -> tuple[int, int, int, int]:
        place = _places(order)
        crossed = crossings(column, row, source, target) + crossings(column, place, source, target)
        bends = np.abs(row[source] - row[target]).sum()
        return crossed, int(row[main].sum()), int(bends), int(np.abs(place - given).sum())

    orders = _orders(column, source, target, main)
    if not all(ways):
        orders.append(_loose_as_given(orders[0], given, ways))
    found = [(order, np.array(aligned(order, ways))) for order in orders]
    best = min(found, key=lambda one: score(*one))[1]
    return dict(zip(column_of, best.tolist(), strict=True))


def _by_column(column: Ints, place: Ints) -> list[list[int]]:
    """List the nodes of each column by their places."""
    sequence = np.lexsort((place, column))
    bounds = np.searchsorted(column[sequence], np.arange(int(column.max()) + 2)).tolist()
    nodes = sequence.tolist()
    return [nodes[start:end] for start, end in pairwise(bounds)]


def _places(order: Sequence[Sequence[int]]) -> Ints:
    """Count each node's place in its column, 0 for the first."""
    place = np.empty(sum(map(len, order)), np.int64)
    place[list(chain.from_iterable(order))] = [at for nodes in order for at in range(len(nodes))]
    return place


def _orders(column: Ints, source: Ints, target: Ints, main: Sequence[int]) -> list[list[list[int]]]:
    """Find the most promising orders of the nodes within their columns."""
    layers = layered(column, source, target)
    places, crossed = swept(layers, layers.number[np.array(main)])
    real = np.unique(places[:, layers.number], axis=0, return_index=True)[1]
    promising = sorted(real.tolist(), key=lambda one: (crossed[one], one))
    return [
        _by_column(column, places[one, layers.number])
        for one in promising[: max(1, min(SHORTLIST, SHORTLISTED // len(column)))]
    ]


def _loose_as_given(
    order: Sequence[Sequence[int]], given: Ints, ways: Sequence[Sequence[tuple[int, float]]]
) -> list[list[int]]:
    """Put the nodes without links, which sweeps leave at the bottom, at the places that they had in the given order."""
    found = []
    for nodes in order:
        column = [node for node in nodes if ways[node]]
        for node in sorted((node for node in nodes if not ways[node]), key=given.__getitem__):
            column.insert(int(given[node]), node)
        found.append(column)
    return found


def _main_path(column: Sequence[int], ends: Sequence[tuple[int, int]]) -> list[int]:
    """Follow the journey from its first touchpoint: always the first link of those that lead farthest to the right."""
    ways: list[list[int]] = [[] for _ in column]
    for source, target in ends:
        ways[source].append(target)
    reach = list(column)
    for node in sorted(range(len(column)), key=column.__getitem__, reverse=True):
        reach[node] = max([reach[node], *(reach[other] for other in ways[node])])
    path = [min(range(len(column)), key=column.__getitem__)]
    while ways[path[-1]]:
        path.append(max(ways[path[-1]], key=reach.__getitem__))
    return path


def _pulls(
    column: Sequence[int], ends: Sequence[tuple[int, int]], main: Sequence[int]
) -> list[list[tuple[int, float]]]:
    """Say for each node which others pull it into their row, and how hard."""
    steps = set(pairwise(main))
    ways: list[list[tuple[int, float]]] = [[] for _ in column]
    for source, target in ends:
        near = column[target] - column[source] == 1
        pull = MAIN if (source, target) in steps else NEAR if near else LONG
        ways[source].append((target, pull))
        ways[target].append((source, pull))
    return ways
