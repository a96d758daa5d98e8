"""The rules, in the order in which findings of equal priority are told."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.rules import actions, measured, pains, places, views
from cxmapper.model.record import Record
from cxmapper.model.records import (
    Journey,
    Metric,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Rating,
    Score,
    Segment,
    Stage,
    Target,
    Touchpoint,
    Transition,
    Wave,
)

STRUCTURE: tuple[type[Record], ...] = (ProjectInfo, Journey, Stage, Touchpoint, Transition, Persona)
"""What every rule may read: the journey itself, and the thresholds."""


class Rule(Struct, frozen=True):
    """A rule by its name; what it finds depends on the journey, the day and the tables it `reads`, on nothing else.

    What it finds at a place depends on that place, on those beside it and to which ways lead, and on how the journey is
    shaped: it can be asked about some places (or ideas) alone.
    """

    name: str
    find: Callable[[JourneyView], Iterator[Finding]]
    reads: tuple[type[Record], ...] = ()


RULES: tuple[Rule, ...] = (
    Rule("pain.noted", pains.noted, (PainPoint,)),
    Rule("pain.valley", pains.valley, (Rating,)),
    Rule("pain.leaves", pains.leaves),
    Rule("pain.loop", pains.loop),
    Rule("pain.low-score", measured.low_score, (Score, Metric, Wave, Segment)),
    Rule("pain.worse", measured.worse, (Score, Metric, Wave, Segment)),
    Rule("pain.segment", measured.segment, (Score, Metric, Wave, Segment)),
    Rule("gap.expectation", views.expectation, (Rating, Score, Metric, Wave, Segment)),
    Rule("gap.delivery", views.delivery, (Rating, Score, Metric, Wave, Segment)),
    Rule("gap.off-target", measured.off_target, (Score, Metric, Wave, Segment, Target)),
    Rule("gap.missing", places.missing),
    Rule("gap.planned", places.planned),
    Rule("gap.empty-stage", places.empty_stage),
    Rule("gap.no-touchpoint", places.no_touchpoint),
    Rule("gap.dead-end", places.dead_end),
    Rule("gap.unreachable", places.unreachable),
    Rule("gap.shares", places.shares),
    Rule("gap.unanswered-pain", actions.unanswered_pain, (PainPoint, Opportunity)),
    Rule("gap.no-action-owner", actions.no_action_owner, (PainPoint, Opportunity)),
    Rule("gap.overdue", actions.overdue, (PainPoint, Opportunity)),
    Rule("gap.no-owner", places.no_owner),
    Rule("gap.no-feedback", places.no_feedback, (Score, Metric, Rating, PainPoint)),
    Rule("gap.assumed", places.assumed, (Score, Metric, Rating, PainPoint)),
    Rule("gap.stale", actions.stale, (Score, Metric, Wave)),
)
