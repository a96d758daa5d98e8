"""Gaps between views, by hand: the same aspect as the same persona sees it, on the scale −2 … +2."""

from collections.abc import Collection, Iterator

from cxmapper.analysis.finding import Finding, confidence_from, weakest
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import reach
from cxmapper.analysis.steps import is_below
from cxmapper.model.record import Id, View
from cxmapper.model.records import Rating, Touchpoint

WIDEST = 4.0
"""The steps from one end of the scale to the other."""


def expectation(view: JourneyView) -> Iterator[Finding]:
    """Perceived at least a step (by the settings) below what was expected."""
    yield from _below(view, "gap.expectation", View.EXPECTED, view.settings.expectation_step)


def delivery(view: JourneyView) -> Iterator[Finding]:
    """Perceived at least a step (by the settings) below what we believe; nobody perceives a future journey."""
    if not view.is_future:
        yield from _below(view, "gap.delivery", View.BELIEVED, view.settings.delivery_step)


def _below(view: JourneyView, rule: str, other: View, step: float) -> Iterator[Finding]:
    contacts = {touchpoint.id: touchpoint for touchpoint in view.contacts}
    for (touchpoint_id, seen, aspect), lows in view.ratings.items():
        highs = view.ratings.get((touchpoint_id, other, aspect)) if seen is View.PERCEIVED else None
        touchpoint = contacts.get(touchpoint_id)
        if highs and touchpoint:
            for persona_id in _raters(view, touchpoint, highs.keys() | lows.keys()):
                high, perceived = highs.get(persona_id, highs.get(None)), lows.get(persona_id, lows.get(None))
                if high and perceived and is_below(perceived.value, high.value, step):
                    yield _gap(view, rule, touchpoint, high, perceived)


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
