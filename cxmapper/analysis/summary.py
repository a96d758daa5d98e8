"""What the header and the footer of a map say: expectations met, and how we know."""

from collections.abc import Mapping
from typing import NamedTuple

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.steps import is_below
from cxmapper.model.record import Evidence, Id, View


class Met(NamedTuple):
    """At how many touchpoints (`met`, out of `of` where it is known) expectations are met, and where it is unknown."""

    met: int
    of: int
    unknown: int


def expectations_met(view: JourneyView, persona_id: Id | None) -> Met:
    """At how many of the touchpoints on a persona's path the perceived emotion is not below the expected one."""
    below = []
    path = view.path(persona_id)
    for touchpoint in path:
        expected = view.rating(touchpoint.id, persona_id, View.EXPECTED)
        perceived = view.rating(touchpoint.id, persona_id, View.PERCEIVED)
        if expected is not None and perceived is not None:
            below.append(is_below(perceived, expected))
    return Met(below.count(False), len(below), len(path) - len(below))


def evidence_counts(view: JourneyView, persona_id: Id | None = None) -> Mapping[Evidence, int]:
    """How many of what customers, or what a persona does meet are measured, observed and assumed."""
    found = [each.evidence for each in (view.contacts if persona_id is None else view.path(persona_id))]
    return {evidence: found.count(evidence) for evidence in reversed(Evidence)}
