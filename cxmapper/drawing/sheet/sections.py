"""Panels of a persona's sheet: a heading over blocks, of which as many are drawn as have room, and the rest counted."""

from collections.abc import Callable, Iterable, Sequence
from math import inf

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.shapes import Box, Ellipse, Figure, Part, Rect
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.records import Trait

HEADING, BODY, SMALL = Style(12, bold=True), Style(11.5), Style(9.5)
PAD, TOP, GAP = 14.0, 36.0, 5.0
"""Around a panel's inside, from its top to its first block, and between blocks."""

MORE = 17.0
"""The height of the line that counts what had no room."""

LEAST = 72.0
"""The height of a panel at least."""

CHIP, TRAIT = 22.0, 18.0

At = Callable[[float, float], Iterable[Part]]
"""Draws something whose top left corner is at a point."""


class Block(Struct, frozen=True):
    """Something that is drawn whole or not at all; `items` says how many things it stands for."""

    height: float
    at: At
    items: int = 1


class Section(Struct, frozen=True):
    """A panel: `said` tells its content to those who do not see it, `aside` is drawn at the right of the heading.

    `tight` are the same blocks for where the blocks have not all room, `most` how many it shows at most.
    """

    id: str
    title: str
    blocks: Sequence[Block]
    said: str = ""
    aside: At | None = None
    tight: Sequence[Block] = ()
    most: int = 1_000

    @property
    def wanted(self) -> float:
        """The height at which everything has room."""
        high = sum(block.height + GAP for block in self.blocks[: self.most]) - GAP
        return max(LEAST, TOP + high + (GAP + MORE if len(self.blocks) > self.most else 0) + PAD)

    @property
    def least(self) -> float:
        """The height for the first block, and for counting the others."""
        first = (self.tight or self.blocks)[0].height
        return min(self.wanted, max(LEAST, TOP + first + (GAP + MORE if len(self.blocks) > 1 else 0) + PAD))

    def shown(self, room: float) -> Sequence[Block]:
        """The blocks that have room, and where not all have, a line to count the others."""
        shown = _with_room(self.blocks, self.most, room)
        return shown if len(shown) == len(self.blocks) or not self.tight else _with_room(self.tight, self.most, room)


def figure(section: Section, rect: Rect, more: Callable[[int], str]) -> Figure:
    """The panel in its place; `more` says how many things had no room."""
    parts: list[Part] = [
        Box(Rect(0, 0, rect.w, rect.h), "panel", "line", radius=8),
        marks.label(section.title, PAD, 24, HEADING, "ink"),
    ]
    if section.aside is not None:
        parts.extend(section.aside(rect.w - PAD, 24))
    shown = section.shown(rect.h - TOP - PAD)
    y = TOP
    for block in shown:
        parts.extend(block.at(PAD, y))
        y += block.height + GAP
    left = sum(block.items for block in section.blocks[len(shown) :])
    if left:
        parts.append(marks.label(more(left), PAD, y + 11, BODY, "muted"))
    title = f"{section.title}: {section.said}" if section.said else section.title
    return Figure(f"sheet-{section.id}", "sheet", "page", rect, tuple(parts), title=title)


def _with_room(blocks: Sequence[Block], most: int, room: float) -> Sequence[Block]:
    high = -GAP
    for number, block in enumerate(blocks[:most]):
        high += GAP + block.height
        rest = sum(GAP + each.height for each in blocks[number + 1 :]) if len(blocks) <= most else inf
        if high + min(rest, GAP + MORE) > room + 0.01:
            return blocks[:number]
    return blocks[:most]


def fitted(rows: Sequence[Sequence[Section]], room: float) -> list[float]:
    """The height of each row of panels: what it wants, the highest cut to one measure where there is too little."""
    wanted = [max(section.wanted for section in row) for row in rows]
    least = [max(section.least for section in row) for row in rows]
    low, high = 0.0, max(wanted)
    if sum(wanted) <= room:
        return wanted
    for _ in range(40):
        middle = (low + high) / 2
        if sum(_cut_to(middle, wanted, least)) <= room:
            low = middle
        else:
            high = middle
    return _cut_to(low, wanted, least)


def _cut_to(most: float, wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    return [max(low, min(want, most)) for want, low in zip(wanted, least, strict=True)]


def points(texts: Iterable[str], wide: float, lines: int, tone: Tone) -> list[Block]:
    """A block for each text, with a dot before it."""
    return [_point(text, wide, lines, tone) for text in texts if text.strip()]


def _point(text: str, wide: float, lines: int, tone: Tone) -> Block:
    said = marks.paragraph(text, 0, 0, wide - 12, lines, BODY, "ink")
    high = max(1, len(said.lines)) * said.leading

    def at(x: float, y: float) -> Iterable[Part]:
        yield Ellipse(x + 3, y + 7, 2.4, 2.4, tone)
        yield marks.paragraph(text, x + 12, y + 11, wide - 12, lines, BODY, "ink")

    return Block(high, at)


def plain(text: str, wide: float, tone: Tone) -> Block:
    """A block with one short sentence."""
    said = marks.paragraph(text, 0, 0, wide, 2, BODY, tone)
    return Block(said.leading * len(said.lines), lambda x, y: [marks.paragraph(text, x, y + 11, wide, 2, BODY, tone)])


def chips(channels: Iterable[str], wide: float) -> list[Block]:
    """Channels with their icons, as many in a row as have room; a block for each row."""
    rows: list[list[tuple[str, float]]] = []
    used = 0.0
    for channel in channels:
        if not channel.strip():
            continue
        line = ellipsize(channel, BODY, wide - 38)
        chip = line.width + 38
        if not rows or used + chip > wide:
            rows.append([])
            used = 0.0
        rows[-1].append((channel, chip))
        used += chip + 6
    return [_row_of_chips(row, wide) for row in rows]


def _row_of_chips(row: Sequence[tuple[str, float]], wide: float) -> Block:
    def at(x: float, y: float) -> Iterable[Part]:
        for channel, chip in row:
            yield Box(Rect(x, y, chip, CHIP), "chip", radius=CHIP / 2)
            yield from marks.icon(channel, x + 10, y + 5)
            yield marks.paragraph(channel, x + 27, y + 15.2, wide - 38, 1, BODY, "ink")
            x += chip + 6

    return Block(CHIP, at, len(row))


def sliders(traits: Sequence[Trait], wide: float, tone: Tone) -> list[Block]:
    """Each trait on a scale from not at all to very; the scales begin where the longest name ends, or at the middle."""
    name = min(wide * 0.52, max((width(trait.name, BODY) for trait in traits), default=0.0) + 4)
    return [_slider(trait, name, wide, tone) for trait in traits]


def _slider(trait: Trait, name: float, wide: float, tone: Tone) -> Block:
    def at(x: float, y: float) -> Iterable[Part]:
        yield marks.paragraph(trait.name, x, y + 12, name, 1, BODY, "ink")
        start, end, middle = x + name + 16, x + wide - 8, y + TRAIT / 2
        yield marks.line(start, middle, end, middle, "line", 2)
        for tick in range(5):
            place = start + (end - start) * tick / 4
            yield marks.line(place, middle - 3.5, place, middle + 3.5, "tick")
        yield Ellipse(start + (end - start) * trait.value, middle, 5.5, 5.5, tone, "panel", 1.5)

    return Block(TRAIT, at)
