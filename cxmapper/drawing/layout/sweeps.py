"""The order of nodes within given columns, so that few links cross.

The layered method of Sugiyama, Tagawa and Toda (1981, IEEE Trans. SMC 11): barycenter sweeps and, after Gansner et al.
(1993, "A technique for drawing directed graphs", IEEE TSE 19), swaps of neighbours, on numpy arrays. A link that skips
columns passes each of them as a dummy node. Sweeps end in different places from different starts, and numpy's cost lies
in the calls: several starts are swept at once, as the first axis of every array.
"""

import random

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

# Above this many nodes in a column, dummies counted, swaps cost more than they mend: barycenters only.
DENSE = 150
# Tries by the square of the nodes, and sweeps by the columns: what a thousand touchpoints take less than 50 ms for.
TRIED = 700_000
VISITED = 200
# How far, in places, a try is shaken that goes on from a better one.
SHAKEN = 4.0


class Layers(Struct, frozen=True):
    """Nodes by column, dummies included, numbered so that column i holds `start[i]` … `start[i + 1]` − 1.

    `number` is the new number of each real node; `linked[i][a, b]` counts the links from the node a of column i to
    the node b of column i + 1; `part` names the connected component of each node, `walk` is its place in a depth-first
    walk.
    """

    start: tuple[int, ...]
    number: Ints
    linked: tuple[Floats, ...]
    part: Ints
    walk: Ints

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return self.start[-1]

    @property
    def wide(self) -> list[int]:
        """The columns of more than one node."""
        return [index for index in range(len(self.start) - 1) if self.width(index) > 1]

    def width(self, index: int) -> int:
        """How many nodes a column has; none beside the map."""
        return self.start[index + 1] - self.start[index] if 0 <= index < len(self.start) - 1 else 0


def layered(column: Ints, source: Ints, target: Ints) -> Layers:
    """Lay out nodes (index: node, value: its column) and links that lead to the right; add the dummies."""
    span = column[target] - column[source]
    link = np.repeat(np.arange(len(span)), span)
    step = np.arange(len(link)) - np.repeat(np.cumsum(span) - span, span)
    at = column[source][link] + step
    dummy = np.full(len(link) + 1, -1)
    dummy[:-1][step > 0] = len(column) + np.arange(int((step > 0).sum()))
    everywhere = np.concatenate([column, at[step > 0]])
    by_column = np.argsort(everywhere, kind="stable")
    number = np.empty_like(by_column)
    number[by_column] = np.arange(len(by_column))
    tail = number[np.where(step == 0, source[link], dummy[:-1])]
    head = number[np.where(step == span[link] - 1, target[link], dummy[1:])]
    start = tuple(np.searchsorted(everywhere[by_column], np.arange(int(column.max()) + 2)).tolist())
    by_gap = np.argsort(at, kind="stable")
    gaps = np.split(by_gap, np.searchsorted(at[by_gap], np.arange(1, len(start) - 2)))
    linked = []
    for here, first, middle, end in zip(gaps, start, start[1:], start[2:], strict=False):
        counts = np.zeros((middle - first, end - middle), np.float32)
        np.add.at(counts, (tail[here] - first, head[here] - middle), 1)
        linked.append(counts)
    part, walk = _walked(len(everywhere), tail.tolist(), head.tolist())
    return Layers(start, number[: len(column)], tuple(linked), part, walk)


def _walked(size: int, tail: list[int], head: list[int]) -> tuple[Ints, Ints]:
    """Number the connected components, and the nodes as a depth-first walk meets them."""
    ways: list[list[int]] = [[] for _ in range(size)]
    for one, other in zip(tail, head, strict=True):
        ways[one].append(other)
        ways[other].append(one)
    part = [-1] * size
    walk: list[int] = []
    for first in range(size):
        waiting = [first]
        while waiting:
            node = waiting.pop()
            if part[node] < 0:
                part[node] = first
                walk.append(node)
                waiting += reversed(ways[node])
    met = np.empty(size, np.int64)
    met[walk] = np.arange(size)
    return np.array(part), met


def swept(layers: Layers, top: Ints) -> tuple[Ints, Ints]:
    """Order the nodes from several starts: the places in their columns (try, node) and the crossings of each try.

    Every fourth try, from the second on, keeps the nodes in `top` first in their columns. Components lie one under the
    other. After every other sweep the worse half of the tries goes on from the better half, shaken a little.
    """
    tries = min(max(TRIED // layers.size**2, min(3000 // layers.size, 2), 1), 64)
    chance = random.Random(0)  # noqa: S311 - for variety, not for secrecy
    held = np.zeros((tries, layers.size), np.bool_)
    held[1::4, top] = True
    place = np.empty((tries, layers.size), np.float32)
    _seat(layers, place, held, _starts(layers, tries, chance))
    wide = layers.wide
    best, fewest = place.copy(), _crossings(layers, place)
    bounds = {index: _bound(layers, held, index) for index in wide if layers.width(index) <= DENSE}
    crossed = [index for index in bounds if max(layers.width(index - 1), layers.width(index + 1)) > 1]
    sweeps = min(max(VISITED // (len(wide) + 1), 2), 8)
    for sweep in range(sweeps):
        turned = sweep % 4 >= 2
        rightward = sweep % 2 == 0
        for index in wide if rightward else reversed(wide):
            _barycenter(layers, place, held, index, index - 1 if rightward else index + 1, turned=turned)
        for _ in range(sweeps // 2):
            visited = bounds if turned else crossed
            if not sum([_swap(layers, place, bounds[index], index, turned=turned) for index in visited]):
                break
        found = _crossings(layers, place)
        better = found < fewest
        best[better], fewest[better] = place[better], found[better]
        if not fewest.any():
            break
        if not rightward:
            ranked = np.argsort(fewest, kind="stable")
            worse = ranked[(tries + 1) // 2 :]
            place[worse] = best[ranked[: len(worse)]] + SHAKEN * _noise(chance, len(worse), layers.size)
            _seat(layers, place, held, place.copy())
    return best.astype(np.int64), fewest.astype(np.int64)


def _noise(chance: random.Random, tries: int, size: int) -> Floats:
    """Draw numbers from 0 to 1, the same every time."""
    return np.array([chance.random() for _ in range(tries * size)], np.float32).reshape(tries, size)


def _starts(layers: Layers, tries: int, chance: random.Random) -> Floats:
    """Sort keys to begin with: the given order, the order of a walk, then chance."""
    key = _noise(chance, tries, layers.size)
    key[:2] = np.arange(layers.size)
    key[2:4] = layers.walk
    return key


def _seat(layers: Layers, place: Floats, held: Mask, key: Floats) -> None:
    """Set the places in all columns from sort keys; who is alone in a column has the first."""
    place[...] = 0
    for index in layers.wide:
        at = _column(layers, index)
        _rank(layers, place, held, at, key[:, at])


def _rank(layers: Layers, place: Floats, held: Mask, at: slice, key: Floats) -> None:
    """Set the places in one column from sort keys from 0 to the size: held nodes first, then component by component."""
    apart = key + layers.part[at] * (layers.size + 1.0)
    order = np.argsort(np.where(held[:, at], -1.0, apart), axis=1, kind="stable")
    _put(place[:, at], order)


def _put(place: Floats, order: Ints) -> None:
    """Number the nodes of a column as they come in each try."""
    place[np.arange(len(order))[:, None], order] = np.arange(order.shape[1])


def _column(layers: Layers, index: int) -> slice:
    """Numbers of the nodes in a column; empty beside the map."""
    return slice(*layers.start[index : index + 2]) if 0 <= index < len(layers.start) - 1 else slice(0, 0)


def _links(layers: Layers, index: int, other: int) -> Floats:
    """Count the links between the nodes of a column (rows of the matrix) and of a neighbouring one."""
    if min(index, other) >= 0 and max(index, other) < len(layers.start) - 1:
        return layers.linked[index] if index < other else layers.linked[other].T
    return np.zeros((layers.start[index + 1] - layers.start[index], 0), np.float32)


def _barycenter(layers: Layers, place: Floats, held: Mask, index: int, other: int, *, turned: bool) -> None:
    """Sort a column by the mean place of the neighbours in another; who has none there keeps their place.

    Equal ones stay in their order, or, `turned`, change it.
    """
    at = _column(layers, index)
    links = _links(layers, index, other)
    degree = links.sum(axis=1)
    key = np.where(degree > 0, place[:, _column(layers, other)] @ links.T / np.maximum(degree, 1), place[:, at])
    _rank(layers, place, held, at, key + place[:, at] * (-1e-3 if turned else 1e-3))


def _bound(layers: Layers, held: Mask, index: int) -> Floats:
    """What swapping node a of a column with b below it may gain: no place for held ones and other components."""
    at = _column(layers, index)
    return np.where(held[:, at, None] | (layers.part[at, None] != layers.part[at]), np.float32(-1), np.float32(np.inf))


def _swap(layers: Layers, place: Floats, bound: Floats, index: int, *, turned: bool) -> bool:
    """Swap neighbours in a column while that saves crossings, even pairs and odd pairs by turns; tell whether it did.

    `turned`, the first two rounds swap also where it costs nothing.
    """
    at = _column(layers, index)
    cost = _costs(layers, place, index, index - 1) + _costs(layers, place, index, index + 1)
    gain = np.minimum(cost - cost.transpose(0, 2, 1), bound)
    most = gain.max()
    if most < 0 or (most == 0 and not turned):
        return False
    order = np.argsort(place[:, at], axis=1)
    this = np.arange(len(place))[:, None]
    saved, idle = False, 0
    for turn in range(2 * layers.width(index) if most else 2):
        above, below = order[:, turn & 1 : -1 : 2], order[:, (turn & 1) + 1 :: 2]
        won = gain[this, above, below]
        swap = won >= 0 if turned and turn < 2 else won > 0
        if swap.any():
            saved, idle = saved or bool((won > 0).any()), 0
            above[...], below[...] = np.where(swap, below, above), np.where(swap, above, below)
        else:
            idle += 1
            if idle == 2:
                break
    _put(place[:, at], order)
    return saved


def _costs(layers: Layers, place: Floats, index: int, other: int) -> Floats:
    """Crossings on the side of a neighbouring column between the links of nodes a and b if a stands above b."""
    links = _links(layers, index, other)
    if links.shape[1] < 2:  # what leads to one node does not cross
        return np.zeros((len(place), len(links), len(links)), np.float32)
    there = place[:, _column(layers, other)]
    product: Floats = links @ (there[:, None, :] < there[:, :, None]).astype(np.float32) @ links.T
    return product


def _crossings(layers: Layers, place: Floats) -> Floats:
    """Count the crossings of each try."""
    total = np.zeros(len(place), np.float32)
    for index in range(len(layers.linked)):
        if min(layers.linked[index].shape) > 1:
            here = place[:, _column(layers, index)]
            total += (_costs(layers, place, index, index + 1) * (here[:, :, None] < here[:, None, :])).sum(axis=(1, 2))
    return total
