"""What a rule yields."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from cxmapper.analysis.flow import UNKNOWN, Reach
from cxmapper.model.record import Evidence, Id
from cxmapper.model.records import Metric

Value = str | int | float | date | tuple[str, ...] | Metric | None
"""A Metric says what the numbers beside it are numbers of."""

NO_EVIDENCE = frozenset(
    {"subject", "touchpoint", "stage", "journey", "persona", "personas", "segment", "idea", "target", "comparisons"}
)
"""Values that name a subject, to be read, and how many others were compared: they change without what was found."""


class Confidence(StrEnum):
    """How sure a finding is."""

    FIRM = "firm"
    LIKELY = "likely"
    TOO_FEW = "too few answers"


_OF_EVIDENCE = {
    Evidence.ASSUMED: Confidence.TOO_FEW,
    Evidence.OBSERVED: Confidence.LIKELY,
    Evidence.MEASURED: Confidence.FIRM,
}

_STRENGTH = {evidence: strength for strength, evidence in enumerate(Evidence)}


class Finding(Struct, frozen=True):
    """Something that a rule found about the records `subject_ids`, the one that it is about first.

    `values` are what its sentence says. `depth` is how bad it is for those concerned, 0–1; `concerns` which fraction
    of the customers that are. What follows from the records alone (nobody owns it) is firm.
    """

    rule: str
    subject_ids: tuple[Id, ...]
    values: Mapping[str, Value]
    depth: float
    concerns: Reach = UNKNOWN
    confidence: Confidence = Confidence.FIRM

    @property
    def kind(self) -> str:
        """A "gap" or a "pain"."""
        return self.rule.partition(".")[0]

    @property
    def priority(self) -> float:
        """Depth × reach, 0–1; an unknown reach counts as half of the most that it can be."""
        return self.depth * self.concerns.counts

    @property
    def reach(self) -> float | None:
        """Which fraction (0–1) of the customers it concerns; None where that is unknown."""
        return self.concerns.share

    @property
    def fingerprint(self) -> str:
        """12 hex digits that stay the same as long as what was found does; other names change nothing."""
        evidence = {name: _evidence(value) for name, value in self.values.items() if name not in NO_EVIDENCE}
        text = json.dumps([self.rule, self.subject_ids, evidence], sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def _evidence(value: Value) -> object:
    return value.id if isinstance(value, Metric) else value


def weakest(*evidence: Evidence) -> Evidence:
    """What all of it together is worth."""
    return min(evidence, key=_STRENGTH.__getitem__)


def confidence_from(*evidence: Evidence) -> Confidence:
    """As sure as the weakest evidence: measured is firm, observed likely; for an assumption nobody was asked."""
    return _OF_EVIDENCE[weakest(*evidence)]
