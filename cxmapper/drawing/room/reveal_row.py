"""One step of the journey as it is revealed: its title, the teams over an axis, the customers on it, and the words."""

from collections.abc import Iterable

from msgspec import Struct

from cxmapper.analysis.predicting import Row
from cxmapper.drawing import marks
from cxmapper.drawing.room.team_marks import LEVEL, RADIUS, Mark, standing
from cxmapper.drawing.shapes import Box, Ellipse, Label, Part, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, wrap
from cxmapper.wording import Words, filled, steps

NAME, STRONG, LABEL = Style(24, bold=True), Style(19, bold=True), Style(16)
LEAST = 88.0
BELOW = 22.0
"""From the axis to the lower edge of a row."""

MEAN, DOT = 8.0, 11.0
PAD = 18.0


class Across(Struct, frozen=True):
    """What stands where from left to right in a row: the title, the axis from −2 to +2, and the words."""

    title: float
    left: float
    right: float
    words: float
    wide: float

    @property
    def scale(self) -> tuple[float, float, float]:
        """Where −2, 0 and +2 are."""
        return self.left, (self.left + self.right) / 2, self.right

    def x(self, value: float) -> float:
        """Where a value is on the axis."""
        return self.left + (max(-2.0, min(2.0, value)) + 2) / 4 * (self.right - self.left)


def across(wide: float) -> Across:
    """How a row of that width is divided; the marks of three teams have room at either end of the axis."""
    return Across(PAD, wide * 0.31 + 62, wide * 0.7 - 62, wide * 0.7 + 8, wide)


class Telling(Struct, frozen=True):
    """How a row is told: `come` (0–1) is how far its customers' dot has come from the teams' mean."""

    across: Across
    marks: dict[str, Mark]
    high: float
    come: float
    words: Words

    def say(self, key: str, **values: object) -> str:
        """A word or sentence."""
        apart = {name: set_apart(value) if isinstance(value, str) else value for name, value in values.items()}
        return filled(self.words[key], **apart)

    def steps(self, value: float, sign: str = "") -> str:
        """A value or difference on the hand scale."""
        return steps(value, sign, self.words)


def row_height(rows: Iterable[Row], drawn: dict[str, Mark], place: Across) -> float:
    """How high all rows are: as the one does in which most marks stand above each other."""
    stood = (one.level for row in rows for one in standing(row, drawn, place.left, place.right))
    return max(LEAST, BELOW + DOT + 6 + LEVEL * (1 + max(stood, default=0)) + 8)


def drawn_row(row: Row, telling: Telling) -> tuple[Part, ...]:
    """The parts of a row."""
    place, high = telling.across, telling.high
    title = wrap(row.title or telling.say("unnamed"), NAME, place.left - 62 - PAD - 12, 2)
    parts: list[Part] = [
        Box(Rect(0, 0, place.wide, high), "panel", "line", 1.4, radius=9),
        Label(place.title, (high - 28 * len(title)) / 2 + 22, title, NAME, "ink", leading=28),
        *_axis(row, telling, high - BELOW),
    ]
    if telling.come >= 1:
        parts.extend(_told(row, telling))
    return tuple(parts)


def _axis(row: Row, telling: Telling, y: float) -> list[Part]:
    place = telling.across
    parts: list[Part] = [marks.line(place.left, y, place.right, y, "line", 3)]
    parts.extend(marks.line(place.x(step), y - 5, place.x(step), y + 5, "tick", 1.4) for step in range(-2, 3))
    mean, perceived = row.mean, row.perceived
    at = None
    if perceived is not None and telling.come > 0:
        at = perceived if mean is None else mean + (perceived - mean) * telling.come
    if at is not None and mean is not None:
        parts.append(marks.line(place.x(mean), y, place.x(at), y, "ink", 4.5))
    if mean is not None:
        parts.append(Ellipse(place.x(mean), y, MEAN, MEAN, "panel", "ink", 2.2))
    if at is not None:
        parts.append(Ellipse(place.x(at), y, DOT, DOT, "accent"))
    for one in standing(row, telling.marks, place.left, place.right):
        parts.extend(one.mark.at(one.x, y - DOT - 6 - RADIUS - one.level * LEVEL))
    return parts


def _told(row: Row, telling: Telling) -> list[Part]:
    """The difference in words, and below it both values and the teams' spread."""
    room = telling.across.wide - telling.across.words - PAD
    head = wrap(difference_in_words(row, telling), STRONG, room, 2)
    facts = wrap(facts_of(row, telling), LABEL, room, 2 if len(head) == 1 else 1)
    high = 23.0 * len(head) + 20.0 * len(facts)
    top = (telling.high - high) / 2 + 17
    return [
        Label(telling.across.words, top, head, STRONG, "ink", leading=23),
        Label(telling.across.words, top + 23.0 * len(head), facts, LABEL, "muted", leading=20),
    ]


def difference_in_words(row: Row, telling: Telling) -> str:
    """How much worse or better than the teams think."""
    difference = row.difference
    if difference is None:
        return telling.say("reveal.unguessed" if row.mean is None else "reveal.unknown")
    if round(difference, 1) == 0:
        return telling.say("reveal.same")
    size = telling.steps(abs(difference))
    return telling.say("reveal.worse" if difference < 0 else "reveal.better", steps=size)


def facts_of(row: Row, telling: Telling) -> str:
    """What customers say, what the teams believe in the mean, and how far apart these are."""
    said = []
    if row.perceived is not None:
        said.append(telling.say("reveal.they", value=telling.steps(row.perceived, "+")))
    if row.mean is not None:
        said.append(telling.say("reveal.we", value=telling.steps(row.mean, "+")))
    if row.spread is not None and len(row.guesses) > 1:
        said.append(telling.say("reveal.spread", steps=telling.steps(row.spread)))
    return " · ".join(said)


def saying(row: Row, telling: Telling) -> str:
    """All of a row in words, for those who do not see it; nothing of the customers before they came."""
    teams = [f"{set_apart(guess.team)} {telling.steps(guess.value, '+')}" for guess in row.guesses]
    told = [difference_in_words(row, telling), facts_of(row, telling)] if telling.come >= 1 else []
    return ", ".join(filter(None, (set_apart(row.title), *teams, *told)))
