"""What customers' answers show: below target, below what is bearable, worse than before, worse than others'.

Only evidence counts: no judgements, no employees' answers. What is said of everyone is not said again of a part. Where
several comparisons are made within one subject, their p-values are corrected together (Holm).
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import Answers, JourneyView, Place
from cxmapper.analysis.rules.answered import Pair, Told, finding_of, significant, sure
from cxmapper.analysis.shortfall import below_bearable, is_wholly_worse, shortfall
from cxmapper.feedback import changes, groups
from cxmapper.feedback.scores import Asked
from cxmapper.feedback.targets import targets_on

T = TypeVar("T")


def off_target(view: JourneyView) -> Iterator[Finding]:
    """The newest score is worse than the target that counts today.

    Only where the whole interval is, and many answered, that is firm.
    """
    for place, answers in view.perceived:
        for target in targets_on(view.project, place.id, view.today).values():
            told = [each for each in _newest(view, place, answers) if each.metric.id == target.metric_id]
            for each in _whole_first(told, _asked):
                depth = shortfall(each.metric, each.value, target.value)
                if depth:
                    confidence = sure(view, is_wholly_worse(each.metric, each.low, each.high, target.value), each.n)
                    yield finding_of(view, "gap.off-target", each, {"target_value": target.value}, depth, confidence)


def low_score(view: JourneyView) -> Iterator[Finding]:
    """The newest score is worse than the threshold of its metric, and so is its whole interval."""
    for place, answers in view.perceived:
        for each in _whole_first([told for told in _newest(view, place, answers) if _is_low(told)], _asked):
            threshold = each.metric.threshold or 0.0
            depth = below_bearable(each.metric, each.value, threshold)
            confidence = sure(view, True, each.n)
            yield finding_of(view, "pain.low-score", each, {"threshold": threshold}, depth, confidence)


def _is_low(told: Told) -> bool:
    threshold = told.metric.threshold
    return threshold is not None and is_wholly_worse(told.metric, told.low, told.high, threshold)


def worse(view: JourneyView) -> Iterator[Finding]:
    """The newest score is significantly worse than that of the period before."""
    for place, answers in view.perceived:
        found = list(significant(view, list(with_before(view, place, answers))))
        for pair, count in _whole_first(found, lambda each: each[0].now.asked):
            yield pair.finding(view, "pain.worse", count)


def with_before(view: JourneyView, place: Place, answers: Answers) -> Iterator[Pair]:
    """The newest score of each question and the last of a period that was over before."""
    for asked, now, before in changes.with_before(view.project, answers):
        pair = Pair.of(view, place, asked, now, before)
        if pair is not None:
            yield pair


def segment(view: JourneyView) -> Iterator[Finding]:
    """A persona or a segment scores significantly worse than the others who were asked the same in the same period."""
    for place, answers in view.perceived:
        for pair, count in significant(view, list(against_others(view, place, answers))):
            yield pair.finding(view, "pain.segment", count)


def against_others(view: JourneyView, place: Place, answers: Answers) -> Iterator[Pair]:
    """Each group against the rest of its kind; of two groups the worse one, as there is only one difference."""
    for kind in groups.against_others(view.project, answers):
        found = (Pair.of(view, place, one.asked, one.score, one.others) for one in kind)
        pairs = [pair for pair in found if pair is not None]
        if len(kind) == 2:
            pairs = [next((pair for pair in pairs if pair.is_worse), pair) for pair in pairs[:1]]
        yield from pairs


def _newest(view: JourneyView, place: Place, answers: Answers) -> Iterator[Told]:
    for asked, scores in answers.items():
        told = Told.of(view, place, asked, scores[-1])
        if told is not None:
            yield told


def _asked(told: Told) -> Asked:
    return told.asked


def _whole_first(found: Sequence[T], asked: Callable[[T], Asked]) -> Iterator[T]:
    """Of each metric what is said of everyone, where nothing is said of everyone what is said of parts."""
    whole = {asked(each).metric_id for each in found if asked(each).is_everyone}
    return (each for each in found if asked(each).is_everyone or asked(each).metric_id not in whole)
