"""What stays in its place on the canvas when a map is drawn anew."""

from collections import Counter
from itertools import islice

from PySide6.QtCore import QRectF

from cxmapper.drawing.shapes import Figure, Point
from cxmapper.ui.canvas.picture import Picture

CARDS = frozenset({"card", "ghost", "summary"})
"""Roles of the figures by which one knows one's way about."""

WITNESSES = 7
"""So many of them nearest to the upper left corner are asked how far they have moved: one may have been dragged."""


def moved(before: Picture, after: Picture, keep: str, seen: QRectF) -> Point:
    """How far the map has moved, in map units, for the record `keep` or else most of what was seen at the upper left.

    `seen` is the part of the map that was in view. Where its cards have gone, or gone different ways, as when stages
    are folded, the stage in the middle stays there; (0, 0) where that is gone too.
    """
    if keep and (step := _step(before, after, keep)):
        return step
    found = (_step(before, after, record_id) for record_id in _witnesses(before, seen))
    steps: Counter[Point] = Counter()
    for step in islice((step for step in found if step is not None), WITNESSES):
        steps[step] += 1
        if 2 * steps[step] > WITNESSES:  # whatever the others say
            return step
    step, times = steps.most_common(1)[0] if steps else ((0.0, 0.0), 0)
    return step if 2 * times > steps.total() else _of_middle(before, after, seen) or step


def _of_middle(before: Picture, after: Picture, seen: QRectF) -> Point | None:
    """How far the place of a stage that was in the middle has moved, which may have become narrower or wider."""
    middle = seen.center().x()

    def away(header: Figure) -> float:
        rect = before.rect(header)
        return max(rect.left() - middle, middle - rect.right())

    now = {figure.record_id: after.rect(figure) for figure in after.strips if figure.role == "stage"}
    left = [figure for figure in before.strips if figure.role == "stage" and figure.record_id in now]
    if not left:
        return None
    header = min(left, key=away)
    old, new = before.rect(header), now[header.record_id]
    part = min(1.0, max(0.0, (middle - old.left()) / old.width()))
    return new.left() + part * new.width() - (old.left() + part * old.width()), new.top() - old.top()


def _witnesses(picture: Picture, seen: QRectF) -> list[str]:
    """Records whose cards begin in view, from the upper left."""
    things = (item.thing for item in picture.within(seen).items)
    cards = [thing for thing in things if isinstance(thing, Figure) and thing.role in CARDS]
    rects = {card.record_id: picture.rect(card).topLeft() - seen.topLeft() for card in cards}
    inside = [record_id for record_id, corner in rects.items() if corner.x() >= 0 and corner.y() >= 0]
    return sorted(inside, key=lambda record_id: rects[record_id].manhattanLength())


def _step(before: Picture, after: Picture, record_id: str) -> Point | None:
    was, now = _place(before, record_id), _place(after, record_id)
    if was is None or now is None:
        return None
    return now[0] - was[0], now[1] - was[1]


def _place(picture: Picture, record_id: str) -> Point | None:
    figures = picture.figures_of(record_id)
    best = next((figure for figure in figures if figure.role in {*CARDS, "stage"}), figures[0] if figures else None)
    if best is None:
        return None
    corner = picture.rect(best).topLeft()
    return corner.x(), corner.y()
