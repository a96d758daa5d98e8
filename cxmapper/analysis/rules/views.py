"""Gaps between views: like is compared with like, and what was set by hand never with what was measured.

By hand it is the same aspect as the same persona sees it, on the scale −2 … +2; measured the same question asked of the
same people.
"""

from collections.abc import Collection, Iterator

from cxmapper.analysis.finding import Finding, Value, confidence_from, weakest
from cxmapper.analysis.graph import Answers, JourneyView, Place
from cxmapper.analysis.reach import reach
from cxmapper.analysis.rules.answered import Pair, Told, finding_of, significant, sure
from cxmapper.analysis.shortfall import below_bearable, is_wholly_worse
from cxmapper.analysis.steps import is_below
from cxmapper.model.record import Id, View
from cxmapper.model.records import Audience, Rating, Touchpoint

WIDEST = 4.0
"""The steps from one end of the scale to the other."""


def expectation(view: JourneyView) -> Iterator[Finding]:
    """Perceived below what was expected: a step (by the settings) by hand, significantly where both were asked.

    Also where customers were asked directly, and answered worse than “as expected” throughout the interval.
    """
    yield from _below(view, "gap.expectation", View.EXPECTED, view.settings.expectation_step)
    yield from _asked_below(view, "gap.expectation", Audience.CUSTOMER, View.EXPECTED)
    yield from _asked_directly(view)


def delivery(view: JourneyView) -> Iterator[Finding]:
    """Perceived below what we believe: a step (by the settings) by hand, significantly where employees were asked.

    Nobody perceives a future journey.
    """
    if not view.is_future:
        yield from _below(view, "gap.delivery", View.BELIEVED, view.settings.delivery_step)
        yield from _asked_below(view, "gap.delivery", Audience.EMPLOYEE, View.BELIEVED)


def _asked_below(view: JourneyView, rule: str, audience: Audience, other: View) -> Iterator[Finding]:
    """What customers perceived, significantly worse than what these people said of the same."""
    for place, answers in view.perceived:
        for pair, count in significant(view, list(asked_pairs(view, place, answers, audience, other))):
            yield pair.finding(view, rule, count)


def asked_pairs(view: JourneyView, place: Place, answers: Answers, audience: Audience, other: View) -> Iterator[Pair]:
    """What customers perceived last, and what these people said of the same: in the same period, else last."""
    for asked, scores in answers.items():
        others = view.asked[place.id].get(asked._replace(audience=audience, view=other), ())
        if others:
            same_time = (score for score in others if score.period == scores[-1].period)
            pair = Pair.of(view, place, asked, scores[-1], next(same_time, others[-1]))
            if pair is not None:
                yield pair


def _asked_directly(view: JourneyView) -> Iterator[Finding]:
    for place, answers in view.perceived:
        for asked, scores in answers.items():
            told = Told.of(view, place, asked, scores[-1])
            middle = None if told is None else told.metric.as_expected
            if told is not None and middle is not None and is_wholly_worse(told.metric, told.low, told.high, middle):
                depth = below_bearable(told.metric, told.value, middle)
                values: dict[str, Value] = {"as_expected": middle}
                yield finding_of(view, "gap.expectation", told, values, depth, sure(view, True, told.n))


def _below(view: JourneyView, rule: str, other: View, step: float) -> Iterator[Finding]:
    for touchpoint, high, perceived in pairs_by_hand(view, other):
        if is_below(perceived.value, high.value, step):
            yield _gap(view, rule, touchpoint, high, perceived)


def pairs_by_hand(view: JourneyView, other: View) -> Iterator[tuple[Touchpoint, Rating, Rating]]:
    """The other view's and the perceived rating of each aspect, of each persona or of everyone."""
    contacts = {touchpoint.id: touchpoint for touchpoint in view.contacts}
    for (touchpoint_id, seen, aspect), lows in view.ratings.items():
        highs = view.ratings.get((touchpoint_id, other, aspect)) if seen is View.PERCEIVED else None
        touchpoint = contacts.get(touchpoint_id)
        if highs and touchpoint:
            for persona_id in _raters(view, touchpoint, highs.keys() | lows.keys()):
                high, perceived = highs.get(persona_id, highs.get(None)), lows.get(persona_id, lows.get(None))
                if high and perceived:
                    yield touchpoint, high, perceived


def _raters(view: JourneyView, touchpoint: Touchpoint, named: Collection[Id | None]) -> list[Id | None]:
    """The personas with a value of their own, and None where others go by everyone's."""
    met = [persona_id for persona_id in view.crowd if view.meets(persona_id, touchpoint)]
    own = [persona_id for persona_id in met if persona_id in named]
    return own if met and len(own) == len(met) else [*own, None]


def _gap(view: JourneyView, rule: str, touchpoint: Touchpoint, high: Rating, perceived: Rating) -> Finding:
    persona_id = perceived.persona_id or high.persona_id
    gap = round(high.value - perceived.value, 9)
    evidence = weakest(high.evidence, perceived.evidence)
    values = {
        "touchpoint": touchpoint.title,
        "persona": view.name(persona_id),
        "aspect": perceived.aspect.value,
        high.view.value: high.value,
        "perceived": perceived.value,
        "gap": gap,
        "evidence": evidence.value,
    }
    whom = () if persona_id is None else (persona_id,)
    return Finding(
        rule,
        (touchpoint.id, *whom),
        values,
        min(1.0, gap / WIDEST),
        reach(view, touchpoint, whom),
        confidence_from(evidence),
    )
