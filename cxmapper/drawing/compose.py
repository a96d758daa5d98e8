"""From a project and its findings to a Drawing: the one picture behind screen, PNG, PDF and SVG."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, repeat

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.analysis.finding import Finding
from cxmapper.collector import no_collector
from cxmapper.drawing import frame
from cxmapper.drawing.facts import Facts, facts, together
from cxmapper.drawing.frame import CHEVRON, Lane
from cxmapper.drawing.grid import cell, place
from cxmapper.drawing.header import footer, header, open_questions
from cxmapper.drawing.lanes import items
from cxmapper.drawing.lanes.cards import cards
from cxmapper.drawing.lanes.experience import experience
from cxmapper.drawing.lanes.items import Content, joined, merged
from cxmapper.drawing.lanes.measures import measures
from cxmapper.drawing.legend import legend
from cxmapper.drawing.links import Ways, links
from cxmapper.drawing.look import WHOLE, Excerpt, Look
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Drawing, Figure, Gathered, Point, taken_over
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.theme import theme
from cxmapper.drawing.words import ENGLISH
from cxmapper.feedback.stages import MOST_HEADLINES, headlines
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, LaneKind
from cxmapper.model.records import Lane as LaneRecord
from cxmapper.wording import Words

BETWEEN_LANES = 6.0
OWN_GROUND = 40.0
"""How high a lane of one's own is in which nothing stands, where one can write into it."""
BETWEEN_BANDS = 34.0


class Composition(Struct, frozen=True):
    """A map with everything on it, to be drawn whole or an excerpt at a time."""

    scene: Scene
    ways: Ways
    lanes: tuple[Lane, ...]
    facts: Facts
    memory: Memory

    @property
    def bands(self) -> int:
        """Into how many bands the map is folded."""
        return len(self.scene.grid.bands)

    @no_collector()
    def draw(self, excerpt: Excerpt = WHOLE) -> Drawing:
        """The picture of the map, or of a page of it."""
        scene = self.scene
        lanes = [lane for lane in self.lanes if excerpt.lanes is None or lane.key in excerpt.lanes]
        around, bottom = header(scene, self.facts)
        cells: dict[str, Point] = {"page": (0.0, 0.0)}
        furniture: list[Figure] = []
        bands = range(self.bands) if excerpt.band is None else (excerpt.band,)
        for number, band in enumerate(bands):
            bottom += BETWEEN_BANDS if number else 0
            bottom = _band(scene, lanes, band, bottom, cells, furniture, self.memory)
        roles = {figure.role for lane in lanes for figure in islice(lane.content.figures, 1)}
        explained = (self.facts.explained, roles, scene.words, scene.look.lens, scene.look.mode, scene.grid.width)
        around.extend(self.memory.keep("legend", explained, lambda: tuple(legend(scene, self.facts, roles))))
        if not scene.review:
            around.append(open_questions(scene, len(scene.found), bottom + 4))
        around.append(footer(scene, self.facts, bottom + 4, excerpt.page))
        figures = (lane.content.figures for lane in lanes)
        furnished = self.memory.keep("furniture", tuple(furniture), partial(tuple, furniture))
        framed = self.memory.keep("around", tuple(around), partial(tuple, around))
        self.memory.close()
        drawn = Gathered.of((furnished, self.ways.captions, *figures, framed))
        whole = excerpt == WHOLE and any(lane.key == LaneKind.TOUCHPOINTS for lane in lanes)
        return Drawing(
            title=scene.journey.title or scene.say("untitled"),
            size=(scene.grid.width, around[-1].rect.bottom + 16),
            theme=theme(scene.look.theme),
            figures=drawn if whole else tuple(figure for figure in drawn if figure.cell in cells),
            links=self.ways.drawn if whole else tuple(link for link in self.ways.drawn if link.cell in cells),
            cells=cells,
            description=scene.journey.scenario,
            rows=scene.grid.rows,
            bands=self.bands,
            focus=scene.focus.id if scene.focus else "",
            memory=self.memory,
        )


def compose(
    project: Project,
    journey: Journey,
    findings: Sequence[Finding],
    look: Look,
    *,
    words: Words = ENGLISH,
    previous: Drawing | None = None,
) -> Drawing:
    """The picture of a journey.

    `previous` is an earlier picture of the same journey: its cards keep their rows, so that no card moves unnamed, and
    what the edits since then have not touched is taken over, the very same objects.
    """
    return composition(project, journey, findings, look, words=words, previous=previous).draw()


@no_collector()
def composition(
    project: Project,
    journey: Journey,
    findings: Sequence[Finding],
    look: Look,
    *,
    words: Words = ENGLISH,
    previous: Drawing | None = None,
) -> Composition:
    """Everything on the map of a journey, for those who draw several pages of it; otherwise as `compose`."""
    stages = Stages(project, journey, findings, Memory(previous.memory if previous is not None else None))
    rows = None if previous is None else previous.rows
    grid = place(project, journey, look, rows, stages.memory, stages.tokens("held"))
    return composed(stages, stages.scene(grid, look, words))


def composed(stages: Stages, scene: Scene) -> Composition:
    """Everything on the map of a scene."""
    ways = links(scene, stages)
    scene = replace(scene, tops=ways.tops)
    found = stages.each(scene, "facts", facts)
    counted = stages.memory.keep("counted", (found,), partial(together, found))
    return Composition(scene, ways, tuple(_lanes(scene, ways, stages)), counted, stages.memory)


def _lanes(scene: Scene, ways: Ways, stages: Stages) -> list[Lane]:
    """The lanes that have something to show, in the journey's order; the touchpoints always."""
    records = scene.project.children(LaneRecord, scene.journey.id)
    shown = [(record.kind, record.title, record.id) for record in records if not record.hidden]
    usual = [(kind, "", "") for kind in USUAL_LANES]
    found = [lane for wanted in (shown if records else usual) for lane in _of_kind(scene, ways, stages, *wanted)]
    return [lane for lane in found if lane.content.heights or lane.key == LaneKind.TOUCHPOINTS]


def _of_kind(scene: Scene, ways: Ways, stages: Stages, kind: LaneKind, title: str, id_: Id) -> Iterator[Lane]:
    if kind is LaneKind.OWN:
        own = stages.each(scene, f"lane {id_}", lambda stage: items.own(stage, id_), None, merged)
        yield Lane(id_, title or scene.say("lane.own"), "", _open(scene, _joined(id_, own, stages.memory)))
        return
    hint = scene.words.get(f"lane.{kind}.hint", "")
    if kind is LaneKind.MEASURES and (many := headlines(scene.project)) > MOST_HEADLINES:
        hint = scene.say("lane.measures.many", n=many, most=MOST_HEADLINES)
    content = _content(scene, ways, stages, kind)
    yield Lane(kind.value, title or scene.say(f"lane.{kind}"), hint, content, kind is LaneKind.BACKSTAGE)
    if kind is LaneKind.BACKSTAGE:
        yield Lane("support", scene.say("lane.support"), "", stages.behind(scene, "support", items.support))


def _content(scene: Scene, ways: Ways, stages: Stages, kind: LaneKind) -> Content:
    if kind is LaneKind.EXPERIENCE:
        return experience(scene, kind.value, stages)
    if kind is LaneKind.BACKSTAGE:
        return stages.behind(scene, kind.value, items.backstage)
    if kind is LaneKind.TOUCHPOINTS:
        keep, rows, spots = stages.memory.keep, scene.grid.rows, tuple(held.spots for held in scene.grid.held)
        placed = keep("placed", (rows, scene.tops, spots), partial(_placed, rows, scene.tops, spots))
        found = stages.each(scene, "cards", lambda stage: _cards(stage, stages), placed, taken_over)
        return Content(keep("all cards", (found,), partial(Gathered.of, found)), ways.heights)
    more = [(stages.flow,)] * len(scene.grid.held) if kind is LaneKind.PAIN_POINTS else None
    make = CONTENTS[kind]
    each = stages.each(scene, f"lane {kind}", lambda stage: make(stage, kind.value), more, merged)
    return _joined(kind, each, stages.memory)


def _open(scene: Scene, own: Content) -> Content:
    """A lane of one's own, with ground to write on where there is nothing yet: who adds one wants to see it."""
    if own.figures or not scene.look.editable:
        return own
    return Content((), dict.fromkeys(range(len(scene.grid.bands)), OWN_GROUND))


def _joined(lane: str, found: tuple[Content, ...], memory: Memory) -> Content:
    return memory.keep(("joined", lane), (found,), partial(joined, found))


def _placed(
    rows: Mapping[Id, int], tops: Sequence[float], spots: Sequence[tuple[Id, ...]]
) -> tuple[tuple[float, ...], ...]:
    """Where each card of each stage begins in its lane."""
    row_of, top_of = rows.__getitem__, tops.__getitem__
    return tuple(tuple(map(top_of, map(row_of, each))) for each in spots)


def _cards(stage: Scene, stages: Stages) -> tuple[Figure, ...]:
    memory = stages.inner("cards", stage.grid.held[0].stage.id)
    return tuple(cards(stage, stages.common, memory))


CONTENTS: Mapping[LaneKind, Callable[[Scene, str], Content]] = {
    LaneKind.TIME: frame.time,
    LaneKind.DOING: items.doing,
    LaneKind.THINKING: items.thinking,
    LaneKind.WORDS: items.words,
    LaneKind.IMAGES: items.images,
    LaneKind.PAIN_POINTS: items.pain_points,
    LaneKind.IDEAS: items.ideas,
    LaneKind.MEASURES: measures,
}
"""What each lane shows in one stage, but for those that look beyond it."""


def _band(
    scene: Scene,
    lanes: Sequence[Lane],
    band: int,
    y: float,
    cells: dict[str, Point],
    furniture: list[Figure],
    memory: Memory,
) -> float:
    """Give every cell of a band that begins at y its origin, add its furniture, and return the y below it."""
    grid = scene.grid
    starts = {id_: grid.x(columns[0]) for id_ in grid.order if (columns := grid.stage_columns(id_, band))}
    ids, lefts = (None, *starts), (0.0, *starts.values())

    def open_cells(lane: str) -> None:
        names = memory.keep(("cells", lane, band), ids, lambda: [cell(lane, band, id_) for id_ in ids])
        cells.update(zip(names, zip(lefts, repeat(y)), strict=False))

    open_cells("stages")
    furniture.extend(frame.stages(scene, band, memory))
    y += CHEVRON + BETWEEN_LANES
    start = y
    grounds = []
    for lane in lanes:
        high = lane.content.heights.get(band, 0.0)
        if high:
            open_cells(lane.key)
            says = (lane.name, lane.hint, lane.below_line, grid.width, high)
            make_ground = partial(frame.lane, scene, lane, band, high)
            grounds.append(memory.keep(("ground", lane.key, band), says, make_ground))
            y += high + BETWEEN_LANES
    furniture.extend(grounds)
    made_of = (grid.columns.first, grid.bands[band], grid.width, start, y)
    make = partial(frame.rules, scene, band, start, y - BETWEEN_LANES)
    furniture.append(memory.keep(("rules", band), made_of, make))
    return y - BETWEEN_LANES
