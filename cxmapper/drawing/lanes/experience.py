"""The experience lane: each persona's perceived emotion as a curve of recorded values, broken where none is known."""

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.grid import GAP, LEFT, RIGHT, cell
from cxmapper.drawing.lanes.curves import HIGH, REACH, SMALL, Carried, Strip, hit, merged, strip
from cxmapper.drawing.lanes.items import Content
from cxmapper.drawing.lanes.plot import FAR, Piece, Plot, Stop, Way, among, covered_by, key_of
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Figure, Gathered, Part, Rect
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.model.record import View
from cxmapper.model.records import Existence, Persona, Touchpoint
from cxmapper.wording import steps

STRIP = 74.0
MOST_CURVES = 3

LONGEST_GAP = 420.0
"""Width of what is said of a shortfall."""

STRONG = Style(11, bold=True)
NAME = Style(10, bold=True)


class _Stops(Struct, frozen=True):
    """Each persona's stops in a stage, in each of its pieces, and who has rated anything there."""

    ways: tuple[tuple[Way, ...], ...]
    rated: tuple[bool, ...]


def experience(scene: Scene, lane: str, stages: Stages) -> Content:
    """One plot for up to three personas, a strip each for more; folds when nobody has rated anything."""
    everybody: Sequence[Persona | None] = scene.personas or (None,)
    found = stages.each(scene, "stops", lambda stage: _stops(stage, everybody))
    grid = scene.grid
    made_of = (found, stages.common, grid.order, grid.columns, grid.spans, grid.bands, grid.pitch)
    make = partial(_drawn, scene, lane, everybody, found, stages.common)
    return stages.memory.keep_with_parts(lane, made_of, make)


def _drawn(
    scene: Scene,
    lane: str,
    everybody: Sequence[Persona | None],
    found: Sequence[_Stops],
    common: object,
    memory: Memory,
) -> Content:
    rated = [number for number in range(len(everybody)) if any(stage.rated[number] for stage in found)]
    if not rated:
        return Content((), {})
    if len(rated) > MOST_CURVES:
        plots = [([number], Plot(16 + STRIP * n, 16 + STRIP * n + STRIP - 22)) for n, number in enumerate(rated)]
        high = 16 + STRIP * len(rated)
    else:
        plots, high = [(rated, Plot(26, 172))], HIGH
    figures: list[tuple[Figure, ...]] = []
    for band in range(len(scene.grid.bands)):
        pieces = _pieces(scene, lane, band, found)
        for group, plot in plots:
            people = [(everybody[number], number) for number in group]
            figures.extend(_plot(scene, common, memory, cell(lane, band), pieces, people, plot, high))
    return Content(Gathered.of(figures), dict.fromkeys(range(len(scene.grid.bands)), high))


def _stops(scene: Scene, everybody: Sequence[Persona | None]) -> _Stops:
    ways = [_ways(scene, persona) for persona in everybody]
    rated = (any(_known(stop) for way in pieces for stop in way) for pieces in ways)
    return _Stops(tuple(ways), tuple(rated))


def _known(stop: Stop) -> bool:
    return stop.perceived is not None or stop.expected is not None


def _ways(scene: Scene, persona: Persona | None) -> tuple[Way, ...]:
    """A persona's stops in the pieces of a stage, from left to right; several in one column stand side by side."""
    met: dict[int, list[Touchpoint]] = {}
    for touchpoint in scene.grid.steps:
        column = scene.column_of(touchpoint)
        comes_by = persona is None or scene.view.meets(persona.id, touchpoint)
        if column is not None and comes_by and touchpoint.existence is not Existence.MISSING:
            met.setdefault(column, []).append(touchpoint)
    persona_id = persona.id if persona else None
    stage_id = scene.grid.held[0].stage.id
    pieces: dict[int, list[Stop]] = {band: [] for band, _, _ in scene.grid.pieces(stage_id)}
    for column in sorted(met):
        room = scene.grid.card_width / len(met[column])
        left = scene.grid.place("", column)[1] + GAP / 2
        for number, touchpoint in enumerate(met[column]):
            expected = scene.view.rating(touchpoint.id, persona_id, View.EXPECTED)
            perceived = scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED)
            stop = Stop(left + (number + 0.5) * room, room, expected, perceived, touchpoint.id)
            pieces[scene.grid.band_of(column)].append(stop)
    return tuple(map(tuple, pieces.values()))


def _pieces(scene: Scene, lane: str, band: int, found: Sequence[_Stops]) -> list[Piece]:
    """What a band has of each stage."""
    grid = scene.grid
    pieces = []
    for id_, stops in zip(grid.order, found, strict=True):
        columns = grid.stage_columns(id_, band)
        if columns:
            number = band - grid.band_of(grid.spans[id_][0])
            ways = tuple(ways[number] for ways in stops.ways)
            wide = (columns[1] - columns[0]) * grid.pitch
            pieces.append(Piece(cell(lane, band, id_), grid.x(columns[0]), wide, ways))
    return pieces


def _plot(
    scene: Scene,
    common: object,
    memory: Memory,
    band: str,
    pieces: Sequence[Piece],
    people: Sequence[tuple[Persona | None, int]],
    plot: Plot,
    high: float,
) -> Iterator[tuple[Figure, ...]]:
    """The curves of some personas in a band, piece by piece from the left."""
    whose = tuple(persona for persona, _ in people)
    first = key_of(whose[0])
    made_of = (common, whose, plot, high)
    make_scale = partial(_scale_figure, scene, band, whose, plot, high)
    yield memory.keep(("scale", band, first), (*made_of, scene.grid.width), make_scale)
    reference = next((persona for persona in whose if persona == scene.focus or len(whose) == 1), None)
    felt = tuple(
        persona
        for persona, number in people
        if any(stop.perceived is not None for piece in pieces for stop in piece.ways[number])
    )
    last = _last_expected(pieces, people, reference)
    carried = Carried(tuple(map(key_of, felt)), ())
    strips: list[Strip] = []
    for place, piece in enumerate(pieces):
        reach = carried.reach(scene, whose)
        ways = tuple(among(pieces, place, number, reach) for _, number in people)
        room = scene.grid.width - piece.x if place == last else None
        more = (piece.cell, piece.wide, ways, reference, felt, carried, room)
        make = partial(
            strip, scene, piece, whose, ways, plot, reference, high, carried, felt, says_expected=place == last
        )
        strips.append(memory.keep((piece.cell, first), (*made_of, *more), make, merged))
        yield strips[-1].figures
        carried = strips[-1].carried
    if reference is not None and scene.review:
        deepest = _deepest(strips, high)
        at = tuple((pieces[place].cell, scene.grid.width - pieces[place].x) for _, place, _ in deepest)
        beside = tuple(
            (dx, strips[at]) for _, place, _ in deepest for at, dx in _beside(pieces, place, LONGEST_GAP + REACH)
        )
        told = (*made_of, reference, tuple((gap, stop) for gap, _, stop in deepest), at, beside)
        make_gaps = partial(_gaps, scene, pieces, strips, plot, reference, high, deepest)
        yield memory.keep(("gaps", band, first), told, make_gaps)


def _last_expected(
    pieces: Sequence[Piece], people: Sequence[tuple[Persona | None, int]], reference: Persona | None
) -> int:
    """The place of the last piece where it is known what the reference expected."""
    number = next((number for persona, number in people if persona == reference), None)
    if number is None:
        return -1
    known = (
        place
        for place in range(len(pieces) - 1, -1, -1)
        if any(stop.expected is not None for stop in pieces[place].ways[number])
    )
    return next(known, -1)


def _scale_figure(
    scene: Scene, band: str, whose: Sequence[Persona | None], plot: Plot, high: float
) -> tuple[Figure, ...]:
    rect = Rect(0, 0, scene.grid.width, high)
    parts = tuple(_scale(scene, plot, whose, strip=high > HIGH))
    return (Figure(f"{band}-scale-{key_of(whose[0])}", "grid", band, rect, parts),)


def _scale(scene: Scene, plot: Plot, whose: Sequence[Persona | None], *, strip: bool) -> Iterator[Part]:
    """Lines at the steps and words for three of them; a strip says in place of the middle one whose it is."""
    left, right = LEFT + 10, scene.grid.width - RIGHT - 8
    start = left + 78
    for value in (2, 1, 0, -1, -2) if len(whose) > 1 else (2, 0, -2):
        yield marks.line(start, plot.y(value), right, plot.y(value), "line", 1)
    for value, key in ((2, "delighted"), (0, "neutral"), (-2, "let_down")):
        if value or not strip:
            yield marks.label(scene.say(key), left, plot.y(value) + 3.4, SMALL, "muted")
    for persona in whose if strip else ():
        if persona is not None:
            room = start - left - 6
            yield marks.paragraph(persona.name, left, plot.y(0) + 3.8, room, 1, NAME, scene.tones[persona.id])


Gap = tuple[float, int, Stop]
"""A shortfall in steps, the place of its piece, and where it is."""


def _deepest(strips: Sequence[Strip], high: float) -> tuple[Gap, ...]:
    """The two deepest shortfalls of a band; in a strip the deepest."""
    found = [(gap, place, stop) for place, each in enumerate(strips) for gap, stop in each.deepest]
    return tuple(sorted(found, key=lambda gap: -gap[0])[: 1 if high > HIGH else 2])


def _gaps(
    scene: Scene,
    pieces: Sequence[Piece],
    strips: Sequence[Strip],
    plot: Plot,
    persona: Persona,
    high: float,
    deepest: Sequence[Gap],
) -> tuple[Figure, ...]:
    """Shortfalls in words, beside their points, where no marker is; in a strip briefly."""
    brief = high > HIGH
    figures = []
    said: list[Rect] = []
    for number, (gap, place, stop) in enumerate(deepest):
        piece = pieces[place]
        key = "below_persona" if number == 0 and not brief else "below"
        words = ellipsize(
            scene.say(key, steps=steps(gap, words=scene.words), persona=persona.name), STRONG, LONGEST_GAP
        ).text
        wide, y = width(words, STRONG), plot.y(stop.perceived or 0.0)
        x = min(stop.x + 4, scene.grid.width - RIGHT - 10 - wide - piece.x)
        floor = min(plot.bottom + 26, high - 6)
        places = [(x, min(y + 24, floor)), (x + 10, y - 10), (x + 10, y + 4), (x, min(y + 38, floor)), (x, y - 26)]
        if brief:
            places = [(x + 10, y - 10), (x + 10, y + 4), (x + 30, y + 10)]
        beside = list(_beside(pieces, place, wide + REACH))
        taken = [
            rect.moved(dx, 0)
            for at, dx in beside
            for rect in strips[at].taken
            if rect.right + dx > x - 2 and rect.x + dx < x + wide + 32
        ]
        taken += [rect.moved(-piece.x, 0) for rect in said]
        lines = [rect.moved(dx, 0) for at, dx in beside for rect in covered_by(strips[at].lines, x - dx, wide)]
        free = [(at, rect) for at in places if not hit(rect := Rect(at[0] - 2, at[1] - 12, wide + 4, 15), taken)]
        for at, rect in sorted(free, key=lambda spot: hit(spot[1], lines))[:1]:
            said.append(rect.moved(piece.x, 0))
            label = marks.label(words, *at, STRONG, "ink")
            whole = Rect(0, 0, piece.wide, high)
            figures.append(Figure(f"{piece.cell}-gap{number}-{persona.id}", "gap", piece.cell, whole, (label,)))
    return tuple(figures)


def _beside(pieces: Sequence[Piece], place: int, reach: float) -> Iterator[tuple[int, float]]:
    """The places of a piece and of those within reach, and how far they are to the right."""
    here = pieces[place]
    for at in range(max(0, place - FAR), min(len(pieces), place + FAR)):
        dx = pieces[at].x - here.x
        if -pieces[at].wide - reach < dx < here.wide + reach:
            yield at, dx
