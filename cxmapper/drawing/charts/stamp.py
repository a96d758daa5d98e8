"""What a chart that leaves the application says of how far it can be trusted."""

from collections.abc import Iterator

from msgspec.structs import replace

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.summary import evidence_counts
from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import HINT, PAD, Paper
from cxmapper.drawing.shapes import Drawing, Figure, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.model.records import Version
from cxmapper.wording import day, percents


def stamped(drawing: Drawing, view: JourneyView, paper: Paper) -> Drawing:
    """The chart with a line below it: of which journey, as of when, and how much of that is measured or assumed."""
    wide, high = drawing.size
    said = " · ".join(_facts(view, paper))
    words = marks.paragraph(said, 0, 12, wide - 2 * PAD, 3, HINT, "muted")
    rect = Rect(PAD, high, wide - 2 * PAD, marks.below(words) + 4)
    stamp = Figure("chart-stamp", "footer", "page", rect, (words,), title=said)
    size = (wide, rect.bottom)
    described = f"{drawing.description.removesuffix('.')}. {said}"
    return replace(drawing, figures=(*drawing.figures, stamp), size=size, description=described)


def _facts(view: JourneyView, paper: Paper) -> Iterator[str]:
    yield set_apart(" ".join(view.journey.title.split())) or paper.say("untitled")
    known = percents(evidence_counts(view), paper.words)
    if known:
        yield paper.say("footer.evidence", **known)
    last = max(view.project.all(Version).values(), key=lambda version: version.at, default=None)
    if last is not None:
        yield paper.say("footer.version", version=last.title, date=day(last.at.date(), paper.words))
    else:
        yield paper.say("footer.today", date=day(view.today, paper.words))
