"""What teams believed and what customers say, revealed row by row to a room of people; all of it for a file."""

import math
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct, field

from cxmapper.analysis.predicting import Row
from cxmapper.drawing import marks
from cxmapper.drawing.room.compose import LEAST_SIZE, USUAL, Size
from cxmapper.drawing.room.reveal_row import (
    LABEL,
    STRONG,
    Across,
    Telling,
    across,
    drawn_row,
    row_height,
    saying,
)
from cxmapper.drawing.room.reveal_summary import Revealing, measured, summary
from cxmapper.drawing.room.strip import MARGIN
from cxmapper.drawing.room.team_marks import Mark, marks_of
from cxmapper.drawing.shapes import Drawing, Ellipse, Figure, Label, Part, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import theme
from cxmapper.drawing.words import ENGLISH
from cxmapper.wording import Words, filled

TITLE = Style(30, bold=True)
LEGEND = 76.0
SCALE = 132.0
"""Baseline of the words at the ends of the scale."""

TOP = 144.0
BETWEEN, FOOT = 10.0, 14.0


class RevealRoom(Struct, frozen=True, dict=True):
    """The rows on pages of a size in map units; no text is below 16 of them and titles have 24 and more."""

    revealing: Revealing
    theme: str = "light"
    size: Size = USUAL
    words: Words = field(default_factory=lambda: ENGLISH)

    @property
    def steps(self) -> int:
        """How many steps there are: one for each row, and the summary."""
        return len(self.revealing.rows) + 1

    def draw(self, shown: int, part: float = 1.0) -> Drawing:
        """The page after so many steps; `part` (0–1) is how far the customers' dot of the last row has come."""
        rows = self.revealing.rows
        if shown > len(rows):
            figures = [*self._heading(), *self._summary(LEGEND + 28, self._size[1] - FOOT)]
        else:
            first = (shown - 1) // self._per_page * self._per_page if shown else 0
            figures = [*self._heading(), *self._scale(), *self._rows(rows[first:shown], part)]
        return self._drawing(figures, self._size)

    def whole(self, shown: int) -> Drawing:
        """Everything that was revealed, one below the other, as high as it needs."""
        rows = self.revealing.rows[:shown]
        figures = [*self._heading(), *self._scale(), *self._rows(rows, 1.0)]
        bottom = max(figure.rect.bottom for figure in figures)
        if shown > len(self.revealing.rows):
            figures += self._summary(bottom + 2 * FOOT, math.inf)
            bottom = max(figure.rect.bottom for figure in figures)
        return self._drawing(figures, (self._size[0], bottom + FOOT))

    def _drawing(self, figures: Sequence[Figure], size: Size) -> Drawing:
        said = ". ".join(figure.title.removesuffix(".") for figure in figures if figure.role != "header")
        return Drawing(
            self.say("reveal.title"),
            size,
            theme(self.theme),
            tuple(figures),
            cells={"page": (0.0, 0.0)},
            description=said,
        )

    def say(self, key: str, **values: object) -> str:
        """A word or sentence."""
        apart = {name: set_apart(value) if isinstance(value, str) else value for name, value in values.items()}
        return filled(self.words[key], **apart)

    @property
    def _size(self) -> Size:
        return max(self.size[0], LEAST_SIZE[0]), max(self.size[1], LEAST_SIZE[1])

    @property
    def _wide(self) -> float:
        return self._size[0] - 2 * MARGIN

    @cached_property
    def _marks(self) -> dict[str, Mark]:
        return marks_of(self.revealing.teams)

    @cached_property
    def _across(self) -> Across:
        return across(self._wide)

    @cached_property
    def _high(self) -> float:
        return row_height(self.revealing.rows, self._marks, self._across)

    @property
    def _per_page(self) -> int:
        return max(1, int((self._size[1] - TOP - FOOT + BETWEEN) // (self._high + BETWEEN)))

    def _telling(self, come: float = 1.0) -> Telling:
        return Telling(self._across, self._marks, self._high, come, self.words)

    def _rows(self, rows: Sequence[Row], part: float) -> list[Figure]:
        figures = []
        for number, row in enumerate(rows):
            come = part if number == len(rows) - 1 else 1.0
            telling = self._telling(come)
            rect = Rect(MARGIN, TOP + number * (self._high + BETWEEN), self._wide, self._high)
            title = saying(row, telling)
            figures.append(
                Figure(row.touchpoint_id, "reveal", "page", rect, drawn_row(row, telling), row.touchpoint_id, title)
            )
        return figures

    def _summary(self, top: float, bottom: float) -> list[Figure]:
        told = summary(self.revealing, self._telling(), top)
        below = told.rect.bottom + BETWEEN
        asked = measured(self.revealing, self._telling(), below, min(bottom - below, 1e6))
        return [told] if asked is None else [told, asked]

    def _heading(self) -> list[Figure]:
        """The title, of whom it is, and which mark is whose."""
        whose = self.revealing.whose
        name = ellipsize(whose or self.say("reveal.everyone"), STRONG, self._wide * 0.3)
        room = self._wide - name.width - 20
        title = ellipsize(self.say("reveal.title"), TITLE, room)
        parts: tuple[Part, ...] = (
            Label(0, 34, (title,), TITLE, "ink"),
            Label(self._wide, 34, (name,), STRONG, "muted", "end"),
        )
        heading = Figure("reveal-title", "header", "page", Rect(MARGIN, 12, self._wide, 44), parts, title=title.text)
        return [heading, self._legend()]

    def _legend(self) -> Figure:
        rest = [(self.say("reveal.mean"), False), (self.say("reveal.customers"), True)]
        fixed = sum(width(words, LABEL) + 46 for words, _ in rest)
        fixed += sum(2 * mark.half + 24 for mark in self._marks.values())
        names = [width(mark.team, LABEL) for mark in self._marks.values()]
        room = self._wide - fixed
        most = max(names, default=0.0) if sum(names) <= room else room / len(names)
        parts: list[Part] = []
        x = 0.0
        for mark in self._marks.values():
            parts.extend(mark.at(x + mark.half, 18))
            line = ellipsize(mark.team, LABEL, most)
            parts.append(Label(x + 2 * mark.half + 6, 24, (line,), LABEL, "ink"))
            x += 2 * mark.half + 6 + line.width + 18
        for words, is_full in rest:
            parts.append(
                Ellipse(x + 9, 18, 8, 8, "accent" if is_full else "panel", "accent" if is_full else "ink", 2.2)
            )
            parts.append(marks.label(words, x + 24, 24, LABEL, "ink"))
            x += 24 + width(words, LABEL) + 22
        words = ", ".join([*self.revealing.teams, *(words for words, _ in rest)])
        return Figure(
            "reveal-legend", "header", "page", Rect(MARGIN, LEGEND - 16, self._wide, 36), tuple(parts), title=words
        )

    def _scale(self) -> list[Figure]:
        parts = tuple(
            marks.label(self.say(key), x, 16, LABEL, "muted", "middle")
            for key, x in zip(("let_down", "neutral", "delighted"), self._across.scale, strict=True)
        )
        return [Figure("reveal-scale", "header", "page", Rect(MARGIN, SCALE - 16, self._wide, 22), parts)]
