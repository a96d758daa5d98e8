"""What was asked and counted. Values and intervals are computed from these records, never typed over."""

from enum import StrEnum
from typing import ClassVar, NamedTuple, Self

from pydantic import Field, model_validator

from cxmapper.model.record import Amount, Day, Id, Positive, Record, Squares, Tally, Text, Title, Value, View
from cxmapper.wording import Sentence


class MetricKind(StrEnum):
    """How a value is computed from answers; see `cxmapper.feedback.metrics`."""

    NPS = "nps"
    TOP_BOX = "top_box"
    NET_SHARE = "net_share"
    MEAN = "mean"
    SHARE = "share"
    DURATION = "duration"
    MONEY = "money"


class Better(StrEnum):
    """Which end of the scale customers like."""

    HIGHER = "higher"
    LOWER = "lower"


class Scope(StrEnum):
    """Whether the metric is about the whole relation, one touchpoint, or may be either."""

    RELATION = "relation"
    TOUCHPOINT = "touchpoint"
    BOTH = "both"


class Audience(StrEnum):
    """Who answered."""

    CUSTOMER = "customer"
    EMPLOYEE = "employee"


class Scale(Value):
    """The answers that a question admits: `min` … `max` in steps of `step` (None: any number between)."""

    min: Amount
    max: Amount
    step: Positive | None = None

    @model_validator(mode="after")
    def _runs_upwards(self) -> Self:
        if self.min >= self.max:
            raise ValueError(Sentence("A scale's min lies below its max."))
        if self.step == 0:
            raise ValueError(Sentence("A scale's step is above 0."))
        return self


class Cut(Value):
    """Where a scale is cut: answers from `top` upwards count as top, those up to `bottom` as bottom."""

    top: Amount | None = None
    bottom: Amount | None = None


class Metric(Record):
    """A question or figure with its own scale, for ever.

    `unit` is printed after the value; `missing_codes` are answers that mean "no answer"; `threshold` is the value from
    which (by `better`) nobody needs to act; `judgement` true means it is somebody's opinion, not evidence.
    `as_expected` is the value that means "as expected" where the question itself runs from worse to better than that.
    """

    table: ClassVar[str] = "metrics"

    name: Title
    kind: MetricKind
    scale: Scale | None = None
    cut: Cut | None = None
    better: Better = Better.HIGHER
    scope: Scope = Scope.TOUCHPOINT
    unit: Title = ""
    missing_codes: tuple[Amount, ...] = ()
    threshold: Amount | None = None
    as_expected: Amount | None = None
    judgement: bool = False
    headline: bool = False


class Target(Record):
    """The value of a metric that somebody wants for a subject, and by when."""

    table: ClassVar[str] = "targets"

    metric_id: Id
    subject_id: Id
    value: Amount
    by: Day | None = None


class Count(NamedTuple):
    """How often one answer was given: its value on the scale, n, Σw and Σw² (both n without weights)."""

    value: Amount
    n: Tally
    w: Positive
    w2: Squares


class Sums(NamedTuple):
    """Answers on an open scale: n, Σw, Σw², Σwx and Σwx²."""

    n: Tally
    w: Positive
    w2: Squares
    wx: Amount
    wxx: Squares


class Score(Record):
    """Answers to one metric at a touchpoint, stage or journey in one period, as counted.

    Either `counts` (discrete scales) or `sums`; `skipped`, `not_applicable` and `out_of_range` count what was not an
    answer. `period` is `2026`, `2026-Q3`, `2026-09` or the name of a wave.
    """

    table: ClassVar[str] = "scores"

    subject_id: Id
    metric_id: Id
    persona_id: Id | None = None
    segment_id: Id | None = None
    period: Title = ""
    audience: Audience = Audience.CUSTOMER
    view: View = View.PERCEIVED
    source_id: Id | None = None
    counts: tuple[Count, ...] = ()
    sums: Sums | None = None
    skipped: Tally = 0
    not_applicable: Tally = 0
    out_of_range: Tally = 0

    @model_validator(mode="after")
    def _counted_once(self) -> Self:
        if self.counts and self.sums is not None:
            raise ValueError(Sentence("A score has counts or sums, not both."))
        if len({count.value for count in self.counts}) < len(self.counts):
            raise ValueError(Sentence("A score counts each answer once."))
        return self


class Source(Record):
    """Where scores came from: a file or table, how its columns were mapped, its checksum and date."""

    table: ClassVar[str] = "sources"

    title: Title
    file: Text = ""
    mapping: Text = ""
    checksum: Title = ""
    date: Day | None = None
    respondents: Tally | None = None


class Wave(Record):
    """A named survey wave that scores may give as their period; ends with its last day."""

    table: ClassVar[str] = "waves"

    name: Title = Field(min_length=1)
    start: Day
    end: Day

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.end < self.start:
            raise ValueError(Sentence("A wave does not end before it starts."))
        return self
