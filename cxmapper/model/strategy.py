"""What hurts, what shall be done about it, what was said, and what the project is for."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from cxmapper.model.journeys import LaneKind
from cxmapper.model.record import (
    Amount,
    Day,
    Evidence,
    Fraction,
    Id,
    Instant,
    Positive,
    Record,
    Tally,
    Text,
    Title,
    Value,
)


class Settings(Value):
    """Thresholds of the findings. Steps are on the hand scale −2 … +2, shares are fractions (0–1).

    A difference between answers is significant when its p, corrected for how many were compared, is below `alpha`; from
    `firm_n` answers on, or customers counted, what they show can be firm.
    """

    valley_step: Annotated[float, Field(ge=0, le=4)] = 1.0
    expectation_step: Annotated[float, Field(ge=0, le=4)] = 1.0
    delivery_step: Annotated[float, Field(ge=0, le=4)] = 1.0
    leaves_share: Fraction = 0.0
    loop_share: Fraction = 0.0
    stale_days: Tally = 365
    alpha: Annotated[float, Field(gt=0, lt=1)] = 0.05
    firm_n: Tally = 30


class ProjectInfo(Record):
    """The project as a whole: the only record of the table `project`."""

    table: ClassVar[str] = "project"

    title: Title = ""
    vision: Text = ""
    values: tuple[Text, ...] = ()
    settings: Settings = Settings()


class PainPoint(Record):
    """Something that hurts at a touchpoint; `severity` 1 (a nuisance) … 5 (unbearable).

    `persona_ids` says whom it hurts (empty: everyone); `share_affected` is the fraction of those who pass, None where
    nobody counted.
    """

    table: ClassVar[str] = "pain_points"

    touchpoint_id: Id
    text: Text
    severity: Annotated[int, Field(ge=1, le=5)] = 3
    persona_ids: tuple[Id, ...] = ()
    share_affected: Fraction | None = None
    evidence: Evidence = Evidence.ASSUMED


class Status(StrEnum):
    """How far an opportunity has come."""

    IDEA = "idea"
    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class Expects(Value):
    """The change of a metric, in its own unit, that an opportunity is expected to bring."""

    metric_id: Id
    change: Amount


class FollowUp(Value):
    """What was seen on a day when somebody looked after an action."""

    on: Day
    text: Text


class Opportunity(Record):
    """An idea that answers pains; `impact` and `effort` run from 1 to 10.

    `subject_id` places an idea that answers no pain yet; one that answers pains stands under theirs.
    """

    table: ClassVar[str] = "opportunities"

    text: Text
    pain_point_ids: tuple[Id, ...] = ()
    subject_id: Id | None = None
    impact: Annotated[int, Field(ge=1, le=10)] | None = None
    effort: Annotated[int, Field(ge=1, le=10)] | None = None
    owner_id: Id | None = None
    due: Day | None = None
    status: Status = Status.IDEA
    expects: Expects | None = None
    follow_ups: tuple[FollowUp, ...] = ()


class NoteKind(StrEnum):
    """What kind of words a note holds."""

    DOING = "doing"
    THINKING = "thinking"
    QUOTE = "quote"
    QUESTION = "question"
    PARKING = "parking"
    DECISION = "decision"


LANE_OF: Mapping[NoteKind, LaneKind] = {
    NoteKind.DOING: LaneKind.DOING,
    NoteKind.THINKING: LaneKind.THINKING,
    NoteKind.QUOTE: LaneKind.WORDS,
    NoteKind.QUESTION: LaneKind.WORDS,
    NoteKind.DECISION: LaneKind.WORDS,
}
"""Where notes stand that are in no lane of one's own; what is parked stands nowhere."""


class Note(Record):
    """Words at a touchpoint, stage or journey; without `subject_id` they are parked.

    Without a `source` a quote is printed as illustrative. `lane_id` puts it into a lane of one's own.
    """

    table: ClassVar[str] = "notes"

    kind: NoteKind
    text: Text
    subject_id: Id | None = None
    persona_id: Id | None = None
    lane_id: Id | None = None
    source: Text = ""


class Image(Record):
    """A picture re-encoded to at most 512 px a side; `data` is base64, `sha256` that of the bytes."""

    table: ClassVar[str] = "images"

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: Annotated[str, Field(pattern=r"^image/(png|jpeg|webp)$")]
    width: Annotated[int, Field(ge=1, le=512)]
    height: Annotated[int, Field(ge=1, le=512)]
    data: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]+={0,2}$", max_length=4_000_000)]
    alt: Title = ""


class Vote(Record):
    """Dots that a voter gave to a subject; `voter` is empty when votes were secret."""

    table: ClassVar[str] = "votes"

    subject_id: Id
    weight: Positive = 1.0
    voter: Title = ""


class Waiver(Record):
    """A finding set aside with a reason, until a day or until its evidence (by `fingerprint`) changes."""

    table: ClassVar[str] = "waivers"

    rule: Title
    subject_id: Id
    reason: Text
    until: Day | None = None
    fingerprint: Title = ""


class Version(Record):
    """A named state to come back to; `entry` is the number of the last history entry it contains."""

    table: ClassVar[str] = "versions"

    title: Title
    at: Instant
    entry: Tally = 0
