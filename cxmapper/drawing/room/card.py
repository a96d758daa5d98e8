"""A card that is read from the back row: what the card of the map says, in larger type and without icons."""

from functools import lru_cache

from cxmapper.drawing import marks
from cxmapper.drawing.lanes.cards import BORDER, Card
from cxmapper.drawing.shapes import DOTTED, SOLID, Box, Ellipse, Label, Part, Rect
from cxmapper.drawing.text.lines import Style, ellipsize, width, wrap

SMALL = Style(16)
FACT = Style(16, bold=True)
SCORE = Style(17.5, bold=True)
TITLE = Style(24, bold=True)
MORE = Style(18)

LINE = 24.0
"""Height that a second line of a title takes."""

HIGH = 150.0
"""Height of a card whose title takes one line."""

MOST_LINES = 2
LEFT = 26.0


def title_lines(title: str, wide: float) -> int:
    """How many lines a title takes on a card of that width."""
    return max(1, len(wrap(title, TITLE, _room(wide), MOST_LINES)))


def height(lines: int) -> float:
    """How high cards are whose titles take up to so many lines."""
    return HIGH + (lines - 1) * LINE


def _room(wide: float) -> float:
    return wide - LEFT - 14


@lru_cache(maxsize=1024)
def drawn(card: Card, high: float) -> tuple[Part, ...]:
    """The parts of a card."""
    tone, thick, dash = BORDER[card.evidence]
    if card.planned:
        tone, dash = "missing", SOLID
    title = wrap(card.title, TITLE, _room(card.width), MOST_LINES)
    parts: list[Part] = [
        Box(
            Rect(0, 0, card.width, high),
            "pain-ground" if card.red else "panel",
            tone,
            thick * 1.3,
            _larger(dash),
            radius=11,
        ),
        _bar(card, high),
        *_top_line(card),
        Label(LEFT, 62, title, TITLE, "ink", leading=28),
        *_score_line(card, high - 54),
        *_axis(card, high - 26),
    ]
    if card.moment:
        parts.append(marks.star(card.width - 24, 25, 12.5))
    if card.pain:
        parts.extend(marks.triangle(2, 5, 26))
    return tuple(parts)


def _larger(dash: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(1.5 * length for length in dash)


def _bar(card: Card, high: float) -> Part:
    """The colour of the lens at the card's edge; hollow where nothing is known."""
    if card.reading.tone is None:
        return Box(Rect(4, 15, 8, high - 30), None, "line", 1.4, radius=4)
    return Box(Rect(3, 14, 9, high - 28), card.reading.tone, radius=4)


def _top_line(card: Card) -> list[Part]:
    right = card.width - (44 if card.moment else 16)
    room = right - LEFT
    owner = FACT if card.owner_tone == "missing" else SMALL
    channel_room = min(width(card.channel, SMALL), max(room * 0.5, room - width(card.owner, owner) - 12))
    parts: list[Part] = []
    if card.channel:
        parts.append(Label(LEFT, 30, (ellipsize(card.channel, SMALL, channel_room),), SMALL, "muted"))
    if card.owner:
        name = ellipsize(card.owner, owner, room - channel_room - 12 if card.channel else room)
        parts.append(Label(right, 30, (name,), owner, card.owner_tone, "end"))
    return parts


def _score_line(card: Card, y: float) -> list[Part]:
    """Score and n together or not at all."""
    room = _room(card.width) - (width(card.n, SMALL) + 12 if card.n else 0)
    fitting = [style for style in (SCORE, FACT) if width(card.score, style) <= room]
    if not card.score or (card.n and not fitting):
        return []
    style = (fitting or [FACT])[0]
    parts: list[Part] = [Label(LEFT, y, (ellipsize(card.score, style, room),), style, card.score_tone)]
    if card.n:
        parts.append(marks.label(card.n, card.width - 16, y, SMALL, "muted", "end"))
    return parts


def _axis(card: Card, y: float) -> list[Part]:
    """What the lens compares on −2 … +2; the mark from which it is judged is hollow."""
    before, after = card.reading.before, card.reading.after
    if before is None and after is None:
        return []
    initial = marks.label(card.initial, LEFT + 2, y + 6, SCORE, card.persona_tone)
    left, right = LEFT + max(34.0, initial.lines[0].width + 20), card.width - 30

    def x(value: float) -> float:
        return left + (max(-2.0, min(2.0, value)) + 2) / 4 * (right - left)

    parts: list[Part] = [initial, marks.line(left, y, right, y, "line", 3)]
    parts.extend(marks.line(x(step), y - 5, x(step), y + 5, "tick", 1.4) for step in range(-2, 3))
    if before is not None and after is not None:
        parts.append(marks.line(x(before), y, x(after), y, "ink", 4.5))
    if before is not None:
        parts.append(Ellipse(x(before), y, 7.5, 7.5, "panel", "ink", 2.2))
    if after is not None:
        parts.append(Ellipse(x(after), y, 7.5, 7.5, card.persona_tone))
    return parts


@lru_cache(maxsize=256)
def ghost(head: str, title: str, wide: float, high: float) -> tuple[Part, ...]:
    """The parts of a card for what is missing."""
    lines = wrap(head, TITLE, wide - 36, 2)
    body = wrap(title, MORE, wide - 36, int((high - 24 - 28 * len(lines)) // 23))
    top = (high - 28 * len(lines) - 23 * len(body)) / 2 + 22
    return (
        Box(Rect(0, 0, wide, high), "missing-ground", "missing", 2, _larger(DOTTED), radius=11),
        Label(wide / 2, top, lines, TITLE, "missing", "middle", 28),
        Label(wide / 2, top + 28 * len(lines) - 3, body, MORE, "missing", "middle", 23),
    )
