"""The trend of a metric: a value a period with its interval and n, its target, and whether it changed."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import (
    PAD,
    STRONG,
    TEXT,
    Axis,
    Chart,
    Paper,
    axis_of,
    finished,
    heading,
    metric_title,
    name_of,
    told,
)
from cxmapper.drawing.charts.dots import SHAPES, apart, dot, line, whisker
from cxmapper.drawing.lanes.measured import changed, period_name
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Path, Rect, Segment
from cxmapper.drawing.text.lines import Line, shape, width, wrap
from cxmapper.drawing.theme import PERSONAS, Tone
from cxmapper.feedback.periods import are_of_one_length
from cxmapper.feedback.series import EVERYONE, GAP, Point, Series, Whose, all_series, timeline
from cxmapper.feedback.targets import targets_on
from cxmapper.feedback.wording import format_interval, format_short, format_value
from cxmapper.model.project import Project
from cxmapper.model.record import PERIOD, Id
from cxmapper.model.records import Metric, Target
from cxmapper.wording import short_day

LINE = 13.0
"""The height of a line of labels."""

TARGET: Tone = "accent"


class _Shown(Struct, frozen=True):
    """A series with what it looks like, and its points by their place in the time line."""

    series: Series
    name: str
    shape: str
    tone: Tone
    points: dict[int, Point]
    aside: float = 0.0


class _Trend(Struct, frozen=True):
    paper: Paper
    metric: Metric
    periods: tuple[str, ...]
    shown: tuple[_Shown, ...]
    target: Target | None
    axis: Axis
    plot: Rect

    def x(self, place: int) -> float:
        return self.plot.x + (place + 0.5) * self.step

    def y(self, value: float) -> float:
        return self.plot.bottom - self.axis.part(value) * self.plot.h

    @property
    def step(self) -> float:
        return self.plot.w / len(self.periods)


def trend(
    project: Project, subject_id: Id, metric_id: Id, paper: Paper, today: date, whose: Sequence[Whose] = (EVERYONE,)
) -> Chart:
    """How a metric of a subject went, for those in `whose` who have scores; where they have none, for all who have.

    The target is that which counts `today`. What was not asked in between is a break. At most six groups are drawn, all
    are in the table.
    """
    metric = project.all(Metric)[metric_id]
    title = metric_title(project, subject_id, metric, paper)
    found = all_series(project, subject_id, metric_id)
    wanted = [one for one in found if one.whose in whose] or list(found)
    answered = [one for one in wanted if one.last is not None]
    if not answered:
        return told(paper, title, paper.say("chart.trend.unanswered"))
    drawn, left = answered[: len(SHAPES)], len(answered) - len(SHAPES)
    periods = timeline(project, (point.period for one in drawn for point in one.points))
    hints = _hints(project, metric, drawn, left, paper)
    head, top = heading(paper, title, *hints)
    target = targets_on(project, subject_id, today).get(metric_id)
    shown = _shown(project, drawn, periods, paper)
    made = _laid_out(paper, metric, periods, shown, target, top)
    plot = Figure("chart-plot", "chart-plot", "page", Rect(0, 0, paper.wide, made.plot.bottom), tuple(_plot(made)))
    under = tuple(_foot(made))
    bottom = made.plot.bottom + (3 + len(_row_names(made))) * LINE
    foot = Figure("chart-foot", "chart-foot", "page", Rect(0, 0, paper.wide, bottom), under)
    return finished(paper, title, (head, plot, foot), bottom + PAD / 2, *_table(project, metric, wanted, paper))


def _hints(project: Project, metric: Metric, drawn: Sequence[Series], left: int, paper: Paper) -> list[str]:
    changes = []
    for one in drawn[:2]:
        change = changed(metric, one.shift, paper.words) or paper.say("chart.trend.one")
        named = len(drawn) > 1 or one.whose != EVERYONE
        name = name_of(project, one.whose, paper)
        changes.append(paper.say("chart.column", head=name, cell=change) if named else change)
    notes = [paper.say("chart.95")]
    if metric.judgement:
        notes.append(paper.say("chart.judgement"))
    if left > 0:
        notes.append(paper.say("chart.more_series", n=left))
    return [" · ".join([*changes, *notes])]


def _shown(project: Project, drawn: Sequence[Series], periods: Sequence[str], paper: Paper) -> tuple[_Shown, ...]:
    places = {period: number for number, period in enumerate(periods)}
    found = []
    for number, one in enumerate(drawn):
        usual = "ink" if one.whose == EVERYONE else PERSONAS[number % len(PERSONAS)]
        tone = paper.tones.get(one.whose.persona_id or "", usual)
        points = {places[point.period]: point for point in one.points if point.estimate.value is not None}
        found.append(_Shown(one, name_of(project, one.whose, paper), SHAPES[number], tone, points))
    return tuple(found)


def _laid_out(
    paper: Paper,
    metric: Metric,
    periods: tuple[str, ...],
    shown: tuple[_Shown, ...],
    target: Target | None,
    top: float,
) -> _Trend:
    estimates = [point.estimate for one in shown for point in one.points.values()]
    values = [value for found in estimates for value in (found.value, found.low, found.high)]
    rows, labels = (len(shown) if len(shown) > 1 else 1 + _has_values(paper)), len(shown) + (target is not None)
    high = max(46.0, labels * LINE, paper.high - top - 10 - (3 + rows) * LINE - PAD / 2)
    most = min(6, max(1, int(high // 16) - 2))
    axis = axis_of(metric, [*values, target.value if target else None], paper, most)
    left = PAD + max([*(width(words, TEXT) for _, words in axis.ticks), 14 + width("n", TEXT)]) + 10
    named = [width(words, STRONG) for words, _ in _ends(metric, shown, target, paper)]
    right = min(paper.wide * 0.3, max(30.0, *named))
    plot = Rect(left, top + 10, paper.wide - left - right - PAD - 16, high)
    step = plot.w / len(periods)
    spread = min(11.0, step * 0.7 / len(shown))
    asides = [(number - (len(shown) - 1) / 2) * spread for number in range(len(shown))]
    apart_ = (
        _Shown(one.series, one.name, one.shape, one.tone, one.points, dx) for one, dx in zip(shown, asides, strict=True)
    )
    return _Trend(paper, metric, periods, tuple(apart_), target, axis, plot)


def _ends(metric: Metric, shown: Sequence[_Shown], target: Target | None, paper: Paper) -> list[tuple[str, float]]:
    """What stands at the right of the lines, and at which value."""
    found = []
    for one in shown:
        last = one.series.last
        if last is not None and last.estimate.value is not None:
            value = format_short(metric, last.estimate.value, paper.words)
            words = value if len(shown) == 1 else f"{one.name} {value}"
            found.append((words, last.estimate.value))
    if target is not None:
        found.append((_target(metric, target, paper), target.value))
    return found


def _target(metric: Metric, target: Target, paper: Paper) -> str:
    value = format_short(metric, target.value, paper.words)
    if target.by is None:
        return paper.say("chart.target", value=value)
    return paper.say("chart.target.by", value=value, date=short_day(target.by, paper.words))


def _plot(made: _Trend) -> Iterator[Part]:
    plot, paper = made.plot, made.paper
    yield Box(plot, "panel", "line", radius=6)
    for value, words in made.axis.ticks:
        y = made.y(value)
        if plot.y + 1 < y < plot.bottom - 1:
            yield line(plot.x, y, plot.right, y)
        yield marks.label(words, plot.x - 8, y + 3.6, TEXT, "muted", "end")
    if made.target is not None:
        y = made.y(made.target.value)
        yield Path((("M", plot.x, y), ("L", plot.right + 4, y)), stroke=TARGET, width=1.6)
    for one in made.shown:
        yield from _line(made, one)
    for one in made.shown:
        for place, point in one.points.items():
            yield from _point(made, one, place, point)
    yield from _direct_labels(made, paper)


def _line(made: _Trend, one: _Shown) -> Iterator[Part]:
    """From period to period of one length, broken where nobody was asked between."""
    d: list[Segment] = []
    before: int | None = None
    for place in sorted(one.points):
        value = one.points[place].estimate.value or 0.0
        at = (made.x(place) + one.aside, made.y(value))
        goes_on = before is not None and _goes_on(made, one, before, place)
        d.append(("L" if goes_on else "M", *at))
        before = place
    if len(d) > 1:
        yield Path(tuple(d), stroke=one.tone, width=2)


def _goes_on(made: _Trend, one: _Shown, before: int, place: int) -> bool:
    """Whether nothing is unknown between two points: no period of their length, and none without answers."""
    period = made.periods[place]
    own = {point.period for point in one.series.points}
    between = made.periods[before + 1 : place]
    unknown = (each in own or (are_of_one_length(each, period) and PERIOD.fullmatch(each)) for each in between)
    return are_of_one_length(made.periods[before], period) and GAP not in between and not any(unknown)


def _point(made: _Trend, one: _Shown, place: int, point: Point) -> Iterator[Part]:
    found, x = point.estimate, made.x(place) + one.aside
    if found.value is None:
        return
    if found.low is not None and found.high is not None:
        yield whisker(x, made.y(found.low), made.y(found.high), one.tone, min(4.0, made.step * 0.25))
    yield dot(one.shape, x, made.y(found.value), one.tone, 4.6 if made.step > 12 else 3.0)


def _direct_labels(made: _Trend, paper: Paper) -> Iterator[Part]:
    """Names and values beside the last points and the target, moved apart."""
    left = made.plot.right + 12
    room = paper.wide - PAD - left
    tones: list[Tone] = [*(one.tone for one in made.shown), TARGET]
    named = _ends(made.metric, made.shown, made.target, paper)
    order = sorted(range(len(named)), key=lambda number: (-named[number][1], number))
    lines = [wrap(named[number][0], STRONG, room, 2) for number in order]
    heights = [len(each) * LINE for each in lines]
    wanted = [made.y(named[number][1]) - high / 2 for number, high in zip(order, heights, strict=True)]
    low, high = made.plot.y - 6, made.plot.bottom + 4
    if sum(heights) > high - low:
        lines, heights = [each[:1] for each in lines], [LINE] * len(lines)
    for number, each, y in zip(order, lines, apart(wanted, heights, low, high), strict=True):
        yield Label(left, y + 10, each, STRONG, tones[number], leading=LINE)


# Under the plot: periods, values and numbers of answers


def _foot(made: _Trend) -> Iterator[Part]:
    said = {place: _said(made, period) for place, period in enumerate(made.periods)}
    numbers = {place: tuple(_numbers(made, place)) for place in said}
    texts = [line.width for each in said.values() for line in each]
    texts += [width(words, STRONG) for row in numbers.values() for words in row]
    shown = _with_room(made, max(texts, default=0.0))
    year = ""
    for place in shown:
        lines = said[place]
        if PERIOD.fullmatch(made.periods[place]):
            later = lines[-1].text
            lines = lines if later != year else lines[:-1] or lines
            year = later
        yield Label(made.x(place), made.plot.bottom + LINE + 1, lines, TEXT, "ink", "middle", LINE)
    y = made.plot.bottom + 3 * LINE + 3
    for number, (name, one) in enumerate(_row_names(made)):
        yield marks.label(name, made.plot.x - 8, y, TEXT, "muted", "end")
        if one is not None:
            yield dot(one.shape, made.plot.x - 22, y - 3.6, one.tone, 3.8)
        style, tone = (TEXT, "muted") if name else (STRONG, "ink")
        for place in shown:
            if numbers[place][number]:
                yield marks.label(numbers[place][number], made.x(place), y, style, tone, "middle")
        y += LINE


def _row_names(made: _Trend) -> list[tuple[str, _Shown | None]]:
    """The rows under the periods: value and n of one group, or the n of each of several."""
    n = made.paper.say("answers", n="").strip()
    if len(made.shown) > 1:
        return [(n, one) for one in made.shown]
    return [("", None), (n, None)] if _has_values(made.paper) else [(n, None)]


def _has_values(paper: Paper) -> bool:
    """Whether there is room for the values in a row of their own."""
    return paper.high >= 240


def _numbers(made: _Trend, place: int) -> Iterator[str]:
    if len(made.shown) == 1 and _has_values(made.paper):
        point = made.shown[0].points.get(place)
        yield format_short(made.metric, point.estimate.value, made.paper.words) if point else ""
    for one in made.shown:
        yield made.paper.count(one.points[place].estimate.n) if place in one.points else ""


def _with_room(made: _Trend, most: float) -> list[int]:
    """The periods that are labelled: every one, or every so many back from the last, as many as have room."""
    every = max(1, -int(-(most + 8) // made.step))
    places = range(len(made.periods) - 1, -1, -every)
    kept = [place for place in places if made.x(place) - most / 2 >= made.plot.x - 6]
    return sorted(kept or [len(made.periods) - 1])


def _said(made: _Trend, period: str) -> tuple[Line, ...]:
    """A period on one or two lines: “Q3”, “2026”; a wave's name is broken."""
    paper = made.paper
    if period == GAP:
        words = "…" if period not in {point.period for one in made.shown for point in one.points.values()} else ""
        return wrap(words or paper.say("chart.undated"), TEXT, 60, 2)
    if not PERIOD.fullmatch(period):
        return wrap(period, TEXT, max(44.0, min(96.0, made.step - 6)), 2)
    year, _, part = period.partition("-")
    if not part:
        return (shape(year, TEXT),)
    quarter = part.startswith("Q")
    first = paper.say("chart.quarter", n=part[1:]) if quarter else paper.say(f"month.{int(part)}.short")
    return shape(first, TEXT), shape(year, TEXT)


# In words


def _table(
    project: Project, metric: Metric, found: Sequence[Series], paper: Paper
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    keys = ("who", "period", "value", "interval", "answers", "change")
    rows: list[tuple[str, ...]] = []
    for one in found:
        for point in one.points:
            estimate = point.estimate
            rows.append(
                (
                    name_of(project, one.whose, paper),
                    period_name(point.period) or paper.say("chart.undated"),
                    format_value(metric, estimate.value, paper.words),
                    "" if estimate.value is None else format_interval(metric, estimate.low, estimate.high, paper.words),
                    paper.count(estimate.n),
                    changed(metric, one.shift, paper.words) if point == one.last else "",
                )
            )
    return tuple(paper.say(f"chart.{key}") for key in keys), rows
