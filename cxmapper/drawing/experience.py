"""The experience lane: each persona's perceived emotion as a curve of recorded values, broken where none is known."""

from bisect import insort
from collections.abc import Iterator, Mapping, Sequence

from cxmapper.analysis.steps import is_below
from cxmapper.drawing import marks
from cxmapper.drawing.grid import GAP, LEFT, RIGHT
from cxmapper.drawing.items import Content
from cxmapper.drawing.layout.curve import between, monotone
from cxmapper.drawing.plot import (
    LEFT_EDGE,
    Bands,
    Plot,
    Stop,
    around,
    aside_of,
    covered_by_lines,
    key_of,
    near,
    points_of,
    spots_of,
    values_of,
)
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Ellipse, Figure, Part, Path, Rect
from cxmapper.drawing.text import Style, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id, View
from cxmapper.model.records import Existence, Persona, Touchpoint
from cxmapper.wording import steps

HIGH = 202.0
STRIP = 74.0
MOST_CURVES = 3
CROWDED = 22.0
"""Touchpoints of a folded stage that have less room than this are dots without initials."""

SMALL, STRONG, UNKNOWN = Style(9.5), Style(11, bold=True), Style(14, bold=True)
NAME = Style(10, bold=True)


def experience(scene: Scene, lane: str) -> Content:
    """One plot for up to three personas, a strip each for more; folds when nobody has rated anything."""
    everybody: Sequence[Persona | None] = scene.personas or (None,)
    ways = {persona: _stops(scene, persona) for persona in everybody}
    rated = [
        persona for persona, bands in ways.items() if any(_known(stop) for stops in bands.values() for stop in stops)
    ]
    if not rated:
        return Content((), {})
    if len(rated) > MOST_CURVES:
        plots = [([persona], Plot(16 + STRIP * n, 16 + STRIP * n + STRIP - 22)) for n, persona in enumerate(rated)]
        high = 16 + STRIP * len(rated)
    else:
        plots, high = [(rated, Plot(26, 172))], HIGH
    figures = [
        figure
        for band in range(len(scene.grid.bands))
        for group, plot in plots
        for figure in _plot(
            scene, f"{lane}@{band}", {persona: ways[persona].get(band, ()) for persona in group}, plot, high
        )
    ]
    return Content(tuple(figures), dict.fromkeys(range(len(scene.grid.bands)), high))


def _known(stop: Stop) -> bool:
    return stop.perceived is not None or stop.expected is not None


def _stops(scene: Scene, persona: Persona | None) -> Bands:
    """A persona's touchpoints from left to right; several in one column stand side by side."""
    met: dict[int, list[Touchpoint]] = {}
    for touchpoint in scene.grid.touchpoints.values():
        column = scene.column_of(touchpoint)
        comes_by = persona is None or scene.view.meets(persona.id, touchpoint)
        if column is not None and comes_by and touchpoint.existence is not Existence.MISSING:
            met.setdefault(column, []).append(touchpoint)
    bands: dict[int, list[Stop]] = {}
    for column in sorted(met):
        room = scene.grid.card_width / len(met[column])
        left = scene.grid.x(column) + GAP / 2
        for number, touchpoint in enumerate(met[column]):
            persona_id = persona.id if persona else None
            expected = scene.view.rating(touchpoint.id, persona_id, View.EXPECTED)
            perceived = scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED)
            stop = Stop(left + (number + 0.5) * room, room, expected, perceived, touchpoint.id)
            bands.setdefault(scene.grid.band_of(column), []).append(stop)
    return bands


def _plot(
    scene: Scene, cell: str, ways: Mapping[Persona | None, Sequence[Stop]], plot: Plot, high: float
) -> Iterator[Figure]:
    rect = Rect(0, 0, scene.grid.width, high)
    first = key_of(next(iter(ways)))
    yield Figure(f"{cell}-scale-{first}", "grid", cell, rect, tuple(_scale(scene, plot, ways, strip=high > HIGH)))
    reference = next((persona for persona in ways if persona == scene.focus or len(ways) == 1), None)
    aside = aside_of(ways, plot, reference)
    markers = (
        around(stop.x + aside.get((key_of(persona), stop.x), 0.0), plot.y(value))
        for persona, stops in ways.items()
        for stop in stops
        for value in values_of(stop)
    )
    taken = sorted(markers, key=LEFT_EDGE)
    unknown = any(stop.perceived is None for each in ways.values() for stop in each)
    lines = covered_by_lines(ways, plot) if unknown or high > HIGH else []
    stops = ways.get(reference, ())
    expected = tuple(_expected(scene, plot, stops))
    if expected:
        spots = spots_of(stops, plot, reference, View.EXPECTED)
        yield Figure(f"{cell}-expected-{first}", "curve", cell, rect, expected, spots=spots)
    for persona in sorted(ways, key=lambda persona: persona == reference):
        parts = (
            *_curve(scene, plot, persona, ways[persona], aside, strong=persona == reference),
            *_unknown(scene, plot, persona, ways[persona], taken, lines),
        )
        if parts:
            record_id, name = (persona.id, persona.name) if persona else ("", "")
            spots = spots_of(ways[persona], plot, persona, View.PERCEIVED, aside)
            yield Figure(f"{cell}-{key_of(persona)}", "curve", cell, rect, parts, record_id, name, spots)
    if reference is not None and scene.review:
        gaps = tuple(_gaps(scene, plot, reference, stops, taken, lines, high))
        if gaps:
            yield Figure(f"{cell}-gaps-{first}", "gap", cell, rect, gaps)


def _scale(scene: Scene, plot: Plot, ways: Mapping[Persona | None, Sequence[Stop]], *, strip: bool) -> Iterator[Part]:
    """Lines at the steps and words for three of them; a strip says in place of the middle one whose it is."""
    left, right = LEFT + 10, scene.grid.width - RIGHT - 8
    start = left + 78
    for value in (2, 1, 0, -1, -2) if len(ways) > 1 else (2, 0, -2):
        yield marks.line(start, plot.y(value), right, plot.y(value), "line", 1)
    for value, key in ((2, "delighted"), (0, "neutral"), (-2, "let_down")):
        if value or not strip:
            yield marks.label(scene.say(key), left, plot.y(value) + 3.4, SMALL, "muted")
    for persona in ways if strip else ():
        if persona is not None:
            room = start - left - 6
            yield marks.paragraph(persona.name, left, plot.y(0) + 3.8, room, 1, NAME, scene.tones[persona.id])


def _expected(scene: Scene, plot: Plot, stops: Sequence[Stop]) -> Iterator[Part]:
    """The shortfall below what was expected, shaded, and the line of expectations."""
    upper, lower = points_of(stops, plot, View.EXPECTED), points_of(stops, plot, View.PERCEIVED)
    for area in between(upper, lower):
        yield Path(area, fill="shade")
    for stretch in monotone(upper):
        yield Path(stretch, stroke="muted", width=1.4)
    known = [(x, y) for x, y in upper if y is not None]
    for stop, (x, y) in zip(stops, upper, strict=True):
        if y is not None and stop.room >= CROWDED:
            yield Ellipse(x, y, 3.9, 3.9, "panel", "ink", 1.3)
    if known:
        x, y = known[-1]
        room = scene.grid.width - RIGHT - 8 - x
        fits = width(scene.say("expected"), SMALL) + 12 < room
        yield marks.label(
            scene.say("expected"),
            x + 10 if fits else x - 2,
            y - (6 if fits else 9),
            SMALL,
            "muted",
            "start" if fits else "end",
        )


def _curve(
    scene: Scene,
    plot: Plot,
    persona: Persona | None,
    stops: Sequence[Stop],
    aside: Mapping[tuple[Id, float], float],
    *,
    strong: bool,
) -> Iterator[Part]:
    tone: Tone = scene.tones[persona.id] if persona else "ink"
    initial = scene.initials[persona.id] if persona else ""
    points = points_of(stops, plot, View.PERCEIVED)
    for stretch in monotone(points):
        yield Path(stretch, stroke=tone, width=3.0 if strong else 1.7)
    radius = 9.0 if strong else 8.0
    for stop, (x, y) in zip(stops, points, strict=True):
        if y is not None and stop.room < CROWDED:
            yield Ellipse(x, y, min(4.0, stop.room * 0.4), min(4.0, stop.room * 0.4), tone)
        elif y is not None:
            yield from marks.disc(x + aside.get((key_of(persona), x), 0.0), y, radius, initial, tone)


def _unknown(
    scene: Scene, plot: Plot, persona: Persona | None, stops: Sequence[Stop], taken: list[Rect], lines: Sequence[Rect]
) -> Iterator[Part]:
    """A question mark where somebody came by and nobody knows how it was, in words the first time."""
    if all(stop.perceived is None for stop in stops):
        return
    tone: Tone = scene.tones[persona.id] if persona else "ink"
    words = scene.say("unknown", persona=persona.name) if persona else ""
    for stop in stops:
        if stop.perceived is not None or stop.room < CROWDED:
            continue
        wide = width(words, SMALL) + 8 if words else 0.0
        heights = [plot.y(value) for value in (0.3, 1.0, -0.7, 1.6, -1.4)]
        marked, crossing = near(taken, stop.x, wide), near(lines, stop.x, wide)
        clear = [y for y in heights if not _hit(_said(stop.x, y, wide), marked)]
        best = (y for y in clear if not _hit(_said(stop.x, y, wide), crossing))
        free = next(best, clear[0] if clear else None)
        y = heights[0] if free is None else free
        insort(taken, _said(stop.x, y, wide), key=LEFT_EDGE)
        yield marks.label("?", stop.x, y + 5, UNKNOWN, tone, "middle")
        if words and free is not None:
            yield marks.label(words, stop.x + 8, y + 4, SMALL, tone)
            words = ""


def _said(x: float, y: float, wide: float) -> Rect:
    return Rect(x - 6, y - 8, 12 + wide, 16)


def _gaps(
    scene: Scene,
    plot: Plot,
    persona: Persona,
    stops: Sequence[Stop],
    taken: list[Rect],
    lines: Sequence[Rect],
    high: float,
) -> Iterator[Part]:
    """The two deepest shortfalls in words, beside their points, where no marker is; in a strip the deepest, briefly."""
    brief = high > HIGH
    least = scene.project.info.settings.expectation_step
    found = [
        (stop.expected - stop.perceived, stop, stop.perceived)
        for stop in stops
        if stop.expected is not None and stop.perceived is not None and is_below(stop.perceived, stop.expected, least)
    ]
    deepest = sorted(found, key=lambda gap: -gap[0])[: 1 if brief else 2]
    for number, (gap, stop, perceived) in enumerate(deepest):
        key = "below_persona" if number == 0 and not brief else "below"
        words = scene.say(key, steps=steps(gap), persona=persona.name)
        wide, y = width(words, STRONG), plot.y(perceived)
        x = min(stop.x + 4, scene.grid.width - RIGHT - 10 - wide)
        floor = min(plot.bottom + 26, high - 6)
        places = [(x, min(y + 24, floor)), (x + 10, y - 10), (x + 10, y + 4), (x, min(y + 38, floor)), (x, y - 26)]
        if brief:
            places = [(x + 10, y - 10), (x + 10, y + 4), (x + 30, y + 10)]
        free = [(at, rect) for at in places if not _hit(rect := Rect(at[0] - 2, at[1] - 12, wide + 4, 15), taken)]
        for at, rect in sorted(free, key=lambda place: _hit(place[1], near(lines, x, wide)))[:1]:
            taken.append(rect)
            yield marks.label(words, *at, STRONG, "ink")


def _hit(rect: Rect, others: Sequence[Rect]) -> bool:
    return any(rect.overlaps(other) for other in others)
