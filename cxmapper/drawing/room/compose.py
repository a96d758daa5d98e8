"""From a stage of a journey to the Drawing that a room of people looks at, a page at a time."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.analysis.finding import Finding
from cxmapper.drawing import marks
from cxmapper.drawing.grid import LEADS_ON, Grid, Held
from cxmapper.drawing.lanes.cards import is_ghost, missed, said
from cxmapper.drawing.layout.columns import columns
from cxmapper.drawing.layout.rows import rows
from cxmapper.drawing.look import Look
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.room import card
from cxmapper.drawing.room.curve import LEAST, MOST, curve, is_known, walk
from cxmapper.drawing.room.folding import Fold, Spot, folded
from cxmapper.drawing.room.links import ABOVE, BELOW, BETWEEN, placed
from cxmapper.drawing.room.side import asides, column, wanted_height
from cxmapper.drawing.room.strip import MARGIN, heading, strip
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Drawing, Figure, Rect
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.text.lines import Style
from cxmapper.drawing.theme import theme
from cxmapper.drawing.words import ENGLISH
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Line, Stage, Touchpoint, Transition
from cxmapper.wording import Words

Size = tuple[float, float]

USUAL: Size = (1280.0, 712.0)
"""What the picture has of a screen of 1280 × 800 above the capture bar."""

LEAST_SIZE: Size = (900.0, 600.0)
"""On a smaller screen the picture is made smaller, as nothing would have room."""

TOP = 126.0
"""Where the lane of the cards begins."""

LEFT = 48.0
GAP = 34.0
NARROWEST, WIDEST = 260.0, 420.0
"""Widths of cards."""

SIDES = (372.0, 300.0)
"""Widths of the column beside the cards; the narrower one where that saves pages."""

FOOT = 10.0
EMPTY = Style(24)


class StageRoom(Struct, frozen=True):
    """A stage folded onto its pages, to be drawn one at a time; `side` is the width of the column beside the cards."""

    scene: Scene
    stage: Stage
    size: Size
    folds: tuple[Fold, ...]
    side: float

    @property
    def pages(self) -> int:
        """How many pages the stage takes."""
        return len(self.folds)

    def page_of(self, touchpoint_id: Id) -> int:
        """The page that a touchpoint is on, from 0; the first for what is on none."""
        return next((number for number, fold in enumerate(self.folds) if touchpoint_id in fold.spots), 0)

    def draw(self, page: int = 0) -> Drawing:
        """One of the pages, counted from 0."""
        scene, (wide, high) = self.scene, self.size
        fold = self.folds[page]
        figures = [
            *strip(scene, self.stage, wide),
            *heading(scene, self.stage, wide, (page + 1, self.pages)),
        ]
        way = walk(scene, fold)
        has_curve = any(is_known(scene, touchpoint) for touchpoint in way.here)
        subjects = [*fold.spots, *([self.stage.id] if page == 0 else [])]
        beside = asides(scene, subjects)
        room = wide - LEFT - MARGIN - (self.side + GAP if self.side else 0.0)
        size = _card_size(scene, self.folds, room)
        floor = high - FOOT - (LEAST + FOOT if has_curve else 0.0)
        there = placed(scene, fold, Rect(LEFT, TOP, room, floor - TOP), size, size[0] + GAP)
        figures += there.captions
        figures += _cards(scene, fold, there.cards, size)
        column_rect = Rect(wide - MARGIN - self.side, TOP + ABOVE, self.side, floor - TOP - ABOVE)
        figures += column(scene, beside, column_rect)
        if has_curve:
            wanted = TOP + ABOVE + wanted_height(scene, beside, self.side) if beside else 0.0
            top = max(min(floor, max(there.bottom, wanted)) + FOOT, high - FOOT - MOST)
            figures.append(curve(scene, way, there.cards, Rect(MARGIN, top, wide - 2 * MARGIN, high - FOOT - top)))
        if not any(figure.role in {"card", "ghost"} for figure in figures):
            figures.append(_empty(scene, Rect(LEFT, TOP + 60, room, 40)))
        return Drawing(
            title=self.stage.title or scene.say("unnamed"),
            size=self.size,
            theme=theme(scene.look.theme),
            figures=tuple(figures),
            links=there.links,
            cells={"page": (0.0, 0.0)},
            description=self.stage.goal,
        )


def stage_room(
    project: Project,
    journey: Journey,
    stage_id: Id,
    findings: Sequence[Finding],
    look: Look,
    size: Size = USUAL,
    *,
    words: Words = ENGLISH,
) -> StageRoom:
    """A stage folded onto pages of a size in map units; raises KeyError for a stage that is not there.

    Titles are never below 24 map units and nothing is below 16: what does not fit goes to the next page.
    """
    stage = project.all(Stage)[stage_id]
    places, grid = _grid(project, stage)
    scene = Stages(project, journey, findings, Memory()).scene(grid, look, words)
    size = max(size[0], LEAST_SIZE[0]), max(size[1], LEAST_SIZE[1])
    folds, side = _folds(scene, stage, places, size)
    if not scene.review:
        hidden = {touchpoint.id for touchpoint in grid.steps if is_ghost(touchpoint)}
        shown = tuple(way for way in grid.ways if not hidden & {way.source_id, way.target_id})
        scene = replace(scene, grid=replace(grid, held=(replace(grid.held[0], ways=shown),)))
    return StageRoom(scene, stage, size, folds, side)


def _grid(project: Project, stage: Stage) -> tuple[dict[Id, Spot], Grid]:
    """The columns and rows of a stage by itself; what leads into it or out of it counts as on the map."""
    inside = {t.id: t for t in project.children(Touchpoint, stage.id) if t.line is Line.FRONTSTAGE}
    ways_in = (way for id_ in inside for way in project.children(Transition, id_, "target_id"))
    ways_out = tuple(way for id_ in inside for way in project.children(Transition, id_))
    links = dict.fromkeys((way.source_id, way.target_id) for way in (*ways_in, *ways_out) if way.kind in LEADS_ON)
    edges = [(source, target) for source, target in links if target is not None and source != target]
    outside = list(dict.fromkeys(id_ for edge in edges for id_ in edge if id_ not in inside))
    found = columns([outside, list(inside)], edges)
    first = found.first[1]
    column_of = {id_: found.of[id_] - first for id_ in inside}
    fixed = {id_: touchpoint.row for id_, touchpoint in inside.items() if touchpoint.row is not None}
    row_of = rows(column_of, edges, fixed=fixed)
    places = {id_: (column_of[id_], row_of[id_]) for id_ in inside}
    span = (first, first + found.count[1])
    held = Held(stage, tuple(inside.values()), tuple(inside), tuple(fixed.items()), (), (), ways_out)
    return places, Grid((held,), (column_of,), (stage.id,), found, row_of, {stage.id: span}, (span,), NARROWEST + GAP)


def _folds(scene: Scene, stage: Stage, places: Mapping[Id, Spot], size: Size) -> tuple[tuple[Fold, ...], float]:
    """Fold the stage beside the widest column that does not cost a page; without one where there is nothing for it."""
    wide, high = size
    rated = any(is_known(scene, touchpoint) for touchpoint in scene.grid.steps)
    below = TOP + ABOVE + BELOW + FOOT + (LEAST + FOOT if rated else 0.0)
    sides = SIDES if asides(scene, [stage.id, *places]) else (0.0,)
    found: list[tuple[tuple[Fold, ...], float]] = []
    for side in sides:
        room = wide - LEFT - MARGIN - (side + GAP if side else 0.0)
        most = max(1, int((room + GAP) // (NARROWEST + GAP)))
        card_high = card.height(_lines(scene, places, (room + GAP) / most - GAP))
        down = max(1, int((high - below + BETWEEN) // (card_high + BETWEEN)))
        found.append((folded(places, most, down), side))
    return min(found, key=lambda each: len(each[0]))


def _lines(scene: Scene, ids: Collection[Id], wide: float) -> int:
    """How many lines the titles of cards take."""
    cards = map(scene.grid.touchpoints.__getitem__, ids)
    titles = (t.title or scene.say("unnamed") for t in cards if not is_ghost(t))
    return max((card.title_lines(title, wide) for title in titles), default=1)


def _card_size(scene: Scene, folds: Sequence[Fold], room: float) -> Size:
    """Width and height of the cards of a stage, the same on all its pages."""
    most = max(fold.columns for fold in folds)
    wide = min(WIDEST, (room + GAP) / most - GAP)
    return wide, card.height(_lines(scene, [id_ for fold in folds for id_ in fold.spots], wide))


def _cards(scene: Scene, fold: Fold, cards: Mapping[Id, Rect], size: Size) -> Iterator[Figure]:
    inside = scene.grid.touchpoints
    for id_ in fold.spots:
        touchpoint = inside[id_]
        if not is_ghost(touchpoint):
            says = replace(said(scene, touchpoint), width=size[0])
            words = ", ".join(filter(None, (says.title, says.channel, says.owner, says.score, says.n)))
            yield Figure(id_, "card", "page", cards[id_], card.drawn(says, size[1]), id_, words)
        elif scene.review:
            head, title = missed(scene, touchpoint), touchpoint.title or scene.say("unnamed")
            yield Figure(id_, "ghost", "page", cards[id_], card.ghost(head, title, *size), id_, f"{head} {title}")


def _empty(scene: Scene, rect: Rect) -> Figure:
    words = scene.say("room.empty")
    parts = (marks.paragraph(words, rect.w / 2, 26, rect.w, 1, EMPTY, "muted", anchor="middle"),)
    return Figure("room-empty", "note", "page", rect, parts, title=words)
