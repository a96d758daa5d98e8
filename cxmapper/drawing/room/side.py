"""The column beside the cards: open questions, pains and ideas with the votes that they got."""

from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.lanes.items import votes, votes_in_words
from cxmapper.drawing.room.card import FACT, MORE, SMALL
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Rect
from cxmapper.drawing.text.lines import Style, wrap
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Note, NoteKind, Opportunity, PainPoint

HEADING, TEXT = Style(17, bold=True), Style(19)
BETWEEN = 10.0
HEAD = 34.0
MORE_HIGH = 26.0
MOST_LINES = 3


class Item(Struct, frozen=True):
    """Something in the column: what it shows and how."""

    record: Record
    role: str
    words: str
    parts: tuple[Part, ...]
    high: float


class Asides(Struct, frozen=True):
    """What there is to show beside the cards of a page, the most wanted first."""

    questions: tuple[Note, ...] = ()
    pains: tuple[PainPoint, ...] = ()
    ideas: tuple[Opportunity, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.questions or self.pains or self.ideas)


def asides(scene: Scene, subject_ids: Collection[Id]) -> Asides:
    """What stands at these touchpoints or stages; ideas also under the pains that they answer."""
    notes = (note for id_ in subject_ids for note in scene.project.children(Note, id_))
    pains = [pain for id_ in subject_ids for pain in scene.project.children(PainPoint, id_)]
    here = {pain.id for pain in pains}
    ideas = [
        idea
        for idea in scene.project.ordered(Opportunity)
        if idea.subject_id in subject_ids or any(id_ in here for id_ in idea.pain_point_ids[:1])
    ]
    return Asides(
        tuple(note for note in notes if note.kind is NoteKind.QUESTION),
        tuple(sorted(pains, key=lambda pain: (-votes(scene, pain.id), -pain.severity))),
        tuple(sorted(ideas, key=lambda idea: -votes(scene, idea.id))),
    )


def wanted_height(scene: Scene, shown: Asides, wide: float) -> float:
    """How high the column is with all that there is to show."""
    return _high(_questions(shown, wide), [*_pains(scene, shown, wide), *_ideas(scene, shown, wide)])


def column(scene: Scene, shown: Asides, rect: Rect) -> Iterator[Figure]:
    """Questions, then pains, then ideas; where not all have room, some of each and how many more there are."""
    questions, pains, ideas = _questions(shown, rect.w), _pains(scene, shown, rect.w), _ideas(scene, shown, rect.w)
    total = len(questions) + len(pains) + len(ideas)
    if _high(questions, [*pains, *ideas]) > rect.h:
        questions, pains, ideas = _some(questions, pains, ideas, rect.h - MORE_HIGH)
    y = rect.y
    if questions:
        head = Rect(rect.x, y, rect.w, 26)
        words = scene.say("room.questions")
        parts = (marks.paragraph(words, 0, 20, rect.w, 1, HEADING, "muted"),)
        yield Figure("room-questions", "header", "page", head, parts, title=words)
        y += HEAD
    for item in questions:
        yield _figure(item, rect.x, y, rect.w)
        y += item.high
    y += BETWEEN if questions else 0.0
    for item in (*pains, *ideas):
        yield _figure(item, rect.x, y, rect.w)
        y += item.high + BETWEEN
    more = total - len(questions) - len(pains) - len(ideas)
    if more:
        words = scene.say("more", n=more)
        parts = (marks.paragraph(words, 0, 17, rect.w, 1, SMALL, "muted"),)
        yield Figure("room-more", "note", "page", Rect(rect.x, y, rect.w, MORE_HIGH), parts, title=words)


def _figure(item: Item, x: float, y: float, wide: float) -> Figure:
    rect = Rect(x, y, wide, item.high)
    return Figure(f"room-{item.record.id}", item.role, "page", rect, item.parts, item.record.id, item.words)


def _high(questions: Sequence[Item], boxes: Sequence[Item]) -> float:
    high = sum(item.high + BETWEEN for item in boxes)
    return high + (HEAD + BETWEEN + sum(item.high for item in questions) if questions else 0.0)


def _some(
    questions: Sequence[Item], pains: Sequence[Item], ideas: Sequence[Item], room: float
) -> tuple[list[Item], list[Item], list[Item]]:
    """As many as have room, by turns one of each kind."""
    chosen: tuple[list[Item], list[Item], list[Item]] = ([], [], [])
    for turn in zip_longest(pains, questions, ideas):
        for kind, item in zip((1, 0, 2), turn, strict=True):
            if item is not None:
                chosen[kind].append(item)
                if _high(chosen[0], [*chosen[1], *chosen[2]]) > room:
                    chosen[kind].pop()
                    return chosen
    return chosen


def _questions(shown: Asides, wide: float) -> list[Item]:
    return [_question(note, wide) for note in shown.questions]


def _question(note: Note, wide: float) -> Item:
    lines = wrap(note.text, MORE, wide - 18, 2)
    parts = (
        marks.label("?", 0, 21, Style(MORE.size, bold=True), "muted"),
        Label(18, 21, lines, MORE, "ink", leading=23),
    )
    return Item(note, "note", note.text, parts, 9 + 23.0 * max(1, len(lines)))


def _pains(scene: Scene, shown: Asides, wide: float) -> list[Item]:
    edge, ground = ("pain", "pain-soft") if scene.review else ("muted", "chip")
    mark = marks.triangle(30, 28, 22, edge)
    return [_box(scene, pain, "pain", pain.text, mark, (edge, edge, ground), wide) for pain in shown.pains]


def _ideas(scene: Scene, shown: Asides, wide: float) -> list[Item]:
    mark, tones = marks.bulb(30, 24, 7.5), ("idea", "idea-edge", "idea-soft")
    return [_box(scene, idea, "idea", idea.text, mark, tones, wide) for idea in shown.ideas]


def _box(
    scene: Scene,
    record: Record,
    role: str,
    text: str,
    mark: tuple[Part, ...],
    tones: tuple[Tone, Tone, Tone],
    wide: float,
) -> Item:
    """A box with a mark and text, and at its lower right the votes; `tones` are those of votes, edge and ground."""
    tone, edge, ground = tones
    lines = wrap(text, TEXT, wide - 54 - 16, MOST_LINES)
    got = votes_in_words(scene, record.id)
    high = 28 + 24.0 * max(1, len(lines)) + (20 if got else 0)
    label = Label(54, 33, lines, TEXT, "ink", leading=24)
    parts: list[Part] = [
        Box(Rect(0, 0, wide, high), ground, radius=6),
        Box(Rect(0, 0, 6, high), edge, radius=2),
        *mark,
        label,
    ]
    if got:
        parts.append(marks.label(got, wide - 14, high - 12, FACT, tone, "end"))
    return Item(record, role, f"{text}, {got}" if got else text, tuple(parts), high)
