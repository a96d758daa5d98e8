"""The distribution of the answers of a score: how many gave which, and which of them count as top and bottom."""

from collections.abc import Iterator, Sequence
from math import fsum, inf

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import (
    HINT,
    PAD,
    STRONG,
    TEXT,
    Chart,
    Paper,
    finished,
    heading,
    metric_title,
    name_of,
    said,
    told,
)
from cxmapper.drawing.lanes.measured import period_name
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Rect
from cxmapper.drawing.text.lines import ellipsize, width
from cxmapper.drawing.theme import Tone
from cxmapper.feedback.metrics import cut
from cxmapper.feedback.series import EVERYONE, Point, Whose, all_series
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Better, Metric, MetricKind, Scale, Score
from cxmapper.wording import percent, punctuated

MOST_BARS, RANGES = 31, 20
"""More different answers than the first are counted in so many ranges of one width."""

GOOD, BAD, BETWEEN, PLAIN = "step+2", "step-1", "tick", "owned"


class Bar(Struct, frozen=True):
    """How often an answer, or one of a range, was given; `share` of the answers by weight, 0–1."""

    low: float
    high: float
    words: str
    n: int
    share: float


class Stretch(Struct, frozen=True):
    """A part of the scale that counts together: from one bar to another, both included."""

    name: str
    share: str
    tone: Tone
    first: int
    last: int

    @property
    def words(self) -> str:
        """Its name and share."""
        return f"{self.name} {self.share}"


def distribution(
    project: Project,
    subject_id: Id,
    metric_id: Id,
    paper: Paper,
    whose: Whose = EVERYONE,
    period: str | None = None,
) -> Chart:
    """How the answers of a score are spread, of the newest period unless told; where those gave none, of anybody."""
    metric = project.all(Metric)[metric_id]
    title = paper.say("chart.distribution.title", title=metric_title(project, subject_id, metric, paper))
    found = all_series(project, subject_id, metric_id)
    series = [one for one in found if one.whose == whose] or list(found)
    points = [(one.whose, point) for one in series for point in one.points if period in (None, point.period)]
    answered = [each for each in points if each[1].estimate.n]
    if not points:
        return told(paper, title, paper.say("chart.distribution.none"))
    who, point = (answered or points)[-1] if period is not None or not answered else _newest(answered)
    where = f"{name_of(project, who, paper)} · {period_name(point.period) or paper.say('chart.undated')}"
    if point.score.sums is not None:
        words = said(metric, point.estimate, paper)
        return told(paper, title, f"{where}. {paper.say('chart.distribution.sums', said=words)}")
    if not answered:
        return told(paper, title, f"{where}. {_left_out(point.score, paper) or paper.say('chart.distribution.none')}")
    return _drawn(metric, title, where, point, paper)


def _newest(answered: Sequence[tuple[Whose, Point]]) -> tuple[Whose, Point]:
    """The last of the first group that answered."""
    first = answered[0][0]
    return [each for each in answered if each[0] == first][-1]


def _drawn(metric: Metric, title: str, where: str, point: Point, paper: Paper) -> Chart:
    bars = bars_of(metric, point.score, paper)
    parts = _parts(metric, bars, paper)
    head, top = heading(paper, title, f"{where} · {said(metric, point.estimate, paper)}")
    left_out = _left_out(point.score, paper)
    foot = 18 + (20 if parts else 0) + (16 if left_out else 0) + PAD
    plot = Rect(PAD, top + 10, paper.wide - 2 * PAD, max(60.0, paper.high - top - 10 - foot))
    drawn = list(_plot(plot, bars, parts, paper))
    y = plot.bottom + 18 + (20 if parts else 0)
    if left_out:
        drawn.append(marks.paragraph(left_out, PAD, y + 12, plot.w, 1, HINT, "muted"))
        y += 16
    figure = Figure("chart-plot", "chart-plot", "page", Rect(0, 0, paper.wide, y), tuple(drawn), title=left_out)
    keys = ("answer", "answers", "share", "counts_as")
    rows = [
        (bar.words, paper.count(bar.n), percent(bar.share, paper.words), _named(number, parts))
        for number, bar in enumerate(bars)
    ]
    table = (tuple(paper.say(f"chart.{key}") for key in keys), rows)
    return finished(paper, title, (head, figure), y + PAD, *table)


def bars_of(metric: Metric, score: Score, paper: Paper) -> list[Bar]:
    """A bar for every answer that the scale admits, and for what was answered beside it."""
    weight = fsum(count.w for count in score.counts) or 1.0
    counted = {count.value: (count.n, count.w / weight) for count in score.counts}
    values = sorted({*counted, *_admitted(metric.scale)})
    if len(values) <= MOST_BARS:
        return [Bar(value, value, _answer(metric, value, paper), *counted.get(value, (0, 0.0))) for value in values]
    low, wide = values[0], (values[-1] - values[0]) / RANGES
    bars = []
    for number in range(RANGES):
        start = low + number * wide
        end = inf if number == RANGES - 1 else start + wide
        within = [counted[value] for value in counted if start <= value < end]
        words = paper.say("chart.range", low=_number(start, paper), high=_number(start + wide, paper))
        bars.append(Bar(start, min(end, values[-1]), words, sum(n for n, _ in within), fsum(w for _, w in within)))
    return bars


def _admitted(scale: Scale | None) -> list[float]:
    if scale is None or not scale.step or (scale.max - scale.min) / scale.step > 1000:
        return []
    return [
        round(scale.min + number * scale.step, 9) for number in range(int((scale.max - scale.min) / scale.step) + 1)
    ]


def _answer(metric: Metric, value: float, paper: Paper) -> str:
    if _is_yes_no(metric) and value in (0, 1):
        return paper.say("chart.yes" if value else "chart.no")
    return _number(value, paper)


def _is_yes_no(metric: Metric) -> bool:
    return metric.kind is MetricKind.SHARE and metric.scale in (None, Scale(min=0, max=1, step=1))


def _number(value: float, paper: Paper) -> str:
    return punctuated(f"{value:,.6g}", paper.words)


def _parts(metric: Metric, bars: Sequence[Bar], paper: Paper) -> tuple[Stretch, ...]:
    """Bottom, between and top, as the metric counts them."""
    bottom, top = cut(metric)
    if top is None or _is_yes_no(metric):
        return ()
    kinds = [
        "top" if bar.low >= top else "bottom" if bottom is not None and bar.high <= bottom else "between"
        for bar in bars
    ]
    nps = {"top": "promoters", "between": "passives", "bottom": "detractors"}
    high, low = (GOOD, BAD) if metric.better is Better.HIGHER else (BAD, GOOD)
    tones = {"top": high, "between": BETWEEN, "bottom": low}
    found = []
    for kind in ("bottom", "between", "top"):
        places = [number for number, each in enumerate(kinds) if each == kind]
        if places and not (kind == "between" and bottom is None):
            share = percent(fsum(bars[number].share for number in places), paper.words)
            name = paper.say(f"chart.{nps[kind] if metric.kind is MetricKind.NPS else kind}")
            found.append(Stretch(name, share, tones[kind], places[0], places[-1]))
    return tuple(found)


def _named(place: int, parts: Sequence[Stretch]) -> str:
    return next((part.name for part in parts if part.first <= place <= part.last), "")


def _plot(plot: Rect, bars: Sequence[Bar], parts: Sequence[Stretch], paper: Paper) -> Iterator[Part]:
    yield Box(plot, "panel", "line", radius=6)
    step = (plot.w - 12) / len(bars)
    shares = [percent(bar.share, paper.words) if bar.n else "" for bar in bars]
    counts = [paper.say("answers", n=paper.count(bar.n)) for bar in bars]
    said_ = max(width(words, STRONG) for words in shares) + 4 <= step
    counted = max(width(words, TEXT) for words in counts) + 4 <= step
    above = 14 * (said_ + counted) + 8
    most = max(bar.share for bar in bars) or 1.0
    every = max(1, -int(-(max(width(bar.words, TEXT) for bar in bars) + 8) // step))
    for number, bar in enumerate(bars):
        tone = next((part.tone for part in parts if part.first <= number <= part.last), PLAIN)
        x, high = plot.x + 6 + number * step, bar.share / most * (plot.h - above)
        rect = Rect(x + step * 0.12, plot.bottom - high, step * 0.76, high)
        if bar.n:
            yield Box(rect, tone, "tick", 0.8, radius=min(2.0, rect.w / 4))
        y = plot.bottom - high - 6
        if counted:
            yield marks.label(counts[number], x + step / 2, y, TEXT, "muted", "middle")
            y -= 13
        if said_ and shares[number]:
            yield marks.label(shares[number], x + step / 2, y, STRONG, "ink", "middle")
        if (len(bars) - 1 - number) % every == 0:
            yield marks.label(bar.words, x + step / 2, plot.bottom + 14, TEXT, "ink", "middle")
    yield from _brackets(plot, step, parts)


def _brackets(plot: Rect, step: float, parts: Sequence[Stretch]) -> Iterator[Part]:
    """Under the answers: what counts together, its name and share; names without room are cut."""
    y = plot.bottom + 20
    spans = [(plot.x + 6 + part.first * step + 2, plot.x + 4 + (part.last + 1) * step) for part in parts]
    for part, (left, right) in zip(parts, spans, strict=True):
        yield Box(Rect(left, y, right - left, 3), part.tone, "tick", 0.6, radius=1.5)
    edges = _rooms(plot, [width(part.words, STRONG) for part in parts], spans)
    for part, (left, right) in zip(parts, edges, strict=True):
        line = ellipsize(part.words, STRONG, right - left)
        yield Label((left + right) / 2, y + 15, (line,), STRONG, "ink", "middle")


def _rooms(plot: Rect, wanted: Sequence[float], spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """From where to where each name may reach: around the middle of its span, beside its neighbours'."""
    share = plot.w / max(1, len(spans))
    room = [min(want + 4, share - 6) if sum(wanted) + 12 * len(wanted) > plot.w else want + 4 for want in wanted]
    found: list[tuple[float, float]] = []
    x = plot.x
    for (left, right), wide in zip(spans, room, strict=True):
        start = max(x, (left + right - wide) / 2)
        found.append((start, start + wide))
        x = start + wide + 6
    limit = plot.right
    for number in reversed(range(len(found))):
        start, end = found[number]
        if end > limit:
            found[number] = (limit - (end - start), limit)
        limit = found[number][0] - 6
    return found


def _left_out(score: Score, paper: Paper) -> str:
    """What was not an answer, counted."""
    left_out = (
        ("skipped", score.skipped),
        ("not_applicable", score.not_applicable),
        ("out_of_range", score.out_of_range),
    )
    return " · ".join(paper.say(f"chart.{key}", n=paper.count(number)) for key, number in left_out if number)
