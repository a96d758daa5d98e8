"""The gaps between two views that were set by hand, for the dumbbell chart."""

from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Axis, Paper
from cxmapper.drawing.charts.gap_rows import Pair, Pairs, Side
from cxmapper.model.record import Aspect, Id, View
from cxmapper.wording import steps


def by_hand(view: JourneyView, persona_id: Id | None, other: View, paper: Paper) -> Pairs:
    """What a persona perceives at each step it meets, beside what it expected or what we believe (emotion, −2 … +2)."""
    rows = []
    for touchpoint in view.path(persona_id):
        before = view.rated(touchpoint.id, persona_id, other, Aspect.EMOTION)
        after = view.rated(touchpoint.id, persona_id, View.PERCEIVED, Aspect.EMOTION)
        if before is not None and after is not None:
            gap = round(after.value - before.value, 9)
            first, second = (Side(one.value, steps(one.value, "+", paper.words)) for one in (before, after))
            name = touchpoint.title.strip() or paper.say("chart.unnamed")
            rows.append(Pair(touchpoint.id, name, first, second, gap, steps(gap, "+", paper.words)))
    whose = view.name(persona_id) or paper.say("chart.everyone")
    ticks = {-2: paper.say("let_down"), 0: paper.say("neutral"), 2: paper.say("delighted")}
    return Pairs(
        paper.say(f"chart.gaps.{other}", persona=whose),
        paper.say(f"chart.{other}"),
        paper.say("chart.perceived"),
        Axis(-2, 2, tuple((value, ticks.get(value, steps(value, "+", paper.words))) for value in range(-2, 3))),
        rows,
        paper.tones.get(persona_id or "", "ink"),
    )
