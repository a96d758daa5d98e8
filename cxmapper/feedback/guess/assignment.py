"""Who belongs to whom, one to one, so that all together fit best."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def assigned(fits: Sequence[Sequence[float]]) -> list[int | None]:
    """For each row the column that it gets, or None, so that the sum of the fits (0: never together) is greatest.

    The Hungarian method with potentials (Kuhn 1955; as shortest paths, Jonker & Volgenant 1987).
    """
    rows, width = len(fits), len(fits[0]) if fits else 0
    if not width:
        return [None] * rows
    # A column of its own for each row costs nothing: it stands for belonging to nobody.
    costs = np.hstack([-np.asarray(fits, dtype=float), np.zeros((rows, rows))])
    of_row, of_column = np.zeros(rows + 1), np.zeros(width + rows + 1)
    owner = np.zeros(width + rows + 1, dtype=int)  # place 0 stands for the row that is looking for a column
    for row in range(1, rows + 1):
        owner[0] = row
        column, came_from = _path(costs, of_row, of_column, owner)
        while column:
            owner[column] = owner[came_from[column]]
            column = int(came_from[column])
    taken = {int(row): place for place, row in enumerate(owner[1 : width + 1].tolist()) if row}
    places = (taken.get(row + 1) for row in range(rows))
    return [place if place is not None and fits[row][place] > 0 else None for row, place in enumerate(places)]


def _path(
    costs: NDArray[np.float64], of_row: NDArray[np.float64], of_column: NDArray[np.float64], owner: NDArray[np.int_]
) -> tuple[int, NDArray[np.int_]]:
    """The free column at the end of the cheapest path from the row at place 0, and whence each column was reached."""
    least = np.full(len(owner), np.inf)
    came_from = np.zeros(len(owner), dtype=int)
    seen = np.zeros(len(owner), dtype=bool)
    column = 0
    while column == 0 or owner[column]:
        seen[column] = True
        here = owner[column]
        cost = np.concatenate([[np.inf], costs[here - 1] - of_row[here] - of_column[1:]])
        nearer = ~seen & (cost < least)
        least[nearer], came_from[nearer] = cost[nearer], column
        column = int(np.argmin(np.where(seen, np.inf, least)))
        step = least[column]
        of_row[owner[seen]] += step
        of_column[seen] -= step
        least[~seen] -= step
    return column, came_from
