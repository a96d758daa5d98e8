"""The experience of the persona in focus in a stage: recorded values, what was expected, and the deepest shortfall."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from cxmapper.analysis.steps import is_below
from cxmapper.drawing import marks
from cxmapper.drawing.lanes.plot import Plot, Stop, points_of, values_of
from cxmapper.drawing.layout.curve import Curve, between, monotone, points_along
from cxmapper.drawing.room.card import SMALL
from cxmapper.drawing.room.folding import Fold
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Ellipse, Figure, Label, Part, Path, Rect
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id, View
from cxmapper.model.records import Existence, Touchpoint
from cxmapper.wording import steps

LEAST, MOST = 130.0, 300.0
"""How high the panel is at least and at most."""

STRONG, UNKNOWN, INITIAL = Style(19, bold=True), Style(22, bold=True), Style(16, bold=True)
PAD = 16.0
NAMES = 24.0
"""Room below the plot for the names of its touchpoints, where they do not stand above it."""

RADIUS = 15.0
EDGE = 26.0
"""How far from the ends of the plot the values before and after the page lead in and out."""


class Walk(Struct, frozen=True):
    """The touchpoints of a page that the persona in focus meets; `before` and `after` are off the page."""

    here: tuple[Touchpoint, ...]
    before: Touchpoint | None
    after: Touchpoint | None


def walk(scene: Scene, fold: Fold) -> Walk:
    """Where the persona in focus goes on a page, and from where and to where."""
    persona_id = scene.focus.id if scene.focus else None
    path = [t for t in scene.view.path(persona_id) if t.existence is not Existence.MISSING]
    order = {touchpoint.id: number for number, touchpoint in enumerate(path)}
    here = [order[id_] for id_ in fold.spots if id_ in order]
    if not here:
        return Walk((), None, None)
    first, last = min(here), max(here)
    before = path[first - 1] if first else None
    after = path[last + 1] if last + 1 < len(path) else None
    return Walk(tuple(path[number] for number in here), before, after)


def is_known(scene: Scene, touchpoint: Touchpoint) -> bool:
    """Whether anything is recorded there for the persona in focus."""
    return any(value is not None for value in _values(scene, touchpoint))


def _values(scene: Scene, touchpoint: Touchpoint) -> tuple[float | None, float | None]:
    """Expected and perceived."""
    persona_id = scene.focus.id if scene.focus else None
    return (
        scene.view.rating(touchpoint.id, persona_id, View.EXPECTED),
        scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED),
    )


def curve(scene: Scene, way: Walk, cards: Mapping[Id, Rect], rect: Rect) -> Figure:
    """The panel with the plot; points stand below their cards where these follow each other to the right."""
    scale: list[tuple[float, str]] = [
        (value, scene.say(key)) for value, key in ((2, "delighted"), (0, "neutral"), (-2, "let_down"))
    ]
    left = PAD + max(width(words, SMALL) for _, words in scale) + 8
    right = rect.w - PAD
    stops, named = _stops(scene, way, cards, rect, (left + EDGE, right - EDGE))
    plot = Plot(PAD + 2, rect.h - PAD + 2 - (NAMES if named else 0.0))
    parts: list[Part] = [Box(Rect(0, 0, rect.w, rect.h), "panel", "line", radius=9)]
    for value, words in scale:
        parts.append(marks.line(left, plot.y(value), right, plot.y(value), "line", 1.6))
        parts.append(marks.label(words, PAD, plot.y(value) + 5.5, SMALL, "muted"))
    parts.extend(_drawn(scene, way, stops, plot, (left, right)))
    if named:
        for touchpoint, stop in zip(way.here, _inner(way, stops), strict=True):
            line = ellipsize(touchpoint.title or scene.say("unnamed"), SMALL, stop.room - 12)
            parts.append(Label(stop.x, rect.h - 9, (line,), SMALL, "muted", "middle"))
    name = scene.focus.name if scene.focus else ""
    return Figure("room-curve", "curve", "page", rect, tuple(parts), scene.focus.id if scene.focus else "", name)


def _stops(
    scene: Scene, way: Walk, cards: Mapping[Id, Rect], rect: Rect, ends: tuple[float, float]
) -> tuple[list[Stop], bool]:
    """The points from left to right, and whether their names have to be said."""
    left, right = ends
    below = [cards[touchpoint.id].x + cards[touchpoint.id].w / 2 - rect.x for touchpoint in way.here]
    in_line = all(one < other for one, other in pairwise(below)) and below[0] > left and below[-1] < right
    pitch = (right - left) / len(way.here)
    xs = below if in_line else [left + (number + 0.5) * pitch for number in range(len(way.here))]
    placed = list(zip(xs, way.here, strict=True))
    if way.before is not None:
        placed.insert(0, (left - EDGE + 1, way.before))
    if way.after is not None:
        placed.append((right + EDGE - 1, way.after))
    return [Stop(x, pitch, *_values(scene, touchpoint)) for x, touchpoint in placed], not in_line


def _inner(way: Walk, stops: Sequence[Stop]) -> Sequence[Stop]:
    """The stops on the page, without those that lead in and out."""
    first = 0 if way.before is None else 1
    return stops[first : first + len(way.here)]


def _drawn(scene: Scene, way: Walk, stops: Sequence[Stop], plot: Plot, ends: tuple[float, float]) -> Iterator[Part]:
    expected, perceived = points_of(stops, plot, View.EXPECTED), points_of(stops, plot, View.PERCEIVED)
    tone: Tone = scene.tones[scene.focus.id] if scene.focus else "ink"
    for area in between(expected, perceived):
        yield Path(area, fill="shade")
    for stretch in monotone(expected):
        yield Path(stretch, stroke="muted", width=2)
    for stretch in monotone(perceived):
        yield Path(stretch, stroke=tone, width=5)
    inner = _inner(way, stops)
    taken = [Rect(stop.x - 17, plot.y(value) - 17, 34, 34) for stop in inner for value in values_of(stop)]
    yield from _markers(inner, plot, scene.initials[scene.focus.id] if scene.focus else "", tone)
    if any(stop.perceived is not None for stop in inner):
        for stop in (stop for stop in inner if stop.perceived is None):
            taken.append(Rect(stop.x - 12, plot.y(0.5) - 18, 24, 30))
            yield marks.label("?", stop.x, plot.y(0.5) + 6, UNKNOWN, tone, "middle")
    lines = [box for stretch in (*monotone(expected), *monotone(perceived)) for box in _along(stretch)]
    for said in _said(scene, stops, inner, plot):
        yield from _free(said, taken, lines, plot, ends)


def _markers(stops: Sequence[Stop], plot: Plot, initial: str, tone: Tone) -> Iterator[Part]:
    for stop in stops:
        if stop.expected is not None:
            yield Ellipse(stop.x, plot.y(stop.expected), 8, 8, "panel", "ink", 2.2)
    for stop in stops:
        if stop.perceived is not None:
            yield from _marker(stop.x, plot.y(stop.perceived), initial, tone)


def _along(stretch: Curve) -> Iterator[Rect]:
    """What a curve covers, piece by piece."""
    for (x, y), (next_x, next_y) in pairwise(points_along(stretch)):
        yield Rect(x, min(y, next_y) - 4, next_x - x, abs(next_y - y) + 8)


def _marker(x: float, y: float, initial: str, tone: Tone) -> tuple[Part, ...]:
    if not initial:
        return (Ellipse(x, y, RADIUS * 0.6, RADIUS * 0.6, tone),)
    reach = max(RADIUS, width(initial, INITIAL) / 2 + 4)
    return (
        Ellipse(x, y, reach, RADIUS, tone),
        marks.label(initial, x, y + 5.8, INITIAL, "on-persona", "middle"),
    )


Said = tuple[str, Style, Tone, list[tuple[float, float]]]
"""Words and the left ends of the baselines where they would like to stand, the best first."""


def _said(scene: Scene, stops: Sequence[Stop], inner: Sequence[Stop], plot: Plot) -> Iterator[Said]:
    """The deepest shortfall while reviewing, and which line is what was expected."""
    least = scene.project.info.settings.expectation_step
    gaps = [
        (stop.expected - stop.perceived, stop.x, plot.y(stop.perceived))
        for stop in inner
        if stop.expected is not None and stop.perceived is not None and is_below(stop.perceived, stop.expected, least)
    ]
    if gaps and scene.review:
        gap, x, y = max(gaps)
        persona = scene.focus.name if scene.focus else ""
        words = scene.say("below_persona" if persona else "below", steps=steps(gap, words=scene.words), persona=persona)
        wide = width(words, STRONG)
        sides = [x + dx for dx in (26, 60, 110, 160)] + [x - wide - dx for dx in (26, 60, 110)] + [x - wide / 2]
        yield words, STRONG, "ink", [(at, y + dy) for dy in (7, 22, 36, -24, -40) for at in sides]
    known = [(stop.x, plot.y(stop.expected)) for stop in stops if stop.expected is not None]
    if known:
        words = scene.say("expected")
        wide = width(words, SMALL)
        aside = (-wide - 4, 22.0, -22 - wide)
        yield words, SMALL, "muted", [(x + dx, y + dy) for x, y in reversed(known) for dx in aside for dy in (-10, 22)]


def _free(
    said: Said, taken: list[Rect], lines: Sequence[Rect], plot: Plot, ends: tuple[float, float]
) -> Iterator[Part]:
    """Words at the first place that is free even of the lines, else of markers and other words; else nothing."""
    words, style, tone, places = said
    wide, (left, right) = width(words, style), ends
    boxes = [(Rect(x, y - style.size * 0.8, wide, style.size * 1.05), y) for x, y in places]
    free = [
        (box, y)
        for box, y in boxes
        if left <= box.x and box.right <= right and plot.top - 12 <= box.y and box.bottom <= plot.bottom + 12
        if not any(box.overlaps(other) for other in taken)
    ]
    clear = [(box, y) for box, y in free if not any(box.overlaps(other) for other in lines)]
    for box, y in (clear or free)[:1]:
        taken.append(box)
        yield marks.label(words, box.x, y, style, tone)
