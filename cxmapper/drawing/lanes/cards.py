"""Cards of touchpoints, ghosts of missing ones, and the summary card of a folded stage."""

from functools import lru_cache, partial

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.grid import CARD_HEIGHT, GAP
from cxmapper.drawing.lenses import Reading, reading
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import LOW, Scene, step_tone
from cxmapper.drawing.shapes import DASHED, DOTTED, SOLID, Box, Dash, Ellipse, Figure, Label, Part, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, width, wrap
from cxmapper.drawing.theme import Tone
from cxmapper.feedback.scores import headline, is_evidence
from cxmapper.feedback.wording import format_value
from cxmapper.model.record import Evidence, Id, View
from cxmapper.model.records import Existence, PainPoint, Persona, Rating, Score, Stage, Touchpoint
from cxmapper.wording import punctuated, short_day

SMALL, SCORE, TITLE = Style(10), Style(11, bold=True), Style(12.5, bold=True)
BORDER: dict[Evidence, tuple[Tone, float, Dash]] = {
    Evidence.ASSUMED: ("muted", 1.1, DASHED),
    Evidence.OBSERVED: ("muted", 1.1, SOLID),
    Evidence.MEASURED: ("ink", 2.2, SOLID),
}


class Card(Struct, frozen=True):
    """What a card says, ready to be drawn; equal ones have equal drawings."""

    title: str
    channel: str
    owner: str
    owner_tone: Tone
    score: str
    n: str
    score_tone: Tone
    initial: str
    persona_tone: Tone
    reading: Reading
    evidence: Evidence
    planned: bool
    pain: bool
    red: bool
    moment: bool
    width: float


def cards(scene: Scene, common: object, memory: Memory) -> list[Figure]:
    """Cards and ghosts in their order, and the summaries of folded stages.

    `common` is another object when anything has changed that all cards share; what a card says is kept in `memory`.
    """
    figures = [
        _ghost(scene, touchpoint) if is_ghost(touchpoint) else _card(scene, touchpoint, common, memory)
        for touchpoint in scene.grid.steps
        if touchpoint.stage_id not in scene.look.folded and (scene.review or not is_ghost(touchpoint))
    ]
    figures.extend(_summary(scene, stage) for stage in scene.grid.stages if stage.id in scene.look.folded)
    return figures


def hurts(scene: Scene, touchpoint: Touchpoint) -> bool:
    """Whether it has a pain point or a finding of pain there; never while capturing."""
    if not scene.review:
        return False
    return touchpoint.id in scene.hurting or bool(scene.project.children(PainPoint, touchpoint.id))


def is_ghost(touchpoint: Touchpoint) -> bool:
    """Whether customers miss it: it is drawn as missing, and while capturing not at all."""
    return touchpoint.existence is Existence.MISSING


def _spot(scene: Scene, spot_id: Id) -> tuple[str, Rect]:
    column, row = scene.grid.columns.of[spot_id], scene.grid.rows[spot_id]
    cell, x = scene.grid.place("touchpoints", column)
    return cell, Rect(x + GAP / 2, scene.tops[row], scene.grid.card_width, CARD_HEIGHT)


def _card(scene: Scene, touchpoint: Touchpoint, common: object, memory: Memory) -> Figure:
    cell, rect = _spot(scene, touchpoint.id)
    about = (scene.project.children(kind, touchpoint.id) for kind in (Rating, PainPoint, Score))
    made_of = (common, touchpoint, *about, touchpoint.id in scene.hurting, rect.w)
    card = memory.keep(("card", touchpoint.id), made_of, partial(said, scene, touchpoint))
    words = ", ".join(filter(None, (card.title, card.channel, card.owner, card.score, card.n)))
    return Figure(touchpoint.id, "card", cell, rect, _drawn(card), touchpoint.id, words)


def said(scene: Scene, touchpoint: Touchpoint) -> Card:
    """What the card of a touchpoint says under the scene's lens, as wide as the cards of its grid."""
    persona = scene.seen_by(touchpoint)
    perceived = _perceived(scene, touchpoint, persona)
    read = reading(scene, touchpoint, persona)
    whose = next((one for one in scene.personas if one.id == read.persona_id), persona)
    owner = scene.owner(touchpoint.owner_id)
    score, n, tone = _score(scene, touchpoint, persona)
    pain = hurts(scene, touchpoint)
    return Card(
        title=touchpoint.title or scene.say("unnamed"),
        channel=touchpoint.channel,
        owner=owner or (scene.say("no_owner") if scene.review else ""),
        owner_tone="muted" if owner else "missing",
        score=score,
        n=n,
        score_tone=tone,
        initial=scene.initials[whose.id] if whose else "",
        persona_tone=scene.tones[whose.id] if whose else "ink",
        reading=read,
        evidence=touchpoint.evidence,
        planned=touchpoint.existence is Existence.PLANNED,
        pain=pain,
        red=pain or (scene.review and perceived is not None and perceived <= LOW),
        moment=touchpoint.moment_of_truth,
        width=scene.grid.card_width,
    )


def _perceived(scene: Scene, touchpoint: Touchpoint, persona: Persona | None) -> float | None:
    return scene.view.rating(touchpoint.id, persona.id if persona else None, View.PERCEIVED)


def _score(scene: Scene, touchpoint: Touchpoint, persona: Persona | None) -> tuple[str, str, Tone]:
    """The headline score with its n, or why there is none."""
    if touchpoint.existence is Existence.PLANNED:
        due = touchpoint.due
        return (
            scene.say("planned.due", due=short_day(due, scene.words)) if due else scene.say("planned"),
            "",
            "missing",
        )
    found = headline(scene.project, touchpoint, persona.id if persona else None)
    if found is not None:
        metric, value = found.metric, format_value(found.metric, found.estimate.value, scene.words)
        words = [set_apart(metric.name), value, metric.unit if value.endswith("%") else ""]
        answers = scene.say("answers", n=punctuated(f"{found.estimate.n:,}", scene.words))
        return " ".join(word for word in words if word), answers, "ink"
    if not scene.review or scene.view.is_future:
        return "", "", "missing"
    others = any(is_evidence(scene.project, score) for score in scene.project.children(Score, touchpoint.id))
    return scene.say("other_feedback" if others else "no_feedback"), "", "missing"


@lru_cache(maxsize=16384)
def _drawn(card: Card) -> tuple[Part, ...]:
    tone, thick, dash = BORDER[card.evidence]
    if card.planned:
        tone, dash = "missing", SOLID
    edge = card.width
    parts: list[Part] = [
        Box(Rect(0, 0, edge, CARD_HEIGHT), "pain-ground" if card.red else "panel", tone, thick, dash, radius=8),
        _bar(card.reading.tone),
    ]
    parts.extend(_top_line(card))
    parts.append(marks.paragraph(card.title, 15, 37, edge - 24, 2, TITLE, "ink"))
    parts.extend(_score_line(card))
    parts.extend(_axis(card))
    if card.moment:
        parts.append(marks.star(edge - 10, 13.5, 8.4))
    if card.pain:
        parts.extend(marks.triangle(0, 0, 18))
    return tuple(parts)


def _bar(tone: Tone | None) -> Part:
    """The colour of the lens at the card's edge; hollow where nothing is known."""
    if tone is None:
        return Box(Rect(2.6, 9.5, 5, CARD_HEIGHT - 19), None, "line", 1, radius=2)
    return Box(Rect(1.6, 9, 6, CARD_HEIGHT - 18), tone, radius=2)


def _top_line(card: Card) -> list[Part]:
    parts: list[Part] = []
    right = card.width - (22 if card.moment else 9)
    left = 31.0 if card.channel else 15.0
    owner = Style(10, bold=card.owner_tone == "missing")
    room = right - left
    channel_room = min(width(card.channel, SMALL), max(room * 0.5, room - width(card.owner, owner) - 8))
    if card.channel:
        parts.extend(marks.icon(card.channel, 14.5, 8))
        name = ellipsize(card.channel, SMALL, channel_room)
        parts.append(Label(left, 18, (name,), SMALL, "muted"))
    if card.owner:
        name = ellipsize(card.owner, owner, room - channel_room - 8 if card.channel else room)
        parts.append(Label(right, 18, (name,), owner, card.owner_tone, "end"))
    return parts


def _score_line(card: Card) -> list[Part]:
    """Score and n together or not at all."""
    style = SCORE if card.score_tone == "ink" else Style(10.5, bold=True)
    room = card.width - 24 - (width(card.n, SMALL) + 8 if card.n else 0)
    if not card.score or (card.n and width(card.score, style) > room):
        return []
    parts: list[Part] = [
        Label(15, 71, (ellipsize(card.score, style, room),), style, card.score_tone),
    ]
    if card.n:
        parts.append(marks.label(card.n, card.width - 9, 71, SMALL, "muted", "end"))
    return parts


def _axis(card: Card) -> list[Part]:
    """One small axis −2 … +2 with what the lens compares; the mark from which it is judged is hollow."""
    before, after = card.reading.before, card.reading.after
    if before is None and after is None:
        return []
    left, right, y = 36.0, card.width - 14, 87.0

    def x(value: float) -> float:
        return left + (max(-2.0, min(2.0, value)) + 2) / 4 * (right - left)

    parts: list[Part] = [marks.label(card.initial, 15, y + 4, SCORE, card.persona_tone)]
    parts.append(marks.line(left, y, right, y, "line", 2))
    parts.extend(marks.line(x(step), y - 3, x(step), y + 3, "tick", 1) for step in range(-2, 3))
    if before is not None and after is not None:
        parts.append(marks.line(x(before), y, x(after), y, "ink", 3))
    if before is not None:
        parts.append(Ellipse(x(before), y, 4.6, 4.6, "panel", "ink", 1.6))
    if after is not None:
        parts.append(Ellipse(x(after), y, 4.6, 4.6, card.persona_tone))
    return parts


def _ghost(scene: Scene, touchpoint: Touchpoint) -> Figure:
    cell, rect = _spot(scene, touchpoint.id)
    head, title = missed(scene, touchpoint), touchpoint.title or scene.say("unnamed")
    parts = _ghost_drawn(head, title, rect.w)
    return Figure(touchpoint.id, "ghost", cell, rect, parts, touchpoint.id, f"{head} {title}")


def missed(scene: Scene, touchpoint: Touchpoint) -> str:
    """That something is missing, and for whom if not for everyone."""
    named = [persona.name for persona in scene.personas if persona.id in touchpoint.persona_ids]
    of_some = named and len(named) < len(scene.personas)
    return scene.say("missing_for", persona=" + ".join(named)) if of_some else scene.say("missing")


@lru_cache(maxsize=4096)
def _ghost_drawn(head: str, title: str, wide: float) -> tuple[Part, ...]:
    style, more = Style(12, bold=True), Style(11.5)
    lines, body = wrap(head, style, wide - 24, 2), wrap(title, more, wide - 24, 3)
    high = len(lines) * 16 + len(body) * 15
    top = (CARD_HEIGHT - high) / 2 + 12
    return (
        Box(Rect(0, 0, wide, CARD_HEIGHT), "missing-ground", "missing", 1.4, DOTTED, radius=8),
        Label(wide / 2, top, lines, style, "missing", "middle", 16),
        Label(wide / 2, top + len(lines) * 16, body, more, "missing", "middle", 15),
    )


def _summary(scene: Scene, stage: Stage) -> Figure:
    cell, rect = _spot(scene, stage.id)
    inside = next(held.touchpoints for held in scene.grid.held if held.stage.id == stage.id)
    count = scene.say("fold", n=len(inside))
    there = [t for t in inside if not is_ghost(t)]
    values = tuple(_perceived(scene, t, scene.seen_by(t)) if scene.review else None for t in there)
    pains = sum(hurts(scene, t) for t in inside)
    parts = _summary_drawn(stage.title or scene.say("unnamed"), count, values, pains, rect.w)
    return Figure(stage.id, "summary", cell, rect, parts, stage.id, f"{stage.title}: {count}")


@lru_cache(maxsize=1024)
def _summary_drawn(
    title: str, count: str, values: tuple[float | None, ...], pains: int, wide: float
) -> tuple[Part, ...]:
    """A stack of cards with one bar per touchpoint, coloured like the cards it stands for."""
    parts: list[Part] = [
        Box(Rect(6, -6, wide - 6, CARD_HEIGHT), "panel", "line", 1, radius=8),
        Box(Rect(0, 0, wide, CARD_HEIGHT), "panel", "muted", 1.1, radius=8),
        marks.paragraph(title, 15, 22, wide - 30, 2, TITLE, "ink"),
        marks.label(count, 15, 60, SMALL, "muted"),
    ]
    if pains:
        parts.extend(marks.triangle(wide - 34, 56, 13))
        parts.append(marks.label(str(pains), wide - 15, 60, SCORE, "ink", "end"))
    step = (wide - 30) / max(1, len(values))
    for number, value in enumerate(values):
        bar = Rect(15 + number * step, 72, max(0.8, step - min(2.0, step * 0.25)), 14)
        hollow = value is None
        parts.append(Box(bar, None if hollow else step_tone(value), "line" if hollow else None, 0.8))
    return tuple(parts)
