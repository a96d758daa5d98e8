"""What stays in its place on the canvas when a map is drawn anew."""

from collections import Counter
from itertools import islice
from operator import itemgetter

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
    if keep and (known := _figure(before, keep)) and (step := _step(before, after, known)):
        return step
    near = _cards(after, seen)  # to look for one that is elsewhere takes as long as for all that are still in view
    found = (_step(before, after, card, near.get(card.record_id)) for card in _witnesses(before, seen))
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


def _witnesses(picture: Picture, seen: QRectF) -> list[Figure]:
    """The cards that begin in view, from the upper left."""
    cards = _cards(picture, seen).values()
    corners = [(picture.rect(card).topLeft() - seen.topLeft(), card) for card in cards]
    inside = [(corner.manhattanLength(), card) for corner, card in corners if corner.x() >= 0 and corner.y() >= 0]
    return [card for _, card in sorted(inside, key=itemgetter(0))]


def _cards(picture: Picture, seen: QRectF) -> dict[str, Figure]:
    """The cards in view, by the record that each shows."""
    things = (item.thing for item in picture.within(seen).items)
    return {thing.record_id: thing for thing in things if isinstance(thing, Figure) and thing.role in CARDS}


def _step(before: Picture, after: Picture, known: Figure, near: Figure | None = None) -> Point | None:
    """How far a figure has moved, to the one `near` if that is of the same kind."""
    figure = near if near is not None and near.role == known.role != "summary" else _figure(after, known.record_id)
    if figure is None:
        return None
    if figure.role != known.role:  # a stage is folded or unfolded: header is held against header
        known = _figure(before, known.record_id) or known
    was, now = before.rect(known), after.rect(figure)
    return now.x() - was.x(), now.y() - was.y()


def _figure(picture: Picture, record_id: str) -> Figure | None:
    """The figure that shows a record: its card or header, or else the first."""
    figures = picture.figures_of(record_id)
    return next((figure for figure in figures if figure.role in {*CARDS, "stage"}), figures[0] if figures else None)
