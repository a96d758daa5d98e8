"""Free places for the labels of links: never on a card, never on another label."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cxmapper.drawing.layout.courses import Size
from cxmapper.drawing.layout.lattice import Lattice
from cxmapper.drawing.shapes import Point, Rect

SLIDES = (0.0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1.0, 1.0)
BLOCK = 128.0
"""Labels are looked up by blocks of this side."""


class Wish(NamedTuple):
    """A place for the middle of a label, and how far it may slide to the left and to the right of it."""

    x: float
    y: float
    slide: float = 0.0


class Captions:
    """The labels placed so far in a lane."""

    def __init__(self, cells: Lattice) -> None:
        self._cells = cells
        self._placed: dict[tuple[int, int], list[Rect]] = defaultdict(list)

    def place(self, size: Size, wishes: Iterable[Wish]) -> Point | None:
        """Take the first free place of those wished for, within the lane; None when there is none."""
        wide, high = size
        lane = self._cells.lane
        for x, y in _spots(wishes):
            left = min(max(x - wide / 2, lane.x), lane.right - wide)
            box = Rect(left, y - high / 2, wide, high)
            if lane.y <= box.y and box.bottom <= lane.bottom and self._is_free(box):
                for block in _blocks(box):
                    self._placed[block].append(box)
                return left + wide / 2, y
        return None

    def _is_free(self, box: Rect) -> bool:
        taken = any(box.overlaps(other) for block in _blocks(box) for other in self._placed[block])
        return not taken and not self._cells.is_covered(box)


def _spots(wishes: Iterable[Wish]) -> Iterator[Point]:
    for wish in wishes:
        for share in SLIDES if wish.slide > 0 else (0.0,):
            yield wish.x + share * wish.slide, wish.y


def _blocks(box: Rect) -> Iterator[tuple[int, int]]:
    for column in range(int(box.x // BLOCK), int(box.right // BLOCK) + 1):
        for row in range(int(box.y // BLOCK), int(box.bottom // BLOCK) + 1):
            yield column, row
