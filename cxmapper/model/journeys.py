"""The journey itself: stages, touchpoints, the ways between them, and the lanes they are drawn in."""

from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from cxmapper.model.record import (
    Aspect,
    Day,
    Evidence,
    Fraction,
    Id,
    Order,
    Positive,
    Record,
    Step,
    Tally,
    Text,
    Title,
    View,
)
from cxmapper.wording import Sentence

Row = Annotated[int, Field(ge=0, le=999)]
"""Counted from above; a map is as high as its highest row, so there is an end to it."""


class State(StrEnum):
    """Whether a journey is how it is, or how it shall be."""

    CURRENT = "current"
    FUTURE = "future"


class Line(StrEnum):
    """Where a step stands in the service blueprint."""

    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SUPPORT = "support"


class Existence(StrEnum):
    """Whether a touchpoint is there, is planned, or is missed by customers."""

    EXISTS = "exists"
    PLANNED = "planned"
    MISSING = "missing"


class TransitionKind(StrEnum):
    """The ways customers go on: forward, by a branch, back again, or away."""

    NEXT = "next"
    ALTERNATIVE = "alternative"
    BACK = "back"
    LEAVES = "leaves"


class LaneKind(StrEnum):
    """What a lane of the map shows."""

    TIME = "time"
    TOUCHPOINTS = "touchpoints"
    EXPERIENCE = "experience"
    DOING = "doing"
    THINKING = "thinking"
    WORDS = "words"
    PAIN_POINTS = "pain_points"
    IDEAS = "ideas"
    IMAGES = "images"
    BACKSTAGE = "backstage"
    MEASURES = "measures"
    OWN = "own"


USUAL_LANES = (
    LaneKind.TIME,
    LaneKind.TOUCHPOINTS,
    LaneKind.EXPERIENCE,
    LaneKind.DOING,
    LaneKind.THINKING,
    LaneKind.WORDS,
    LaneKind.IMAGES,
    LaneKind.PAIN_POINTS,
    LaneKind.IDEAS,
    LaneKind.BACKSTAGE,
    LaneKind.MEASURES,
)
"""What a journey without lanes of its own shows, from above."""


class Journey(Record):
    """A path of customers from a need to its end.

    `scenario` says from where until where; `volume` is the number of customers who set out per `volume_period`, None
    where nobody counted. `future_of_id` is the current journey that a future one shall replace; `details_id` the
    touchpoint of another journey that this one shows in detail (never its own, directly or around a corner).
    """

    table: ClassVar[str] = "journeys"

    title: Title
    scenario: Text = ""
    aim: Text = ""
    state: State = State.CURRENT
    future_of_id: Id | None = None
    details_id: Id | None = None
    persona_ids: tuple[Id, ...] = ()
    owner_id: Id | None = None
    review_by: Day | None = None
    volume: Positive | None = None
    volume_period: Title = "month"
    order: Order = "V"


class Stage(Record):
    """A phase of a journey as customers see it; `goal` is what they want in it, `duration` is in words."""

    table: ClassVar[str] = "stages"

    journey_id: Id
    title: Title
    goal: Text = ""
    duration: Title = ""
    order: Order = "V"


class Touchpoint(Record):
    """One contact of a customer with the company, or a step behind it.

    `persona_ids` says who meets it (empty: everyone); `serves_ids` are the touchpoints that a backstage or support
    step stands behind; `row` is its row on the map (None: the map decides); `due` is when a planned one shall be there.
    """

    table: ClassVar[str] = "touchpoints"

    stage_id: Id
    title: Title
    channel: Title = ""
    line: Line = Line.FRONTSTAGE
    serves_ids: tuple[Id, ...] = ()
    persona_ids: tuple[Id, ...] = ()
    owner_id: Id | None = None
    description: Text = ""
    moment_of_truth: bool = False
    existence: Existence = Existence.EXISTS
    evidence: Evidence = Evidence.ASSUMED
    image_ids: tuple[Id, ...] = ()
    duration: Title = ""
    headline_metric_id: Id | None = None
    replaces_ids: tuple[Id, ...] = ()
    due: Day | None = None
    row: Row | None = None
    order: Order = "V"


class Transition(Record):
    """A step that customers take from one touchpoint to another.

    `share` is the fraction (0–1) of the customers at `source_id` who take it, None where nobody counted, `n` how many
    were counted. A transition of kind "leaves" has no target: the customer gives up there. Only a way back may lead to
    the touchpoint where it starts.
    """

    table: ClassVar[str] = "transitions"

    source_id: Id
    target_id: Id | None
    kind: TransitionKind = TransitionKind.NEXT
    persona_id: Id | None = None
    label: Title = ""
    share: Fraction | None = None
    n: Tally | None = None
    evidence: Evidence = Evidence.ASSUMED

    @model_validator(mode="after")
    def _ends_fit_the_kind(self) -> Self:
        if (self.kind is TransitionKind.LEAVES) != (self.target_id is None):
            raise ValueError(Sentence("A transition has no target exactly when its kind is “leaves”."))
        if self.source_id == self.target_id and self.kind is not TransitionKind.BACK:
            raise ValueError(Sentence("Only a transition of kind “back” leads to where it starts."))
        return self


class Rating(Record):
    """A value set by hand, −2 … +2, for one view and aspect of a touchpoint.

    `persona_id` None means everyone; `team` names whose blind guess it is, None once it is agreed; `source` says
    where the value comes from.
    """

    table: ClassVar[str] = "ratings"

    touchpoint_id: Id
    persona_id: Id | None = None
    view: View = View.PERCEIVED
    aspect: Aspect = Aspect.EMOTION
    value: Step
    feelings: tuple[Title, ...] = ()
    team: Title | None = None
    evidence: Evidence = Evidence.ASSUMED
    source: Text = ""


class Lane(Record):
    """A row of the map. Of every kind but "own" a journey has one; a journey without lanes shows the usual ones."""

    table: ClassVar[str] = "lanes"

    journey_id: Id
    kind: LaneKind
    title: Title = ""
    order: Order = "V"
    hidden: bool = False
