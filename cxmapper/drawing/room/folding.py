"""Which touchpoints of a stage share a page, and in which column and row of it they stand."""

from collections.abc import Mapping
from math import ceil

from msgspec import Struct

from cxmapper.model.record import Id

Spot = tuple[int, int]
"""Column and row."""

WASTEFUL = 1.5
"""So many times the pages that its touchpoints would fill are too many for keeping the columns and rows of the map."""


class Fold(Struct, frozen=True):
    """One page of a stage: the place of each touchpoint on it, in reading order, and how many of each there are."""

    spots: Mapping[Id, Spot]
    columns: int
    rows: int


def folded(places: Mapping[Id, Spot], columns: int, rows: int) -> tuple[Fold, ...]:
    """Fold a stage onto pages of at most so many columns and rows; without touchpoints onto one empty page.

    Columns stay side by side and follow each other below; rows that a page has no room for go to the next one. Where
    that would leave many pages half empty, the touchpoints fill them in reading order instead.
    """
    if not places:
        return (Fold({}, 1, 1),)
    kept = _paged(_strips(places, columns, rows), rows)
    fewest = ceil(len(places) / (columns * rows))
    return kept if len(kept) <= WASTEFUL * fewest else _filled(places, columns, rows)


def _strips(places: Mapping[Id, Spot], columns: int, rows: int) -> list[dict[Id, Spot]]:
    """Columns cut into about equal lengths, and rows into as many as a page holds; each strip begins at (0, 0)."""
    total = 1 + max(column for column, _ in places.values())
    wide = ceil(total / ceil(total / columns))
    strips = []
    for first in range(0, total, wide):
        band = {id_: spot for id_, spot in places.items() if first <= spot[0] < first + wide}
        used = sorted({row for _, row in band.values()})
        for top in range(0, len(used), rows):
            row_of = {row: number for number, row in enumerate(used[top : top + rows])}
            strips.append({id_: (column - first, row_of[row]) for id_, (column, row) in band.items() if row in row_of})
    return strips


def _paged(strips: list[dict[Id, Spot]], rows: int) -> tuple[Fold, ...]:
    """Strips below each other, as many as a page has rows for."""
    pages: list[tuple[dict[Id, Spot], int]] = []
    for strip in strips:
        high = 1 + max(row for _, row in strip.values())
        if not pages or pages[-1][1] + high > rows:
            pages.append(({}, 0))
        spots, taken = pages[-1]
        spots.update({id_: (column, row + taken) for id_, (column, row) in _read(strip).items()})
        pages[-1] = spots, taken + high
    return tuple(Fold(spots, 1 + max(column for column, _ in spots.values()), high) for spots, high in pages)


def _read(strip: Mapping[Id, Spot]) -> dict[Id, Spot]:
    return dict(sorted(strip.items(), key=lambda item: item[1]))


def _filled(places: Mapping[Id, Spot], columns: int, rows: int) -> tuple[Fold, ...]:
    ids = list(_read(places))
    pages = []
    for first in range(0, len(ids), columns * rows):
        here = ids[first : first + columns * rows]
        spots = {id_: (number % columns, number // columns) for number, id_ in enumerate(here)}
        pages.append(Fold(spots, min(columns, len(here)), ceil(len(here) / columns)))
    return tuple(pages)
