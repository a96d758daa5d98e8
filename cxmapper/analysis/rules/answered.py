"""What rules about answers share: a score with its estimate, two of them compared, and what a finding says of them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from cxmapper.analysis.finding import Confidence, Finding, Value
from cxmapper.analysis.graph import JourneyView, Place
from cxmapper.analysis.reach import reach_of_place
from cxmapper.analysis.shortfall import got_worse, shortfall
from cxmapper.feedback.intervals import holm_of_known, is_sure
from cxmapper.feedback.metrics import Comparison, compare, estimate
from cxmapper.feedback.scores import Asked
from cxmapper.model.records import Metric, Score, Segment


class Told(Struct, frozen=True):
    """A score that has a value: where, what was asked of whom, and its estimate in the metric's unit."""

    place: Place
    metric: Metric
    asked: Asked
    period: str
    n: int
    value: float
    low: float | None
    high: float | None

    @staticmethod
    def of(view: JourneyView, place: Place, asked: Asked, score: Score) -> "Told | None":
        """None where the answers give no value."""
        metric = view.project.all(Metric)[asked.metric_id]
        found = estimate(metric, score)
        if found.value is None:
            return None
        return Told(place, metric, asked, score.period, found.n, found.value, found.low, found.high)


class Pair(Struct, frozen=True):
    """Two scores of one metric, and how the first differs from the other; `now.asked` tells whose the first is."""

    now: Told
    other: Told
    change: Comparison

    @staticmethod
    def of(view: JourneyView, place: Place, asked: Asked, score: Score, other: Score) -> "Pair | None":
        """None where one has no value."""
        first, second = Told.of(view, place, asked, score), Told.of(view, place, asked, other)
        change = None if first is None else compare(first.metric, other, score)
        return None if first is None or second is None or change is None else Pair(first, second, change)

    @property
    def is_worse(self) -> bool:
        """Whether the first is worse than the other, by chance or not."""
        return got_worse(self.now.metric, self.change)

    def finding(self, view: JourneyView, rule: str, comparisons: int) -> Finding:
        """That the first is significantly worse; `comparisons` is among how many within the subject."""
        values: dict[str, Value] = {
            "other": self.other.value,
            "other_low": self.other.low,
            "other_high": self.other.high,
            "other_n": self.other.n,
            "other_period": self.other.period or None,
            "comparisons": comparisons if comparisons > 1 else None,
        }
        depth = shortfall(self.now.metric, self.now.value, self.other.value)
        return finding_of(view, rule, self.now, values, depth, sure(view, True, min(self.now.n, self.other.n)))


def corrected(pairs: Sequence[Pair]) -> list[float | None]:
    """The p-value of each pair of one subject, corrected for how many were compared (Holm); None where unknown."""
    return holm_of_known([pair.change.p for pair in pairs])


def significant(view: JourneyView, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, int]]:
    """The pairs of one subject whose first is significantly worse, each with how many were compared."""
    count = sum(pair.change.p is not None for pair in pairs)
    for pair, p in zip(pairs, corrected(pairs), strict=True):
        if pair.is_worse and is_sure(p, view.settings.alpha):
            yield pair, count


def sure(view: JourneyView, certain: bool, n: int) -> Confidence:
    """Firm where chance is ruled out and many answered, likely where one of the two holds."""
    many = n >= view.settings.firm_n
    if certain and many:
        return Confidence.FIRM
    return Confidence.LIKELY if certain or many else Confidence.TOO_FEW


def finding_of(
    view: JourneyView, rule: str, told: Told, more: dict[str, Value], depth: float, confidence: Confidence
) -> Finding:
    """What a rule found about a score: always with its n and interval."""
    asked = told.asked
    group = view.project.get(Segment, asked.segment_id)
    values: dict[str, Value] = {
        "subject": told.place.title,
        "persona": view.name(asked.persona_id),
        "segment": None if group is None else group.name,
        "metric": told.metric,
        "value": told.value,
        "low": told.low,
        "high": told.high,
        "n": told.n,
        "period": told.period or None,
        **more,
    }
    whose = tuple(id_ for id_ in (asked.persona_id, asked.segment_id) if id_ is not None)
    return Finding(rule, (told.place.id, *whose), values, depth, reach_of_place(view, told.place, asked), confidence)
