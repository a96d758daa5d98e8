"""The gaps between views as the rows of a dumbbell chart: one question, one scale."""

from collections.abc import Sequence

from cxmapper.analysis.gaps import Gap, Kind, Side, gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Axis, Paper, axis_of, said
from cxmapper.drawing.charts.gap_rows import End, Pair, Pairs
from cxmapper.drawing.lanes.measured import asked, period_name
from cxmapper.feedback.metrics import Estimate
from cxmapper.feedback.wording import format_change
from cxmapper.model.record import Id
from cxmapper.model.records import Metric
from cxmapper.wording import steps

_BY_NAME = {Kind.PERSONAS, Kind.SEGMENTS, Kind.PERIODS}
"""Kinds whose sides are other ones in each row."""

Question = tuple[Kind, str]
"""What is compared, and about what: the id of a metric, or an aspect that was set by hand."""


def questions(view: JourneyView) -> tuple[Question, ...]:
    """Everything that can be compared somewhere on a journey; by hand first."""
    found = {(gap.kind, _about(gap), gap.by_hand): None for kind in Kind for gap in gaps(view, kind)}
    order = list(Kind)
    keys = sorted(found, key=lambda key: (order.index(key[0]), not key[2], key[1]))
    return tuple((kind, about) for kind, about, _ in keys)


def question_title(view: JourneyView, question: Question, paper: Paper) -> str:
    """“Expected and perceived: emotion, by hand”."""
    kind, about = question
    metric = view.project.get(Metric, about)
    of = paper.say("chart.gaps.by_hand", aspect=paper.say(f"chart.{about}")) if metric is None else ""
    name = of if metric is None else asked(metric, paper.words)
    return paper.say("chart.column", head=paper.say(f"chart.gaps.{kind.name.lower()}"), cell=name)


def pairs_of(view: JourneyView, question: Question, persona_id: Id | None, paper: Paper) -> Pairs:
    """The rows of one question; where personas rated by hand, those of this one and of everyone (None: all)."""
    kind, about = question
    metric = view.project.get(Metric, about)
    found = [gap for gap in gaps(view, kind) if _about(gap) == about]
    if kind not in _BY_NAME and persona_id is not None and any(gap.persona_id == persona_id for gap in found):
        found = [gap for gap in found if gap.persona_id in (persona_id, None)]
    rows = [_pair(view, gap, metric, paper) for gap in found]
    first, second = ("chart.gaps.other", "chart.gaps.this") if kind in _BY_NAME else _sides(found)
    axis = _by_hand(paper) if metric is None else axis_of(metric, _ends(found), paper)
    return Pairs(question_title(view, question, paper), paper.say(first), paper.say(second), axis, rows)


def _about(gap: Gap) -> str:
    return gap.metric_id or gap.question


def _sides(found: Sequence[Gap]) -> tuple[str, str]:
    return (f"chart.{found[0].a.name}", f"chart.{found[0].b.name}") if found else ("chart.expected", "chart.perceived")


def _ends(found: Sequence[Gap]) -> list[float | None]:
    return [end for gap in found for side in (gap.a, gap.b) for end in (side.value, side.low, side.high)]


def _by_hand(paper: Paper) -> Axis:
    ticks = {-2: paper.say("let_down"), 0: paper.say("neutral"), 2: paper.say("delighted")}
    return Axis(-2, 2, tuple((value, ticks.get(value, steps(value, "+", paper.words))) for value in range(-2, 3)))


def _pair(view: JourneyView, gap: Gap, metric: Metric | None, paper: Paper) -> Pair:
    place = gap.place.strip() or paper.say("chart.unnamed")
    persona = view.name(gap.persona_id) if gap.kind not in _BY_NAME else None
    name = place if persona is None else f"{place} · {persona.strip() or paper.say('chart.unnamed')}"
    first, second = (_end(side, gap, metric, paper) for side in (gap.a, gap.b))
    tone = paper.tones.get(gap.persona_id or "", "ink")
    return Pair(gap.place_id, name, first, second, gap.part, _difference(gap, metric, paper), tone)


def _end(side: Side, gap: Gap, metric: Metric | None, paper: Paper) -> End:
    value = steps(side.value, "+", paper.words)
    if metric is not None:
        value = said(metric, Estimate(side.n or 0, side.value, side.low, side.high), paper)
    if gap.kind in _BY_NAME:
        value = f"{_called(side, paper)} {value}"
    return End(side.value, value, side.low, side.high)


def _called(side: Side, paper: Paper) -> str:
    if side.name == "others":
        return paper.say("chart.others")
    return period_name(side.name).strip() or paper.say("chart.unnamed")


def _difference(gap: Gap, metric: Metric | None, paper: Paper) -> str:
    if metric is None:
        return steps(gap.difference, "+", paper.words)
    change = format_change(metric, gap.difference, paper.words)
    if change is None:
        return paper.say("chart.gaps.same")
    return f"{change}, {paper.say('sure' if gap.counts else 'not_sure')}"
