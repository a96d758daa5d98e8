"""Rows of words in columns, for a terminal."""

from collections.abc import Collection, Iterator, Sequence
from unicodedata import combining, east_asian_width

from cxmapper.wording import one_line

WIDEST = 36
"""Longer cells are cut off, so that a row stays a line of a usual terminal; `--json` has them whole."""

_GAP = "  "


def in_columns(rows: Sequence[Sequence[str]], to_the_right: Collection[int] = ()) -> Iterator[str]:
    """A line for each row; those columns stand at the right end of theirs. Wide characters count for two."""
    cells = [[_cut(one_line(cell)) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (
            _padded(cell, wide, left=number in to_the_right)
            for number, (cell, wide) in enumerate(zip(row, widths, strict=True))
        )
        yield _GAP.join(padded).rstrip()


def _padded(cell: str, wide: int, *, left: bool) -> str:
    spaces = " " * (wide - _width(cell))
    return spaces + cell if left else cell + spaces


def _cut(cell: str) -> str:
    if _width(cell) <= WIDEST:
        return cell
    kept = ""
    for char in cell:
        if _width(kept + char) >= WIDEST:
            break
        kept += char
    return kept.rstrip() + "…"


def _width(cell: str) -> int:
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in cell)
