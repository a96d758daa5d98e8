"""Rows for nodes whose order within their columns is given, so that links run straight."""

from collections.abc import Sequence

import numpy as np

from cxmapper.drawing.layout.sweeps import Ints

PASSES = 3


def aligned(order: Sequence[Sequence[int]], ways: Sequence[Sequence[tuple[int, float]]]) -> list[int]:
    """Give each node a row from 0, growing down its column, at most as many as the fullest column has nodes.

    `order` holds the nodes of each column from the top, `ways[node]` its (neighbour, weight). Columns are visited to
    and fro; each time the weighted sum of the row differences to the neighbours becomes least (isotonic regression
    under the absolute norm, by pooling adjacent violators: Barlow et al. 1972); of equally good rows the upper one.
    """
    row = [0] * len(ways)
    column = [0] * len(ways)
    for index, nodes in enumerate(order):
        for place, node in enumerate(nodes):
            row[node], column[node] = place, index
    height = max(map(len, order), default=0)
    for turn in range(PASSES):
        for index in range(len(order)) if turn % 2 == 0 else reversed(range(len(order))):
            slack = height - len(order[index])
            if slack == 0:
                continue
            wanted = []
            for place, node in enumerate(order[index]):
                seen = ways[node]
                if turn == 0:  # nothing to the right has been placed yet
                    seen = [way for way in seen if column[way[0]] < index] or seen
                wanted.append([(row[other] - place, weight) for other, weight in seen])
            for place, (node, shift) in enumerate(zip(order[index], _pooled(wanted), strict=True)):
                row[node] = place + min(max(shift, 0), slack)
    return row


def _pooled(wanted: Sequence[list[tuple[int, float]]]) -> list[int]:
    """Find shifts that never fall from one node to the next and lie nearest to the (shift, weight) wanted by each."""
    blocks: list[tuple[int, int, list[tuple[int, float]]]] = []
    for pulls in wanted:
        pool, count = pulls, 1
        shift = _lower_median(pool) if pool or not blocks else blocks[-1][0]
        while blocks and blocks[-1][0] > shift:
            _, more, others = blocks.pop()
            pool, count = others + pool, count + more
            shift = _lower_median(pool)
        blocks.append((shift, count, pool))
    return [shift for shift, count, _ in blocks for _ in range(count)]


def _lower_median(pulls: list[tuple[int, float]]) -> int:
    """Find the least shift with half of the weight at or below it; 0 without any."""
    if len(pulls) < 2:
        return pulls[0][0] if pulls else 0
    rest = sum([weight for _, weight in pulls]) / 2
    for shift, weight in sorted(pulls):
        rest -= weight
        if rest <= 0:
            return shift
    return 0


def crossings(column: Ints, row: Ints, source: Ints, target: Ints) -> int:
    """Count the crossings of links drawn straight from node to node, between each two neighbouring columns.

    Every link leads to the right. Two that meet on a column do not cross there. Counted as inversions, bit by bit.
    """
    span = column[target] - column[source]
    link = np.repeat(np.arange(len(span)), span)
    step = np.arange(len(link)) - np.repeat(np.cumsum(span) - span, span)
    slope = ((row[target] - row[source]) / np.maximum(span, 1))[link]
    begin = row[source][link] + slope * step
    left, right = np.round(begin, 6), np.round(begin + slope, 6)
    layer = column[source][link] + step
    by_right = np.lexsort((right, layer))
    changed = (np.diff(layer[by_right], prepend=-1) != 0) | (np.diff(right[by_right], prepend=-1) != 0)
    value = np.empty(len(link), np.int64)
    value[by_right] = np.cumsum(changed)
    value = value[np.lexsort((right, left, layer))]
    total = 0
    for bit in reversed(range(int(value.max(initial=0)).bit_length())):
        block = value >> (bit + 1)
        by_block = np.argsort(block, kind="stable")
        value, block = value[by_block], block[by_block]
        one = value >> bit & 1
        ones = np.cumsum(one)
        first = np.searchsorted(block, block)
        total += int((ones - ones[first] + one[first])[one == 0].sum())
    return total
