"""The curves of the experience lane in one stage: what was expected, what was perceived, and where nobody knows."""

from bisect import insort
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.analysis.steps import is_below
from cxmapper.drawing import marks
from cxmapper.drawing.grid import RIGHT
from cxmapper.drawing.lanes.plot import (
    LEFT_EDGE,
    Among,
    Line,
    Piece,
    Plot,
    Stop,
    around,
    aside_of,
    covered_by,
    key_of,
    lines_of,
    near,
    points_of,
    spots_of,
    values_of,
)
from cxmapper.drawing.layout.curve import Span, between, monotone
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Ellipse, Figure, Part, Path, Rect, taken_over
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id, View
from cxmapper.model.records import Persona

HIGH = 202.0
CROWDED = 22.0
"""Touchpoints of a folded stage that have less room than this are dots without initials."""
LONGEST = 240.0
"""Width of what is said beside a question mark."""
REACH = 60.0
SEAM = 0.5
"""The area of a stage goes on so far below that of the next one, lest a line be seen between them."""

SMALL, UNKNOWN = Style(9.5), Style(14, bold=True)


class Carried(Struct, frozen=True):
    """What goes on to the next piece: of whom it is still to be said what “?” means, and what reaches into it."""

    unsaid: tuple[Id, ...]
    taken: tuple[Rect, ...]

    def reach(self, scene: Scene, whose: Sequence[Persona | None]) -> float:
        """How far to the right of a piece something could stand that is said in it."""
        words = [_unknown_words(scene, persona) for persona in whose if key_of(persona) in self.unsaid]
        return max((width(each, SMALL) for each in words), default=0.0) + REACH


class Strip(Struct, frozen=True):
    """The figures of a piece; its deepest shortfalls; what markers and words cover there, and the lines."""

    figures: tuple[Figure, ...]
    deepest: tuple[tuple[float, Stop], ...]
    taken: tuple[Rect, ...]
    lines: tuple[Line, ...]
    carried: Carried


def strip(
    scene: Scene,
    piece: Piece,
    whose: Sequence[Persona | None],
    found: Sequence[Among],
    plot: Plot,
    reference: Persona | None,
    high: float,
    carried: Carried,
    felt: Sequence[Persona | None],
    *,
    says_expected: bool,
) -> Strip:
    """Draw one piece, as found on each persona's way; `felt` are those known to have felt anything in the band."""
    ways, first = dict(zip(whose, found, strict=True)), key_of(whose[0])
    rect = Rect(0, 0, piece.wide, high)
    whole = {persona: way.stops() for persona, way in ways.items()}
    aside = aside_of(whole, plot, reference)
    markers = [
        around(stop.x + aside.get((key_of(persona), stop.x), 0.0), plot.y(value))
        for persona, stops in whole.items()
        for stop in stops
        for value in values_of(stop)
    ]
    taken = sorted([*markers, *carried.taken], key=LEFT_EDGE)
    unknown = any(stop.perceived is None for way in ways.values() for stop in way.way)
    deepest = _deepest(scene, ways[reference].way) if reference is not None else ()
    lines = lines_of(whole, plot) if unknown or deepest else ()
    figures = []
    if reference in ways:
        parts = tuple(_expected(scene, piece, plot, ways[reference], says_expected=says_expected))
        if parts:
            spots = spots_of(ways[reference].way, plot, reference, View.EXPECTED)
            figures.append(Figure(f"{piece.cell}-expected-{first}", "curve", piece.cell, rect, parts, spots=spots))
    unsaid = list(carried.unsaid)
    for persona in sorted(ways, key=lambda persona: persona == reference):
        key = key_of(persona)
        marked = (
            tuple(_unknown(scene, plot, persona, ways[persona].way, taken, lines, unsaid)) if persona in felt else ()
        )
        drawn = (*_curve(scene, plot, persona, ways[persona], aside, strong=persona == reference), *marked)
        if drawn:
            record_id, name = (persona.id, persona.name) if persona else ("", "")
            spots = spots_of(ways[persona].way, plot, persona, View.PERCEIVED, aside)
            figures.append(Figure(f"{piece.cell}-{key}", "curve", piece.cell, rect, drawn, record_id, name, spots))
    known = set(map(id, markers))
    said = [mark for mark in taken if id(mark) not in known]
    beyond = tuple(mark.moved(-piece.wide, 0) for mark in said if mark.right > piece.wide)
    return Strip(tuple(figures), deepest, tuple(taken), lines, Carried(tuple(unsaid), beyond))


def merged(before: Strip, made: Strip) -> Strip:
    """What was made anew, with the very figures of before where they are the same."""
    return replace(made, figures=taken_over(before.figures, made.figures))


def _deepest(scene: Scene, way: Sequence[Stop]) -> tuple[tuple[float, Stop], ...]:
    """The two deepest shortfalls that count."""
    least = scene.project.info.settings.expectation_step
    found = [
        (stop.expected - stop.perceived, stop)
        for stop in way
        if stop.expected is not None and stop.perceived is not None and is_below(stop.perceived, stop.expected, least)
    ]
    return tuple(sorted(found, key=lambda gap: -gap[0])[:2])


def _span(way: Among) -> Span:
    """From the first stop of a piece to the first one after it."""
    return (way.way[0].x, way.end) if way.way else (0.0, -1.0)


def _expected(scene: Scene, piece: Piece, plot: Plot, way: Among, *, says_expected: bool) -> Iterator[Part]:
    """The shortfall below what was expected, shaded, and the line of expectations."""
    stops, (start, end) = way.stops(), _span(way)
    upper, lower = points_of(stops, plot, View.EXPECTED), points_of(stops, plot, View.PERCEIVED)
    for area in between(upper, lower, (start, end + SEAM)):
        yield Path(area, fill="shade")
    for stretch in monotone(upper, (start, end)):
        yield Path(stretch, stroke="muted", width=1.4)
    known = [(stop, plot.y(stop.expected)) for stop in way.way if stop.expected is not None]
    for stop, y in known:
        if stop.room >= CROWDED:
            yield Ellipse(stop.x, y, 3.9, 3.9, "panel", "ink", 1.3)
    if known and says_expected:
        x, y = known[-1][0].x, known[-1][1]
        room = scene.grid.width - RIGHT - 8 - x - piece.x
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
    way: Among,
    aside: Mapping[tuple[Id, float], float],
    *,
    strong: bool,
) -> Iterator[Part]:
    tone: Tone = scene.tones[persona.id] if persona else "ink"
    initial = scene.initials[persona.id] if persona else ""
    for stretch in monotone(points_of(way.stops(), plot, View.PERCEIVED), _span(way)):
        yield Path(stretch, stroke=tone, width=3.0 if strong else 1.7)
    radius = 9.0 if strong else 8.0
    for stop, (x, y) in zip(way.way, points_of(way.way, plot, View.PERCEIVED), strict=True):
        if y is not None and stop.room < CROWDED:
            yield Ellipse(x, y, min(4.0, stop.room * 0.4), min(4.0, stop.room * 0.4), tone)
        elif y is not None:
            yield from marks.disc(x + aside.get((key_of(persona), x), 0.0), y, radius, initial, tone)


def _unknown(
    scene: Scene,
    plot: Plot,
    persona: Persona | None,
    way: Sequence[Stop],
    taken: list[Rect],
    lines: Sequence[Line],
    unsaid: list[Id],
) -> Iterator[Part]:
    """A question mark where somebody came by and nobody knows how it was, in words the first time."""
    tone: Tone = scene.tones[persona.id] if persona else "ink"
    for stop in way:
        if stop.perceived is not None or stop.room < CROWDED:
            continue
        words = _unknown_words(scene, persona) if key_of(persona) in unsaid else ""
        wide = width(words, SMALL) + 8 if words else 0.0
        heights = [plot.y(value) for value in (0.3, 1.0, -0.7, 1.6, -1.4)]
        marked, crossing = near(taken, stop.x, wide), covered_by(lines, stop.x, wide)
        clear = [y for y in heights if not hit(_said(stop.x, y, wide), marked)]
        best = (y for y in clear if not hit(_said(stop.x, y, wide), crossing))
        free = next(best, clear[0] if clear else None)
        y = heights[0] if free is None else free
        insort(taken, _said(stop.x, y, wide), key=LEFT_EDGE)
        yield marks.label("?", stop.x, y + 5, UNKNOWN, tone, "middle")
        if words and free is not None:
            yield marks.label(words, stop.x + 8, y + 4, SMALL, tone)
            unsaid.remove(key_of(persona))


def _unknown_words(scene: Scene, persona: Persona | None) -> str:
    return ellipsize(scene.say("unknown", persona=persona.name), SMALL, LONGEST).text if persona else ""


def _said(x: float, y: float, wide: float) -> Rect:
    return Rect(x - 6, y - 8, 12 + wide, 16)


def hit(rect: Rect, others: Sequence[Rect]) -> bool:
    """Whether a rectangle overlaps one of the others."""
    return any(rect.overlaps(other) for other in others)
