"""What teams believed and what customers say, revealed row by row to a room of people; all of it for a file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cxmapper.analysis.predicting import WORST, Row, verdict, worst
from cxmapper.drawing import marks
from cxmapper.drawing.bidi import set_apart
from cxmapper.drawing.room.compose import LEAST_SIZE, USUAL, Size
from cxmapper.drawing.room.reveal_row import (
    LABEL,
    NAME,
    STRONG,
    Across,
    Telling,
    across,
    drawn_row,
    facts_of,
    row_height,
    saying,
)
from cxmapper.drawing.room.strip import MARGIN
from cxmapper.drawing.room.team_marks import Mark, marks_of
from cxmapper.drawing.shapes import Box, Drawing, Ellipse, Figure, Label, Part, Rect
from cxmapper.drawing.text import Style, ellipsize, width, wrap
from cxmapper.drawing.theme import theme
from cxmapper.drawing.words import ENGLISH
from cxmapper.wording import Words, steps

TITLE, SENTENCE, TEAM = Style(30, bold=True), Style(34, bold=True), Style(24)
LEGEND = 76.0
SCALE = 132.0
"""Baseline of the words at the ends of the scale."""

TOP = 144.0
BETWEEN, FOOT = 10.0, 14.0


@dataclass(frozen=True, slots=True)
class Revealing:
    """What there is to reveal: rows as `predicted` ranks them, the teams, and whose feelings it is about (or "").

    `step` is from how many steps off a team was wrong.
    """

    rows: tuple[Row, ...]
    teams: tuple[str, ...]
    whose: str
    step: float


@dataclass(frozen=True)
class RevealRoom:
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
            figures = [*self._heading(), *self._summary(TOP - 40)]
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
            figures += self._summary(bottom + 2 * FOOT)
            bottom = max(figure.rect.bottom for figure in figures)
        return self._drawing(figures, (self._size[0], bottom + FOOT))

    def _drawing(self, figures: Sequence[Figure], size: Size) -> Drawing:
        said = ". ".join(figure.title for figure in figures if figure.role != "header")
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
        return self.words[key].format(**apart)

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
        for words, filled in rest:
            parts.append(Ellipse(x + 9, 18, 8, 8, "accent" if filled else "panel", "accent" if filled else "ink", 2.2))
            parts.append(marks.label(words, x + 24, 24, LABEL, "ink"))
            x += 24 + width(words, LABEL) + 22
        words = ", ".join([*self.revealing.teams, *(words for words, _ in rest)])
        return Figure(
            "reveal-legend", "header", "page", Rect(MARGIN, LEGEND - 16, self._wide, 36), tuple(parts), title=words
        )

    def _scale(self) -> list[Figure]:
        parts = [
            marks.label(self.say(key), x, SCALE, LABEL, "muted", "middle")
            for key, x in zip(("let_down", "neutral", "delighted"), self._across.scale, strict=True)
        ]
        rect = Rect(MARGIN, 0, self._wide, TOP)
        return [Figure("reveal-scale", "header", "page", rect, tuple(parts))]

    # The summary

    def _summary(self, top: float) -> list[Figure]:
        sentence = self.sentence
        lines = wrap(sentence, SENTENCE, self._wide - 48, 3)
        parts: list[Part] = [Label(24, 52, lines, SENTENCE, "ink", leading=42)]
        top_of_lists = y = 60 + 42.0 * len(lines)
        half = self._wide / 2
        told = [sentence]
        for words, mark in self._verdicts():
            parts.extend(mark.at(24 + mark.half, y - 8))
            parts.append(Label(80, y, (ellipsize(words, TEAM, half - 100),), TEAM, "ink"))
            y += 40
            told.append(words)
        bottom, y = y, top_of_lists
        for row in worst(self.revealing.rows):
            facts = facts_of(row, self._telling())
            name = ellipsize(row.title or self.say("unnamed"), NAME, half - 24)
            parts += [Label(half, y, (name,), NAME, "ink"), marks.label(facts, half, y + 24, LABEL, "muted")]
            y += 62
            told.append(f"{set_apart(row.title)}: {facts}")
        y = max(bottom, y) + 6
        words = self.say("reveal.right", steps=steps(self.revealing.step, words=self.words))
        block = marks.paragraph(words, 24, y, self._wide - 48, 2, LABEL, "muted")
        rect = Rect(MARGIN, top, self._wide, marks.below(block) + 6)
        ground = Box(Rect(0, 0, rect.w, rect.h), "panel", "line", 1.4, radius=9)
        title = ". ".join([*told, words])
        return [Figure("reveal-summary", "reveal", "page", rect, (ground, *parts, block), title=title)]

    @property
    def sentence(self) -> str:
        """At how many of the worst steps the teams' mean was right."""
        found = verdict(self.revealing.rows, self.revealing.step)
        match found.of:
            case 0:
                return self.say("reveal.sentence.none")
            case 1:
                return self.say(f"reveal.sentence.one.{'right' if found.right else 'wrong'}")
            case _ if found.of == WORST:
                return self.say("reveal.sentence.three", right=found.right)
        return self.say("reveal.sentence", right=found.right, of=found.of)

    def _verdicts(self) -> list[tuple[str, Mark]]:
        rows, step = self.revealing.rows, self.revealing.step
        found = [(team, verdict(rows, step, team), mark) for team, mark in self._marks.items()]
        return [
            (self.say("reveal.verdict", team=team, right=one.right, of=one.of), mark)
            for team, one, mark in found
            if one.of
        ]
