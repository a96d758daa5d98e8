"""What a reveal comes to: how often the teams were right where it is worst, and what was measured of the same steps."""

from collections.abc import Mapping

from msgspec import Struct

from cxmapper.analysis.gaps import Gap, Side
from cxmapper.analysis.predicting import WORST, Row, verdict, worst
from cxmapper.drawing import marks
from cxmapper.drawing.room.reveal_row import LABEL, NAME, STRONG, Telling, facts_of
from cxmapper.drawing.room.strip import MARGIN
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, width, wrap
from cxmapper.feedback.wording import format_value
from cxmapper.model.record import Id
from cxmapper.model.records import Metric
from cxmapper.wording import punctuated

SENTENCE, TEAM = Style(34, bold=True), Style(24)
PAD = 24.0
MOST_LISTED = 5
"""More steps that are equally bad are only counted."""

LINE = 26.0


class Revealing(Struct, frozen=True):
    """What there is to reveal: rows as `predicted` ranks them, the teams, and whose feelings it is about (or "").

    `step` is from how many steps off a team was wrong; `asked` is what was measured of employees and customers at
    these steps, by the `metrics` of those ids.
    """

    rows: tuple[Row, ...]
    teams: tuple[str, ...]
    whose: str
    step: float
    asked: tuple[Gap, ...] = ()
    metrics: Mapping[Id, Metric] | None = None


def summary(revealing: Revealing, telling: Telling, top: float) -> Figure:
    """The sentence, each team's verdict beside the worst steps, and what counts as right."""
    wide = telling.across.wide
    told = [sentence(revealing, telling)]
    lines = wrap(told[0], SENTENCE, wide - 2 * PAD, 3)
    parts: list[Part] = [Label(PAD, 52, lines, SENTENCE, "ink", leading=42)]
    y = lists = 60 + 42.0 * len(lines)
    for mark in telling.marks.values():
        found = verdict(revealing.rows, revealing.step, mark.team)
        if found.of:
            count = {"right": found.right, "of": found.of}
            bare = width(telling.say("reveal.verdict", team="", **count), TEAM)
            name = ellipsize(mark.team, TEAM, wide / 2 - 100 - bare)  # and never what they were right about
            line = ellipsize(telling.say("reveal.verdict", team=name.text, **count), TEAM, wide / 2 - 90)
            parts += [*mark.at(PAD + mark.half, y - 8), Label(80, y, (line,), TEAM, "ink")]
            y += 40
            told.append(telling.say("reveal.verdict", team=mark.team, **count))
    bottom, y = y, lists
    hardest = worst(revealing.rows)
    for row in hardest[:MOST_LISTED]:
        facts = facts_of(row, telling)
        name = ellipsize(row.title or telling.say("unnamed"), NAME, wide / 2 - PAD)
        parts += [Label(wide / 2, y, (name,), NAME, "ink"), marks.label(facts, wide / 2, y + 24, LABEL, "muted")]
        y += 62
        told.append(f"{set_apart(row.title)}: {facts}")
    if len(hardest) > MOST_LISTED:
        words = telling.say("more", n=len(hardest) - MOST_LISTED)
        parts.append(marks.label(words, wide / 2, y, LABEL, "muted"))
        y += LINE
    told.append(telling.say("reveal.right", steps=telling.steps(revealing.step)))
    right = marks.paragraph(told[-1], PAD, max(bottom, y) + 6, wide - 2 * PAD, 2, LABEL, "muted")
    return _panel("reveal-summary", Rect(MARGIN, top, wide, marks.below(right) + 6), [*parts, right], told)


def sentence(revealing: Revealing, telling: Telling) -> str:
    """At how many of the worst steps the teams' mean was right."""
    found = verdict(revealing.rows, revealing.step)
    match found.of:
        case 0:
            return telling.say("reveal.sentence.none")
        case 1:
            return telling.say(f"reveal.sentence.one.{'right' if found.right else 'wrong'}")
        case _ if found.of == WORST:
            return telling.say("reveal.sentence.three", right=found.right)
    return telling.say("reveal.sentence", right=found.right, of=found.of)


def measured(revealing: Revealing, telling: Telling, top: float, room: float) -> Figure | None:
    """What employees and customers answered to the same questions, as much as there is room for; None for nothing."""
    lines = [_asked(gap, revealing.metrics or {}, telling) for gap in revealing.asked]
    most = int((room - 54) // LINE)
    if not lines or most < min(2, len(lines)):
        return None
    if len(lines) > most:
        lines = [*lines[: most - 1], telling.say("more", n=len(lines) - most + 1)]
    wide = telling.across.wide
    head = ellipsize(telling.say("reveal.asked"), STRONG, wide - 2 * PAD)
    parts: list[Part] = [Label(PAD, 32, (head,), STRONG, "ink")]
    for number, words in enumerate(lines):
        line = ellipsize(words, LABEL, wide - 2 * PAD)
        parts.append(Label(PAD, 60 + number * LINE, (line,), LABEL, "ink"))
    rect = Rect(MARGIN, top, wide, 54 + LINE * len(lines))
    return _panel("reveal-asked", rect, parts, [head.text, *lines])


def _asked(gap: Gap, metrics: Mapping[Id, Metric], telling: Telling) -> str:
    a, b = (_said(side, metrics[gap.metric_id or ""], telling) for side in (gap.a, gap.b))
    return telling.say("reveal.asked.row", step=gap.place, metric=gap.question, employees=a, customers=b)


def _said(side: Side, metric: Metric, telling: Telling) -> str:
    value = format_value(metric, side.value, telling.words)
    return telling.say("reveal.asked.value", value=value, n=punctuated(f"{side.n or 0:,}", telling.words))


def _panel(id_: str, rect: Rect, parts: list[Part], told: list[str]) -> Figure:
    ground = Box(Rect(0, 0, rect.w, rect.h), "panel", "line", 1.4, radius=9)
    return Figure(id_, "reveal", "page", rect, (ground, *parts), title=" · ".join(told))
