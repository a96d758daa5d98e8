"""Two rows of things abreast: what belongs together stands in one place, the order of both stays."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def abreast(
    above: Sequence[T], below: Sequence[T], worth: Callable[[T, T], int]
) -> list[tuple[int | None, int | None]]:
    """Places from left to right: which of the upper and which of the lower row stands there, by its number.

    Of all ways to keep both orders, the one whose pairs are `worth` the most; a pair that is worth 0 is none. Where
    nothing stands abreast, those above come first. Takes time and memory of the product of both lengths (Needleman
    and Wunsch 1970, without a price for gaps).
    """
    best = [[0] * (len(below) + 1) for _ in range(len(above) + 1)]
    for i in reversed(range(len(above))):
        for j in reversed(range(len(below))):
            value = worth(above[i], below[j])
            pair = value + best[i + 1][j + 1] if value else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], pair)
    places: list[tuple[int | None, int | None]] = []
    i = j = 0
    while i < len(above) or j < len(below):
        value = worth(above[i], below[j]) if i < len(above) and j < len(below) else 0
        if value and best[i][j] == value + best[i + 1][j + 1]:
            places.append((i, j))
            i, j = i + 1, j + 1
        elif i < len(above) and best[i][j] == best[i + 1][j]:
            places.append((i, None))
            i += 1
        else:
            places.append((None, j))
            j += 1
    return places
