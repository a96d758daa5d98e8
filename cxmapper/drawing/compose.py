"""From a project and its findings to a Drawing: the one picture behind screen, PNG, PDF and SVG."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.summary import expectations_met
from cxmapper.collector import no_collector
from cxmapper.drawing import frame, items
from cxmapper.drawing.cards import cards
from cxmapper.drawing.experience import experience
from cxmapper.drawing.frame import CHEVRON, Lane
from cxmapper.drawing.grid import Grid, place
from cxmapper.drawing.header import footer, header, open_questions
from cxmapper.drawing.items import Content
from cxmapper.drawing.legend import legend
from cxmapper.drawing.links import Ways, links
from cxmapper.drawing.look import WHOLE, Excerpt, Look
from cxmapper.drawing.measures import measures
from cxmapper.drawing.scene import Scene, by_subject, initials_of, tones_of
from cxmapper.drawing.shapes import Drawing, Figure, Point
from cxmapper.drawing.theme import theme
from cxmapper.drawing.words import ENGLISH, Words
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, LaneKind, Persona
from cxmapper.model.records import Lane as LaneRecord

BETWEEN_LANES = 6.0
BETWEEN_BANDS = 34.0


@dataclass(frozen=True, slots=True)
class Composition:
    """A map with everything on it, to be drawn whole or an excerpt at a time; `found` counts the findings."""

    scene: Scene
    ways: Ways
    lanes: tuple[Lane, ...]
    found: int

    @property
    def bands(self) -> int:
        """Into how many bands the map is folded."""
        return len(self.scene.grid.bands)

    @no_collector()
    def draw(self, excerpt: Excerpt = WHOLE) -> Drawing:
        """The picture of the map, or of a page of it."""
        scene = self.scene
        lanes = [lane for lane in self.lanes if excerpt.lanes is None or lane.key in excerpt.lanes]
        shown = [figure for lane in lanes for figure in lane.content.figures]
        around, bottom = header(scene)
        cells: dict[str, Point] = {"page": (0.0, 0.0)}
        furniture: list[Figure] = []
        bands = range(self.bands) if excerpt.band is None else (excerpt.band,)
        for number, band in enumerate(bands):
            bottom = _band(scene, lanes, band, bottom + (BETWEEN_BANDS if number else 0), cells, furniture)
        roles = {figure.role for figure in shown}
        around.extend(legend(scene, roles))
        if not scene.review:
            around.append(open_questions(scene, self.found, bottom + 4))
        around.append(footer(scene, bottom + 4, excerpt.page))
        drawn = (*furniture, *self.ways.captions, *shown, *around)
        return Drawing(
            title=scene.journey.title or scene.say("untitled"),
            size=(scene.grid.width, around[-1].rect.bottom + 16),
            theme=theme(scene.look.theme),
            figures=tuple(figure for figure in drawn if figure.cell in cells),
            links=tuple(link for link in self.ways.drawn if link.cell in cells),
            cells=cells,
            description=scene.journey.scenario,
            rows=scene.grid.rows,
            bands=self.bands,
        )


def compose(
    project: Project,
    journey: Journey,
    findings: Sequence[Finding],
    look: Look,
    *,
    words: Words = ENGLISH,
    previous: Mapping[Id, int] | None = None,
) -> Drawing:
    """The picture of a journey; `previous` are the rows of an earlier one, kept so that no card moves unnamed."""
    return composition(project, journey, findings, look, words=words, previous=previous).draw()


@no_collector()
def composition(
    project: Project,
    journey: Journey,
    findings: Sequence[Finding],
    look: Look,
    *,
    words: Words = ENGLISH,
    previous: Mapping[Id, int] | None = None,
) -> Composition:
    """Everything on the map of a journey, for those who draw several pages of it; otherwise as `compose`."""
    return composed(scene_of(project, journey, findings, look, words, place(project, journey, look, previous)), findings)


def composed(scene: Scene, findings: Sequence[Finding]) -> Composition:
    """Everything on the map of a scene."""
    ways = links(scene)
    scene = replace(scene, tops=ways.tops)
    return Composition(scene, ways, tuple(_lanes(scene, ways)), len(findings))


def scene_of(
    project: Project, journey: Journey, findings: Sequence[Finding], look: Look, words: Words, grid: Grid
) -> Scene:
    """A journey as it is looked at, on the places of a grid."""
    view = JourneyView(project, journey, look.today)
    personas = view.personas
    focus = next((persona for persona in personas if persona.id == look.focus), None) or worst_off(view)
    return Scene(
        view=view,
        look=look,
        words=words,
        grid=grid,
        focus=focus,
        tones=tones_of(personas),
        initials=initials_of(personas),
        findings=by_subject(findings),
    )


def worst_off(view: JourneyView) -> Persona | None:
    """The persona whose expectations are met at the smallest part of the steps where it is known; None without any."""

    def part_met(persona: Persona) -> float:
        met = expectations_met(view, persona.id)
        return met.met / met.of if met.of else 1.0

    return min(view.personas, key=part_met, default=None)


def _lanes(scene: Scene, ways: Ways) -> list[Lane]:
    """The lanes that have something to show, in the journey's order; touchpoints always."""
    records = scene.project.children(LaneRecord, scene.journey.id)
    shown = [(record.kind, record.title, record.id) for record in records if not record.hidden]
    usual = [(kind, "", "") for kind in USUAL_LANES]
    found = [lane for wanted in (shown if records else usual) for lane in _of_kind(scene, ways, *wanted)]
    return [lane for lane in found if lane.content.figures or lane.key == LaneKind.TOUCHPOINTS]


def _of_kind(scene: Scene, ways: Ways, kind: LaneKind, title: str, id_: Id) -> Iterator[Lane]:
    if kind is LaneKind.OWN:
        yield Lane(id_, title or scene.say("lane.own"), "", items.own(scene, id_))
        return
    content = CONTENTS[kind](scene, kind.value) if kind in CONTENTS else Content(tuple(cards(scene)), ways.heights)
    hint = scene.words.get(f"lane.{kind}.hint", "")
    yield Lane(kind.value, title or scene.say(f"lane.{kind}"), hint, content, kind is LaneKind.BACKSTAGE)
    if kind is LaneKind.BACKSTAGE:
        yield Lane("support", scene.say("lane.support"), "", items.support(scene, "support"))


CONTENTS: Mapping[LaneKind, Callable[[Scene, str], Content]] = {
    LaneKind.TIME: frame.time,
    LaneKind.EXPERIENCE: experience,
    LaneKind.DOING: items.doing,
    LaneKind.THINKING: items.thinking,
    LaneKind.WORDS: items.words,
    LaneKind.IMAGES: items.images,
    LaneKind.PAIN_POINTS: items.pain_points,
    LaneKind.IDEAS: items.ideas,
    LaneKind.BACKSTAGE: items.backstage,
    LaneKind.MEASURES: measures,
}
"""What each lane but that of the touchpoints shows."""


def _band(
    scene: Scene, lanes: Sequence[Lane], band: int, y: float, cells: dict[str, Point], furniture: list[Figure]
) -> float:
    """Give every cell of a band that begins at y its origin, add its furniture, and return the y below it."""
    first, last = scene.grid.bands[band]
    cells[f"stages@{band}"] = (0.0, y)
    furniture.extend(frame.stages(scene, band))
    y += CHEVRON + BETWEEN_LANES
    start = y
    grounds = []
    for lane in lanes:
        high = lane.content.heights.get(band, 0.0)
        if high:
            cells[f"{lane.key}@{band}"] = (0.0, y)
            cells.update(
                (scene.column_cell(lane.key, column), (scene.grid.x(column), y)) for column in range(first, last)
            )
            grounds.append(frame.lane(scene, lane, band, high))
            y += high + BETWEEN_LANES
    furniture.extend(grounds)
    furniture.append(frame.rules(scene, band, start, y - BETWEEN_LANES))
    return y - BETWEEN_LANES
