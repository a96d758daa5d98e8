"""Who belongs to whom, one to one, so that all together fit best."""

from collections.abc import Sequence
from itertools import count


def assigned(fits: Sequence[Sequence[float]]) -> list[int | None]:
    """For each row the column that it gets, or None, so that the sum of the fits (0: never together) is greatest.

    The Hungarian method with potentials (Kuhn 1955, in the form of Jonker & Volgenant 1987); O(rows² · columns).
    """
    rows = len(fits)
    width = len(fits[0]) if fits else 0
    # A column of its own for each row costs nothing: it stands for belonging to nobody.
    costs = [[-fit for fit in row] + [0.0] * rows for row in fits]
    taken = _cheapest(costs, width + rows)
    return [column if column < width and fits[row][column] > 0 else None for row, column in enumerate(taken)]


def _cheapest(costs: Sequence[Sequence[float]], width: int) -> list[int]:
    rows = len(costs)
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        least, came_from, seen = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        for _ in count():
            seen[column] = True
            here, step, following = owner[column], float("inf"), 0
            for other in range(1, width + 1):
                if seen[other]:
                    continue
                cost = costs[here - 1][other - 1] - of_row[here] - of_column[other]
                if cost < least[other]:
                    least[other], came_from[other] = cost, column
                if least[other] < step:
                    step, following = least[other], other
            for other in range(width + 1):
                if seen[other]:
                    of_row[owner[other]] += step
                    of_column[other] -= step
                else:
                    least[other] -= step
            column = following
            if owner[column] == 0:
                break
        while column:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    taken = [0] * rows
    for column in range(1, width + 1):
        if owner[column]:
            taken[owner[column] - 1] = column - 1
    return taken
