"""How far a link reaches to both sides of its card, so that what has nothing to do with it can be routed alone."""

from functools import lru_cache

from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.layout.lattice import Span


def extent(edge: Edge, apart: int, beyond: float, pitch: float, gap: float, lane: Span) -> Span | None:
    """How far a link with its label reaches, from the left edge of its own column; None where it crosses no middle.

    It leads to a column so many `apart`; `beyond` is the next one to the right that has cards, or the end of the lane,
    which reaches from `lane[0]` to `lane[1]`.
    """
    wide = edge.label[0] if edge.label else 0.0
    if edge.source == edge.target or edge.target is None or edge.back or apart < 0:
        low, high = _extent(_AWAY if edge.target is None else _OVER, apart, wide, pitch, gap)
    elif apart > beyond:
        low, high = _extent(_ALONG, apart, wide, pitch, gap)
    elif edge.label is None:
        return None
    else:
        low, high = _extent(_ALONG, beyond, wide, pitch, gap)
    if low < lane[0] or high > lane[1]:
        low, high = low - wide, high + wide  # moved into the lane
    return low, high


_AWAY, _OVER, _ALONG = range(3)


@lru_cache(maxsize=4096)
def _extent(kind: int, apart: float, wide: float, pitch: float, gap: float) -> Span:
    """How far a link with a label so wide reaches, from the left edge of its own column, to one so many apart.

    `_AWAY`: out of the journey; `_OVER`: along upper or lower edges; `_ALONG`: from a right edge to a left one.
    """
    left, right = min(0.0, apart * pitch) + gap / 2, (max(0.0, apart) + 1) * pitch - gap / 2
    if kind == _AWAY:
        return left, right + wide
    if kind == _ALONG:
        left, right = pitch - gap / 2, apart * pitch + gap / 2
    middle = (left + right) / 2
    return min(left, middle - wide / 2), max(right, middle + wide / 2)
