"""Things that stack under a touchpoint: words, doing and thinking, pain points, ideas, images, backstage chips."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from cxmapper.analysis.reach import customers_hurt
from cxmapper.drawing import marks
from cxmapper.drawing.grid import GAP
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Figure, Gathered, Label, Part, Picture, Rect, taken_over
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, wrap
from cxmapper.drawing.theme import Tone
from cxmapper.model.lookups import sort_key
from cxmapper.model.record import Id
from cxmapper.model.records import (
    Image,
    LaneKind,
    Line,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    Record,
    Stage,
    Touchpoint,
    Vote,
)
from cxmapper.model.strategy import LANE_OF
from cxmapper.wording import short_day, thousands

BODY, QUOTE, FACTS = Style(11), Style(11, italic=True), Style(10.5, bold=True)
PAD = 12.0
BETWEEN = 8.0
FEW = 3
"""Items of each lane that a folded stage shows."""


class Drawn(Struct, frozen=True):
    """The parts of an item and how high they are."""

    parts: tuple[Part, ...]
    height: float


Item = tuple[int, Record, str, Drawn]
"""Column, record, words for those who do not see it, and what is drawn."""


class Content(Struct, frozen=True):
    """A lane's figures, and how high it is in each band; a lane without figures folds."""

    figures: Sequence[Figure]
    heights: Mapping[int, float]


def merged(before: Content, made: Content) -> Content:
    """What was made anew, with the very figures of before where they are the same."""
    return Content(taken_over(before.figures, made.figures), made.heights)


def joined(contents: Iterable[Content]) -> Content:
    """What several stages show on a lane."""
    found = list(contents)
    heights: dict[int, float] = {}
    for content in found:
        for band, high in content.heights.items():
            heights[band] = max(heights.get(band, 0.0), high)
    return Content(Gathered.of(content.figures for content in found), heights)


def stacked(scene: Scene, lane: str, role: str, items: Iterable[Item]) -> Content:
    """Items below each other in the cell of their column; under a folded stage the first few, and how many more."""
    columns: dict[int, list[Item]] = {}
    for item in items:
        columns.setdefault(item[0], []).append(item)
    figures: list[Figure] = []
    heights: dict[int, float] = {}
    folded = {scene.grid.columns.of[stage_id] for stage_id in scene.look.folded if stage_id in scene.grid.columns.of}
    for column, found in columns.items():
        most = FEW if column in folded else len(found)
        top = PAD
        for _, record, words, drawn in found[:most]:
            figures.append(_figure(scene, f"{lane}-{record.id}", role, (lane, column), top, drawn, record.id, words))
            top += drawn.height + BETWEEN
        if found[most:]:
            words = scene.say("more", n=len(found) - most)
            drawn = Drawn((marks.label(words, 1, 11, BODY, "muted"),), 15)
            figures.append(_figure(scene, f"{lane}-more", role, (lane, column), top, drawn, "", words))
            top += drawn.height + BETWEEN
        band = scene.grid.band_of(column)
        heights[band] = max(heights.get(band, 0), top - BETWEEN + PAD)
    return Content(tuple(figures), heights)


def _figure(
    scene: Scene, id_: str, role: str, cell: tuple[str, int], top: float, drawn: Drawn, record_id: Id, words: str
) -> Figure:
    lane, column = cell
    name, x = scene.grid.place(lane, column)
    rect = Rect(x + GAP / 2, top, scene.grid.card_width + PAD, drawn.height)
    place = f"{name.rpartition('/')[2]}-{x / scene.grid.pitch:.0f}"
    return Figure(f"{id_}-{place}", role, name, rect, drawn.parts, record_id, words)


def words(scene: Scene, lane: str) -> Content:
    """Quotes with who said them, open questions and decisions."""
    return _notes(scene, lane, _kinds(LaneKind.WORDS))


def doing(scene: Scene, lane: str) -> Content:
    """What customers do."""
    return _notes(scene, lane, _kinds(LaneKind.DOING))


def thinking(scene: Scene, lane: str) -> Content:
    """What customers think."""
    return _notes(scene, lane, _kinds(LaneKind.THINKING))


def own(scene: Scene, lane_id: Id) -> Content:
    """Notes of any kind in a lane of one's own, whose cells go by its id."""
    return _notes(scene, lane_id, frozenset(NoteKind), lane_id)


def _kinds(lane: LaneKind) -> frozenset[NoteKind]:
    return frozenset(kind for kind, there in LANE_OF.items() if there is lane)


def _notes(scene: Scene, lane: str, kinds: frozenset[NoteKind], lane_id: Id | None = None) -> Content:
    """The notes of these kinds on stages and touchpoints of the map, from left to right."""

    def items() -> Iterator[Item]:
        for stage in scene.grid.stages:
            for subject in (stage, *scene.project.children(Touchpoint, stage.id)):
                column = scene.column_of_subject(subject.id)
                for note in scene.project.children(Note, subject.id):
                    if column is not None and note.kind in kinds and note.lane_id == lane_id:
                        yield _note(scene, column, note)

    return stacked(scene, lane, "note", items())


_MARKS = {NoteKind.QUESTION: "? ", NoteKind.DECISION: "✓ "}


def _note(scene: Scene, column: int, note: Note) -> Item:
    persona = scene.project.get(Persona, note.persona_id)
    quote = note.kind is NoteKind.QUOTE
    text = scene.words["quoted"].format(text=note.text) if quote else _MARKS.get(note.kind, "") + note.text
    says = [set_apart(persona.name)] if persona else []
    if quote and not note.source:
        says.append(scene.say("illustrative"))
    tone = scene.tones.get(persona.id, "muted") if persona else "muted"
    return column, note, text, _note_drawn(text, " · ".join(says), tone, quote, scene.grid.card_width + PAD - 4)


@lru_cache(maxsize=16384)
def _note_drawn(text: str, says: str, tone: Tone, quote: bool, width: float) -> Drawn:
    block = marks.paragraph(text, 1, 11, width, 5, QUOTE if quote else BODY, "ink")
    bottom = marks.below(block)
    if not says:
        return Drawn((block,), bottom - 8)
    return Drawn((block, Label(1, bottom + 1, (ellipsize(says, FACTS, width),), FACTS, tone)), bottom + 5)


def pain_points(scene: Scene, lane: str) -> Content:
    """Pain points, the deepest first, with how many customers they reach, if that is known."""
    found = [
        (column, pain)
        for column, touchpoint in _touchpoints(scene)
        for pain in scene.project.children(PainPoint, touchpoint.id)
    ]
    deepest = sorted(found, key=lambda pair: -pair[1].severity)
    return stacked(scene, lane, "pain", (_pain(scene, column, pain) for column, pain in deepest))


def _pain(scene: Scene, column: int, pain: PainPoint) -> Item:
    said = (scene.say("depth", depth=pain.severity), _reach(scene, pain), votes_in_words(scene, pain.id))
    facts = _joined([_whole(fact) for fact in said if fact])
    edge, ground = ("pain", "pain-soft") if scene.review else ("muted", "chip")
    mark = marks.triangle(18, 16, 13, edge)
    return column, pain, pain.text, _box(pain.text, facts, mark, (edge, edge, ground), scene.grid.card_width + 9)


def votes(scene: Scene, record_id: Id) -> float:
    """The dots that a record got, from all voters together."""
    return sum(vote.weight for vote in scene.project.children(Vote, record_id))


def votes_in_words(scene: Scene, record_id: Id) -> str:
    """How many dots a record got; nothing where it got none."""
    count = votes(scene, record_id)
    return scene.say("votes", n=f"{count:g}") if count else ""


def _reach(scene: Scene, pain: PainPoint) -> str:
    hurt = customers_hurt(scene.view, pain)
    if hurt is None:
        return scene.say("reach_unknown")
    return scene.say("reach", reach=thousands(hurt, scene.words), period=scene.journey.volume_period)


def ideas(scene: Scene, lane: str) -> Content:
    """Ideas under the first of the pains that they answer, or where they were had."""
    bulb = marks.bulb(18, 14, 4.6)

    def items() -> Iterator[Item]:
        columns = {column for held in scene.grid.held for column in range(*scene.grid.spans[held.stage.id])}
        for idea in _ideas(scene):
            column = _idea_column(scene, idea)
            if column is not None and column in columns:
                tones = ("idea", "idea-edge", "idea-soft")
                drawn = _box(idea.text, _idea_facts(scene, idea), bulb, tones, scene.grid.card_width + 9)
                yield column, idea, idea.text, drawn

    return stacked(scene, lane, "idea", items())


def _ideas(scene: Scene) -> list[Opportunity]:
    """Those that answer a pain of these stages, or were had there."""
    project = scene.project
    found: dict[Id, Opportunity] = {}
    for stage in scene.grid.stages:
        for subject in (stage, *project.children(Touchpoint, stage.id)):
            pains = project.children(PainPoint, subject.id)
            ideas = [idea for pain in pains for idea in project.children(Opportunity, pain.id, "pain_point_ids")]
            found.update((idea.id, idea) for idea in (*ideas, *project.children(Opportunity, subject.id, "subject_id")))
    return sorted(found.values(), key=sort_key(Opportunity.table))


def _idea_column(scene: Scene, idea: Opportunity) -> int | None:
    for pain_id in idea.pain_point_ids:
        column = scene.column_of_subject(scene.project.all(PainPoint)[pain_id].touchpoint_id)
        if column is not None:
            return column
    return scene.column_of_subject(idea.subject_id)


def _idea_facts(scene: Scene, idea: Opportunity) -> str:
    facts = []
    if idea.impact is not None or idea.effort is not None:
        facts.append(f"{idea.impact or '?'} / {idea.effort or '?'}")
    owner = scene.owner(idea.owner_id)
    if owner or scene.review:
        facts.append(set_apart(owner) or scene.say("no_owner"))
    if idea.due:
        facts.append(_whole(scene.say("by", due=short_day(idea.due, scene.words))))
    if got := votes_in_words(scene, idea.id):
        facts.append(_whole(got))
    return _joined(facts)


def _whole(fact: str) -> str:
    """A fact that is not broken into lines."""
    return fact.replace(" ", "\N{NO-BREAK SPACE}")


def _joined(facts: Sequence[str]) -> str:
    """Facts beside each other; where the line breaks between two, their dot ends it."""
    return "\N{NO-BREAK SPACE}· ".join(facts)


@lru_cache(maxsize=16384)
def _box(text: str, facts: str, mark: tuple[Part, ...], tones: tuple[Tone, Tone, Tone], width: float) -> Drawn:
    """A box with a mark, text and facts below it; `tones` are those of the facts, the edge and the ground."""
    tone, edge, ground = tones
    block = marks.paragraph(text, 33, 19, width - 42, 4, BODY, "ink")
    bottom = marks.below(block) + 8
    under = Style(10, bold=True)
    notes = wrap(facts, under, width - 22, 2)
    height = bottom + 6 + (len(notes) - 1) * 13 if notes else bottom - 8
    parts: list[Part] = [
        Box(Rect(0, 0, width, height), ground, radius=5),
        Box(Rect(0, 0, 4, height), edge, radius=1.5),
        *mark,
        block,
        Label(12, bottom, notes, under, tone, leading=13),
    ]
    return Drawn(tuple(parts), height)


def images(scene: Scene, lane: str) -> Content:
    """Pictures of touchpoints."""

    def items() -> Iterator[Item]:
        for column, touchpoint in _touchpoints(scene):
            for image_id in touchpoint.image_ids:
                image = scene.project.all(Image)[image_id]
                width = min(scene.grid.card_width, float(image.width))
                rect = Rect(0, 0, width, min(width * 0.75, width * image.height / image.width))
                yield column, image, image.alt, Drawn((Picture(rect, image.media_type, image.data),), rect.h)

    return stacked(scene, lane, "image", items())


def _touchpoints(scene: Scene) -> Iterator[tuple[int, Touchpoint]]:
    for touchpoint in scene.grid.steps:
        column = scene.column_of(touchpoint)
        if column is not None:
            yield column, touchpoint


def backstage(scene: Scene, lane: str) -> Content:
    """Steps behind the line of visibility, under the touchpoint that they serve."""
    return _chips(scene, lane, Line.BACKSTAGE)


def support(scene: Scene, lane: str) -> Content:
    """Support processes, below the line of internal interaction."""
    return _chips(scene, lane, Line.SUPPORT)


def _chips(scene: Scene, lane: str, line: Line) -> Content:
    def items() -> Iterator[Item]:
        for stage in scene.grid.stages:
            for step in scene.project.children(Touchpoint, stage.id):
                if step.line is line:
                    owner = scene.owner(step.owner_id)
                    missing = "" if owner or not scene.review else scene.say("no_owner")
                    title = step.title or scene.say("unnamed")
                    drawn = _chip(title, owner, missing, scene.grid.card_width)
                    yield _served_column(scene, step, stage), step, f"{title}, {owner or missing}", drawn

    return stacked(scene, lane, "chip", items())


def _served_column(scene: Scene, step: Touchpoint, stage: Stage) -> int:
    for served in step.serves_ids:
        column = scene.column_of_subject(served)
        if column is not None:
            return column
    return scene.grid.spans[stage.id][0]


@lru_cache(maxsize=8192)
def _chip(title: str, owner: str, missing: str, width: float) -> Drawn:
    small = Style(10, bold=bool(missing))
    block = marks.paragraph(title, 10, 18, width - 20, 3, BODY, "ink")
    bottom = marks.below(block)
    parts: list[Part] = [block]
    says = missing or owner
    if says:
        parts.append(Label(10, bottom, (ellipsize(says, small, width - 20),), small, "missing" if missing else "muted"))
    height = bottom + (7 if says else -7)
    return Drawn((Box(Rect(0, 0, width, height), "chip", radius=5), *parts), height)
