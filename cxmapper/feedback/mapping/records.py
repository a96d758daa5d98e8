"""A map: which column of a survey is which metric at which touchpoint, and which say who answered, and when."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from cxmapper.model.records import Audience, Metric, View

Code = str | float
"""An answer as a survey writes it: a text, or a number."""


class PlaceKind(StrEnum):
    """What a column can be about."""

    TOUCHPOINT = "touchpoint"
    STAGE = "stage"
    JOURNEY = "journey"


class Asked(Struct, frozen=True):
    """One column: the thing it is about, by id or title, and its question as this survey put it (empty: unknown)."""

    column: str
    name: str
    kind: PlaceKind = PlaceKind.TOUCHPOINT
    question: str = ""


class Question(Struct, frozen=True):
    """Columns that are answered alike, with one metric, by id or name, on one scale.

    `skipped` and `not_applicable` are answers that mean so, beside blank ones, which are skipped. `labels` gives texts
    their number. `reversed` answers are turned round on the metric's scale. `view` None: what customers perceived, or
    what employees believe.
    """

    metric: str
    columns: tuple[Asked, ...]
    view: View | None = None
    skipped: tuple[Code, ...] = ()
    not_applicable: tuple[Code, ...] = ()
    labels: Mapping[str, float] = field(default_factory=dict)
    reversed: bool = False


class Group(Struct, frozen=True):
    """A persona or segment, by id or name, and who belongs to it: those with one of `values` in `column`.

    Both are empty where the rule of the segment in the project says it.
    """

    name: str
    persona: bool
    column: str = ""
    values: tuple[Code, ...] = ()


class Every(StrEnum):
    """How long a period is that a date falls into."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WAVE = "wave"


class Span(Struct, frozen=True):
    """A wave by its name, from its first to its last day."""

    name: str
    start: date
    end: date


class Dates(Struct, frozen=True):
    """The column that says when somebody answered. `day_first` None: as the dates themselves show."""

    column: str
    every: Every = Every.MONTH
    day_first: bool | None = None


class SurveyMap(Struct, frozen=True):
    """All that is needed to count a survey. `period` is for files without dates; `dates` goes before it."""

    questions: tuple[Question, ...]
    audience: Audience = Audience.CUSTOMER
    period: str = ""
    dates: Dates | None = None
    waves: tuple[Span, ...] = ()
    weight: str = ""
    groups: tuple[Group, ...] = ()
    metrics: tuple[Metric, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that the map names, each once."""
        asked = (one.column for question in self.questions for one in question.columns)
        others = (*(group.column for group in self.groups), self.dates.column if self.dates else "", self.weight)
        return tuple(dict.fromkeys((*asked, *filter(None, others))))
