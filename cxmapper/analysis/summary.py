"""What the header and the footer of a map say: expectations met, and how we know."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from cxmapper.analysis.graph import JourneyView
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, Id, View
from cxmapper.model.records import Journey

_EXACT = 1e-9


class Met(NamedTuple):
    """At how many touchpoints (`met`, out of `of` where it is known) expectations are met, and where it is unknown."""

    met: int
    of: int
    unknown: int


def expectations_met(view: JourneyView, persona_id: Id | None) -> Met:
    """At how many of the touchpoints on a persona's path the perceived emotion is not below the expected one."""
    gaps = []
    path = view.path(persona_id)
    for touchpoint in path:
        expected = view.rating(touchpoint.id, persona_id, View.EXPECTED)
        perceived = view.rating(touchpoint.id, persona_id, View.PERCEIVED)
        if expected is not None and perceived is not None:
            gaps.append(expected - perceived)
    return Met(sum(gap < _EXACT for gap in gaps), len(gaps), len(path) - len(gaps))


def evidence_shares(project: Project, journey_id: Id) -> Mapping[Evidence, float]:
    """Which fractions (0–1) of the existing frontstage touchpoints are measured, observed and assumed.

    Empty without touchpoints. Raises KeyError for a journey that is not there.
    """
    contacts = JourneyView(project, project.all(Journey)[journey_id], date.min).contacts
    if not contacts:
        return {}
    found = [touchpoint.evidence for touchpoint in contacts]
    return {evidence: found.count(evidence) / len(found) for evidence in reversed(Evidence)}
