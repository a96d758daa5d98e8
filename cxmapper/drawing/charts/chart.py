"""What all charts are made of: the paper they are drawn on, headings, axes, and the same numbers in words."""

import math
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from cxmapper.drawing import marks
from cxmapper.drawing.charts.words import CHARTS
from cxmapper.drawing.lanes.measured import asked
from cxmapper.drawing.shapes import Box, Drawing, Figure, Part, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style
from cxmapper.drawing.theme import Tone, theme
from cxmapper.feedback.intervals import Interval
from cxmapper.feedback.metrics import Estimate, bounds
from cxmapper.feedback.series import Whose
from cxmapper.feedback.wording import format_interval, format_value
from cxmapper.model.project import Project
from cxmapper.model.record import Id, View
from cxmapper.model.records import Audience, Journey, Metric, MetricKind, Persona, Segment, Stage, Touchpoint
from cxmapper.wording import Words, filled, punctuated

TITLE, HINT, TEXT, STRONG = Style(13, bold=True), Style(10.5), Style(10.5), Style(10.5, bold=True)
PAD = 14.0
LEAST = (240.0, 150.0)
"""No chart is narrower or lower: what has less room scrolls."""

FINEST = 0.01
"""No value is written finer than this, and so no axis is labelled finer."""

_IN_PERCENT = (MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE)


class Paper(Struct, frozen=True):
    """What a chart is drawn on: as wide as this, and as high unless it needs more; both in map units.

    `tones` are the colours by which personas are known on the map.
    """

    width: float
    height: float
    theme: str = "light"
    words: Words = field(default_factory=lambda: CHARTS)
    tones: Mapping[Id, Tone] = field(default_factory=dict)

    @property
    def wide(self) -> float:
        """The width that is drawn on."""
        return max(self.width, LEAST[0])

    @property
    def high(self) -> float:
        """The height that a chart fills at least."""
        return max(self.height, LEAST[1])

    def say(self, key: str, **values: object) -> str:
        """A word or sentence."""
        apart = {name: set_apart(value) if isinstance(value, str) else value for name, value in values.items()}
        return filled(self.words[key], **apart)

    def count(self, number: int) -> str:
        """A number of answers or things."""
        return punctuated(f"{number:,}", self.words)


class Plane(Struct, frozen=True):
    """Where impact and effort, 1 to 10, lie in a matrix: impact upwards, effort to the right."""

    rect: Rect

    def at(self, impact: float, effort: float) -> tuple[float, float]:
        """The middle of a cell."""
        rect = self.rect
        return rect.x + (effort - 0.5) / 10 * rect.w, rect.bottom - (impact - 0.5) / 10 * rect.h

    def values(self, x: float, y: float) -> tuple[int, int]:
        """Impact and effort at a point; beyond the edges the nearest."""
        rect = self.rect
        impact, effort = (rect.bottom - y) / rect.h * 10, (x - rect.x) / rect.w * 10
        return min(10, max(1, math.ceil(impact))), min(10, max(1, math.ceil(effort)))


class Chart(Struct, frozen=True):
    """A picture, and the same numbers as a table for those who do not see it or want to copy them.

    `plane` is where things can be dragged to, where they can.
    """

    drawing: Drawing
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    plane: Plane | None = None

    def things(self) -> tuple[Figure, ...]:
        """The figures that stand for records, in reading order."""
        return tuple(figure for figure in self.drawing.figures if figure.record_id)

    def at(self, x: float, y: float) -> Figure | None:
        """The thing at a point; what lies above comes first."""
        return next((one for one in reversed(self.things()) if _holds(one.rect, x, y)), None)


def _holds(rect: Rect, x: float, y: float) -> bool:
    return rect.x <= x <= rect.right and rect.y <= y <= rect.bottom


def finished(
    paper: Paper,
    title: str,
    figures: Iterable[Figure],
    high: float,
    head: Sequence[str] = (),
    rows: Iterable[Sequence[str]] = (),
    plane: Plane | None = None,
) -> Chart:
    """The chart, described in words by its hint, where it has any, and its table."""
    figures, table = tuple(figures), tuple(tuple(row) for row in rows)
    hint = next((figure.title for figure in figures if figure.role == "chart-heading"), "")
    said = ". ".join(filter(None, (hint, *in_words(paper, head, table))))
    size = (paper.wide, max(paper.high, math.ceil(high)))
    drawing = Drawing(title, size, theme(paper.theme), figures, cells={"page": (0.0, 0.0)}, description=said)
    return Chart(drawing, tuple(head), table, plane)


def in_words(paper: Paper, head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Each row of a table as a sentence: “Period: Q3 2026, Value: 2.6, Answers: 83”."""
    return [
        ", ".join(paper.say("chart.column", head=name, cell=cell) for name, cell in zip(head, row, strict=True) if cell)
        for row in rows
    ]


def heading(paper: Paper, title: str, *hints: str) -> tuple[Figure, float]:
    """Title and hints over a chart, and the y below them."""
    room = paper.wide - 2 * PAD
    named = marks.paragraph(title, PAD, PAD + 11, room, 2, TITLE, "ink")
    parts: list[Part] = [named]
    y = marks.below(named)
    for hint in filter(None, hints):
        said = marks.paragraph(hint, PAD, y + 1, room, 2, HINT, "muted")
        parts.append(said)
        y = marks.below(said)
    bottom = y - 4
    words = ". ".join(filter(None, hints))
    rect = Rect(0, 0, paper.wide, bottom)
    return Figure("chart-heading", "chart-heading", "page", rect, tuple(parts), title=words), bottom


def told(paper: Paper, title: str, sentence: str) -> Chart:
    """A chart of nothing, which says why."""
    figure, y = heading(paper, title)
    room = paper.wide - 4 * PAD
    said = marks.paragraph(sentence, 0, 0, room, 4, HINT, "muted", anchor="middle")
    high = max(60.0, paper.high - y - 2 * PAD, len(said.lines) * said.leading + 30)
    rect = Rect(PAD, y + 8, paper.wide - 2 * PAD, high)
    top = (rect.h - (len(said.lines) - 1) * said.leading) / 2 + 4
    words = marks.paragraph(sentence, rect.w / 2, top, room, 4, HINT, "muted", anchor="middle")
    ground = Box(Rect(0, 0, rect.w, rect.h), "panel", "line", radius=8)
    nothing = Figure("chart-nothing", "chart-nothing", "page", rect, (ground, words), title=sentence)
    return finished(paper, title, (figure, nothing), rect.bottom + PAD, (title,), ((sentence,),))


def subject_title(project: Project, subject_id: Id, paper: Paper) -> str:
    """What a touchpoint, stage or journey is called."""
    journey = project.get(Journey, subject_id)
    found = journey or project.get(Touchpoint, subject_id) or project.get(Stage, subject_id)
    unnamed = "chart.unnamed" if journey is None else "untitled"
    return (found.title.strip() if found is not None else "") or paper.say(unnamed)


def metric_title(project: Project, subject_id: Id, metric: Metric, paper: Paper) -> str:
    """“Follow the paper guide: CES, 1 – 7”."""
    return paper.say("measure", subject=subject_title(project, subject_id, paper), metric=asked(metric, paper.words))


def name_of(project: Project, whose: Whose, paper: Paper) -> str:
    """Who answered, in words."""
    persona, segment = project.get(Persona, whose.persona_id), project.get(Segment, whose.segment_id)
    named = [one.name.strip() or paper.say("chart.unnamed") for one in (persona, segment) if one is not None]
    employees = whose.audience is Audience.EMPLOYEE
    name = " · ".join(map(set_apart, [*([paper.say("chart.employees")] if employees else []), *named]))
    name = name or paper.say("chart.everyone")
    usual = View.BELIEVED if employees else View.PERCEIVED
    return (
        name if whose.view is usual else paper.say("chart.of_view", whose=name, view=paper.say(f"chart.{whose.view}"))
    )


def said(metric: Metric, found: Estimate, paper: Paper) -> str:
    """A value with its interval and n: “2.6 of 7 (2.3 – 2.9, n 83)”."""
    if found.value is None:
        return format_value(metric, None, paper.words)
    interval = format_interval(metric, found.low, found.high, paper.words)
    value = format_value(metric, found.value, paper.words)
    return paper.say("chart.said", value=value, interval=interval, n=paper.count(found.n))


class Axis(Struct, frozen=True):
    """From `low` to `high` in a metric's own unit, with the values at which it is labelled."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def part(self, value: float) -> float:
        """How far along the axis a value is, 0–1; beyond its ends 0 or 1."""
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))


def axis_of(metric: Metric, values: Iterable[float | None], paper: Paper, most: int = 6) -> Axis:
    """An axis in the metric's own scale for these values: at least half of a scale with ends, never beyond them."""
    ends = bounds(metric)
    factor = 100.0 if metric.kind in _IN_PERCENT else 1.0
    known = [value * factor for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    low, high = _at_least_half(low, high, Interval(ends.low * factor, ends.high * factor))
    if not math.isfinite(ends.high) and low > 0 and low < 0.6 * high:
        low = 0.0  # an open scale that nearly reaches its nothing
    least = 1.0 if metric.kind is MetricKind.MEAN and metric.scale else FINEST
    step = _step(high - low, most, least)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = [round(number * step, 9) for number in range(first, max(last, first + 1) + 1)]
    ticks = [tick for tick in ticks if ends.low * factor - 1e-9 <= tick <= ends.high * factor + 1e-9]
    start = max(ends.low * factor, first * step)
    end = min(ends.high * factor, max(last, first + 1) * step)
    return Axis(start / factor, end / factor, tuple((tick / factor, _tick(metric, tick, paper)) for tick in ticks))


def _at_least_half(low: float, high: float, ends: Interval) -> tuple[float, float]:
    if not (math.isfinite(ends.low) and math.isfinite(ends.high)):
        room = (high - low) * 0.15 or abs(high) * 0.2 or 1.0
        return max(ends.low, low - room), high + room
    span = ends.high - ends.low
    lacking = max(0.1 * span, span / 2 - (high - low)) / 2
    low, high = low - lacking, high + lacking
    return max(ends.low, low - max(0.0, high - ends.high)), min(ends.high, high + max(0.0, ends.low - low))


def _step(span: float, most: int, least: float) -> float:
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that makes at most so many steps."""
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10, 20) if span / (factor * power) <= most)
    if least >= 1 and step == 2.5 * power and power <= 1:
        step = 5 * power
    return max(step, least)


def _tick(metric: Metric, value: float, paper: Paper) -> str:
    number = punctuated(f"{value:,.10g}" if abs(value) < 1e6 else f"{value:,.0f}", paper.words)
    if metric.kind in _IN_PERCENT:
        return paper.say("percent", n=number)
    plain = metric.kind is MetricKind.NPS or (metric.kind is MetricKind.MEAN and metric.scale is not None)
    return number if plain or not metric.unit else f"{number} {metric.unit}"
