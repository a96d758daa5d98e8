"""The small marks of a map as shapes: text, triangle, star, bulb, arrow tip, portraits and the channels' icons."""

import math
from functools import lru_cache
from typing import Literal

from cxmapper.drawing.shapes import Box, Ellipse, Label, Part, Path, Rect, Segment
from cxmapper.drawing.text.lines import Style, shape, width, wrap
from cxmapper.drawing.theme import Tone

Anchor = Literal["start", "middle", "end"]


def label(words: str, x: float, y: float, style: Style, tone: Tone, anchor: Anchor = "start") -> Label:
    """One line of text at its full length; (x, y) is the anchor on the baseline."""
    return Label(x, y, (shape(words, style),), style, tone, anchor)


def paragraph(
    words: str, x: float, y: float, width: float, lines: int, style: Style, tone: Tone, *, anchor: Anchor = "start"
) -> Label:
    """Text broken into at most `lines` lines of `width`; the first baseline is at y."""
    return Label(x, y, wrap(words, style, width, lines), style, tone, anchor, leading(style))


def leading(style: Style) -> float:
    """The distance between baselines."""
    return round(style.size * 1.22, 1)


def below(block: Label) -> float:
    """The baseline of a line of the same kind under a block of text; that of the block itself where it is empty."""
    return block.y + len(block.lines) * block.leading


def triangle(cx: float, cy: float, size: float, tone: Tone = "pain") -> tuple[Part, ...]:
    """A warning triangle with its exclamation mark, `size` high."""
    half, top, bottom = size * 0.58, cy - size * 0.55, cy + size * 0.45
    d: tuple[Segment, ...] = (("M", cx, top), ("L", cx + half, bottom), ("L", cx - half, bottom), ("Z",))
    stem = Path((("M", cx, cy - size * 0.16), ("L", cx, cy + size * 0.13)), stroke="on-pain", width=size * 0.11)
    dot = Ellipse(cx, cy + size * 0.3, size * 0.07, size * 0.07, "on-pain")
    return (Path(d, fill=tone, stroke=tone, width=size * 0.08), stem, dot)


def star(cx: float, cy: float, radius: float) -> Part:
    """A five-pointed star."""
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.42
        angle = math.pi * (number / 5 - 0.5)
        points.append((round(cx + reach * math.cos(angle), 2), round(cy + reach * math.sin(angle), 2)))
    return Path((("M", *points[0]), *(("L", *point) for point in points[1:]), ("Z",)), fill="accent")


def bulb(cx: float, cy: float, radius: float) -> tuple[Part, ...]:
    """A light bulb: an idea."""
    foot = Rect(cx - radius * 0.48, cy + radius * 1.05, radius * 0.96, radius * 0.55)
    return (Ellipse(cx, cy, radius, radius, "idea"), Box(foot, fill="idea", radius=1))


def tip(x: float, y: float, angle: float, tone: Tone, size: float = 8) -> Path:
    """An arrow's tip at (x, y), pointing along `angle` (radians, clockwise from the right)."""
    cos, sin = math.cos(angle), math.sin(angle)

    def at(back: float, side: float) -> tuple[float, float]:
        return (round(x - back * cos - side * sin, 2), round(y - back * sin + side * cos, 2))

    return Path((("M", x, y), ("L", *at(size, size * 0.5)), ("L", *at(size, -size * 0.5)), ("Z",)), fill=tone)


def disc(cx: float, cy: float, radius: float, initial: str, tone: Tone) -> tuple[Part, ...]:
    """A persona's marker: a disc with an initial, smaller where it has more letters than fit."""
    style = _within(radius, initial)
    return (
        Ellipse(cx, cy, radius, radius, tone),
        label(initial, cx, cy + style.size * 0.36, style, "on-persona", "middle"),
    )


@lru_cache(maxsize=256)
def _within(radius: float, initial: str) -> Style:
    style = Style(max(9.5, round(radius * 1.1, 1)), bold=True)
    return Style(round(style.size * min(1.0, 1.75 * radius / max(1.0, width(initial, style))), 1), bold=True)


def line(x1: float, y1: float, x2: float, y2: float, tone: Tone, width: float = 1.0) -> Path:
    """A straight line."""
    return Path((("M", x1, y1), ("L", x2, y2)), stroke=tone, width=width)


def icon(channel: str, x: float, y: float) -> tuple[Part, ...]:
    """The icon of a channel in the 12 × 12 square whose corner is at (x, y); a ring for a channel of one's own."""
    words = channel.casefold()
    strokes = next((ICONS[name] for word, name in _CHANNELS if word in words), _RING)
    moved = (tuple(_moved(segment, x, y) for segment in stroke) for stroke in strokes)
    return tuple(Path(d, stroke="muted", width=1.2) for d in moved)


def _moved(segment: Segment, dx: float, dy: float) -> Segment:
    command, *numbers = segment
    return (command, *(number + (dy if place % 2 else dx) for place, number in enumerate(numbers)))


def _poly(*points: float, closed: bool = False) -> tuple[Segment, ...]:
    pairs = list(zip(points[::2], points[1::2], strict=True))
    lines: tuple[Segment, ...] = (("M", *pairs[0]), *(("L", *pair) for pair in pairs[1:]))
    return (*lines, ("Z",)) if closed else lines


def _ring(cx: float, cy: float, r: float) -> tuple[Segment, ...]:
    k = r * 0.5523
    return (
        ("M", cx - r, cy),
        ("C", cx - r, cy - k, cx - k, cy - r, cx, cy - r),
        ("C", cx + k, cy - r, cx + r, cy - k, cx + r, cy),
        ("C", cx + r, cy + k, cx + k, cy + r, cx, cy + r),
        ("C", cx - k, cy + r, cx - r, cy + k, cx - r, cy),
        ("Z",),
    )


_RING = (_ring(6, 6, 4),)

ICONS: dict[str, tuple[tuple[Segment, ...], ...]] = {
    "web": (_poly(0.5, 1.5, 11.5, 1.5, 11.5, 10.5, 0.5, 10.5, closed=True), _poly(0.5, 4.2, 11.5, 4.2)),
    "app": (_poly(2.5, 0.5, 9.5, 0.5, 9.5, 11.5, 2.5, 11.5, closed=True), _poly(5, 9.6, 7, 9.6)),
    "mail": (_poly(0.5, 2, 11.5, 2, 11.5, 10, 0.5, 10, closed=True), _poly(0.5, 2, 6, 6.6, 11.5, 2)),
    "phone": (
        (
            ("M", 1, 2.2),
            ("C", 1, 7.5, 4.5, 11, 9.8, 11),
            ("L", 11, 8.4),
            ("L", 8.2, 7),
            ("L", 7, 8.2),
            ("C", 5.6, 7.6, 4.4, 6.4, 3.8, 5),
            ("L", 5, 3.8),
            ("L", 3.6, 1),
            ("Z",),
        ),
    ),
    "chat": (_poly(0.5, 1, 11.5, 1, 11.5, 8, 6, 8, 3, 11, 3, 8, 0.5, 8, closed=True),),
    "shop": (_poly(0.5, 5, 2, 1, 10, 1, 11.5, 5, closed=True), _poly(1.6, 5, 1.6, 11, 10.4, 11, 10.4, 5)),
    "print": (
        _poly(2, 0.5, 10, 0.5, 10, 11.5, 2, 11.5, closed=True),
        _poly(4, 3.6, 8, 3.6),
        _poly(4, 6, 8, 6),
        _poly(4, 8.4, 6.6, 8.4),
    ),
    "home": (_poly(0.5, 6.4, 6, 1, 11.5, 6.4), _poly(2, 5.4, 2, 11, 10, 11, 10, 5.4)),
    "person": (
        _ring(6, 3.4, 2.6),
        (("M", 1, 11.5), ("C", 1, 8.6, 3, 7.4, 6, 7.4), ("C", 9, 7.4, 11, 8.6, 11, 11.5)),
    ),
    "parcel": (
        _poly(1, 3, 6, 0.8, 11, 3, 11, 9, 6, 11.2, 1, 9, closed=True),
        _poly(1, 3, 6, 5.2, 11, 3),
        _poly(6, 5.2, 6, 11.2),
    ),
    "machine": (_poly(1, 1, 11, 1, 11, 8, 1, 8, closed=True), _poly(4, 11, 8, 11), _poly(6, 8, 6, 11)),
}

_CHANNELS = tuple(
    (word, name)
    for name, words in {
        "mail": "e-mail email mail newsletter",
        "app": "app mobile smartphone tablet",
        "phone": "phone call helpline hotline telephone",
        "chat": "chat sms message messenger text whatsapp social",
        "web": "web online site portal browser internet",
        "shop": "shop store branch retail till",
        "print": "print letter paper post form invoice leaflet brochure",
        "parcel": "parcel delivery courier shipping package",
        "machine": "kiosk machine terminal screen monitor",
        "home": "home house door field",
        "person": "person desk reception counter staff doctor nurse face visit clinic ward meeting adviser",
    }.items()
    for word in words.split()
)
"""A word in a channel's name and the icon that it stands for; the first that occurs is taken."""
