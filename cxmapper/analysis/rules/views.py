"""Gaps between views, by hand: the same aspect as the same persona sees it, on the scale −2 … +2."""

from collections.abc import Iterator

from cxmapper.analysis.finding import Finding, confidence_from
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import reach
from cxmapper.model.record import Aspect, Evidence, Id, View
from cxmapper.model.records import Rating, Touchpoint

WIDEST = 4.0
"""The steps from one end of the scale to the other."""

EXACT = 1e-9
"""Differences of decimals are off by less than this: 0.3 − (−0.7) is one step."""


def expectation(view: JourneyView) -> Iterator[Finding]:
    """Perceived at least a step (by the settings) below what was expected."""
    yield from _below(view, "gap.expectation", View.EXPECTED, view.settings.expectation_step)


def delivery(view: JourneyView) -> Iterator[Finding]:
    """Perceived at least a step (by the settings) below what we believe; nobody perceives a future journey."""
    if not view.is_future:
        yield from _below(view, "gap.delivery", View.BELIEVED, view.settings.delivery_step)


def _below(view: JourneyView, rule: str, other: View, step: float) -> Iterator[Finding]:
    for touchpoint in view.contacts:
        for aspect in Aspect:
            for persona_id in _raters(view, touchpoint, aspect, other):
                perceived = view.rated(touchpoint.id, persona_id, View.PERCEIVED, aspect)
                high = view.rated(touchpoint.id, persona_id, other, aspect)
                if perceived and high and high.value - perceived.value >= max(step, 2 * EXACT) - EXACT:
                    yield _gap(view, rule, persona_id, high, perceived)


def _raters(view: JourneyView, touchpoint: Touchpoint, aspect: Aspect, other: View) -> list[Id | None]:
    """The personas with a value of their own, and None where others go by everyone's."""
    met = [persona.id for persona in view.personas if view.meets(persona.id, touchpoint)]
    own: list[Id | None] = [
        id_
        for id_ in met
        if any((touchpoint.id, id_, seen, aspect) in view.ratings for seen in (View.PERCEIVED, other))
    ]
    return own if met and len(own) == len(met) else [*own, None]


def _gap(view: JourneyView, rule: str, persona_id: Id | None, high: Rating, perceived: Rating) -> Finding:
    touchpoint = view.project.all(Touchpoint)[perceived.touchpoint_id]
    gap = round(high.value - perceived.value, 9)
    weaker = min(high.evidence, perceived.evidence, key=list(Evidence).index)
    values = {
        "touchpoint": touchpoint.title,
        "persona": view.name(persona_id),
        "aspect": perceived.aspect.value,
        high.view.value: high.value,
        "perceived": perceived.value,
        "gap": gap,
        "evidence": weaker.value,
    }
    whom = () if persona_id is None else (persona_id,)
    return Finding(
        rule,
        (touchpoint.id, *whom),
        values,
        min(1.0, gap / WIDEST),
        reach(view, touchpoint, whom),
        confidence_from(weaker),
    )
