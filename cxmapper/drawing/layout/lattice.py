"""The rows and columns in which cards stand, and the gaps between them in which links run."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.drawing.shapes import Rect

Span = tuple[float, float]


class Lattice(Struct, frozen=True):
    """Columns (left, right) and rows (top, bottom) of the cards in a lane, and the cells (column, row) they stand in.

    Channels are counted down the lane: 2 g is the gap above row g (the last one lies below all rows), 2 r + 1 is row r
    itself. `taken` holds, by row, the columns where something stands, in order.
    """

    lane: Rect
    columns: tuple[Span, ...]
    rows: tuple[Span, ...]
    cell: Mapping[str, tuple[int, int]]
    taken: tuple[tuple[int, ...], ...]

    def channel(self, number: int) -> Span:
        """Top and bottom of a channel."""
        row, inside = divmod(number, 2)
        if inside:
            return self.rows[row]
        top = self.rows[row - 1][1] if row else self.lane.y
        return top, max(top, self.rows[row][0] if row < len(self.rows) else self.lane.bottom)

    def alley(self, column: int) -> Span:
        """Left and right of the space before a column; that of the number of columns lies behind the last."""
        left = self.columns[column - 1][1] if column else self.lane.x
        return left, max(left, self.columns[column][0] if column < len(self.columns) else self.lane.right)

    def column_of(self, card: Rect) -> int:
        """The column of a card."""
        return _holding(self.columns, card.x)

    def row_of(self, card: Rect) -> int:
        """The row of a card."""
        return _holding(self.rows, card.y)

    def is_free(self, row: int, first: int, last: int) -> bool:
        """Tell whether nothing stands in a row from the first to the last of these columns."""
        taken = self.taken[row]
        return bisect_left(taken, first) == bisect_right(taken, last)

    def with_taken(self, cells: Iterable[tuple[int, int]]) -> "Lattice":
        """Count these cells (column, row) as taken too; what lies below the last row is left out."""
        taken = [set(columns) for columns in (*self.taken, ())]
        for column, row in cells:
            taken[row].add(column)
        return replace(self, taken=tuple(tuple(sorted(columns)) for columns in taken[:-1]))

    def is_covered(self, box: Rect) -> bool:
        """Tell whether a rectangle reaches into a place where something stands."""
        first, last = _touched(self.columns, box.x, box.right)
        top, bottom = _touched(self.rows, box.y, box.bottom)
        return any(not self.is_free(row, first, last) for row in range(top, bottom + 1))

    def slot(self, x: float) -> int:
        """Number x by its place: three to a column, the alley before it, its left half and its right half."""
        column = bisect_right(self.columns, (x, float("inf"))) - 1
        if column < 0:
            return 0
        left, right = self.columns[column]
        return 3 * column + (3 if x > right else 2 if x > (left + right) / 2 else 1)


def lattice(cards: Mapping[str, Rect], lane: Rect, rows: Sequence[Span] | None = None) -> Lattice:
    """Read the rows and columns off the cards: what overlaps in height is one row, in width one column.

    `rows` are given where these cards are only some of those in the lane.
    """
    columns = _merged([(card.x, card.right) for card in cards.values()])
    rows = _merged([(card.y, card.bottom) for card in cards.values()]) if rows is None else tuple(rows)

    cells = {key: (_holding(columns, card.x), _holding(rows, card.y)) for key, card in cards.items()}
    taken: list[set[int]] = [set() for _ in rows]
    for column, row in cells.values():
        taken[row].add(column)
    return Lattice(lane, columns, rows, cells, tuple(tuple(sorted(columns)) for columns in taken))


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for low, high in sorted(spans):
        if merged and low < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def _holding(spans: Sequence[Span], low: float) -> int:
    return bisect_right(spans, (low, float("inf"))) - 1


def _touched(spans: Sequence[Span], low: float, high: float) -> tuple[int, int]:
    """Find the first and the last span that share more than an edge with this one; in the wrong order if none does."""
    first = bisect_right(spans, low, key=lambda span: span[1])
    last = bisect_left(spans, high, key=lambda span: span[0]) - 1
    return first, last
