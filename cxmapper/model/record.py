"""What every record is made of: the base class, bounded types and the field's closed vocabularies."""

import re
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from cxmapper.wording import Sentence

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
"""Names one record in the whole project; never shown, never reused."""

Title = Annotated[str, StringConstraints(max_length=2_000)]
"""A line of plain text; may be empty while it is being captured."""

Text = Annotated[str, StringConstraints(max_length=100_000)]
"""Plain text of any form; never markup."""

Order = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z]{0,254}[1-9A-Za-z]$")]
"""A sortable key, compared as ASCII; see `cxmapper.model.order`."""

Fraction = Annotated[float, Field(ge=0, le=1)]
Step = Annotated[float, Field(ge=-2, le=2)]
"""A rating by hand: −2 (let down) … 0 (neutral) … +2 (delighted)."""

Tally = Annotated[int, Field(ge=0, le=10**15)]
Amount = Annotated[float, Field(ge=-1e15, le=1e15)]
Positive = Annotated[float, Field(ge=0, le=1e15)]
Squares = Annotated[float, Field(ge=0, le=1e30)]
"""A sum of squares: ten million durations in seconds pass 1e15."""

Day = date


def _in_utc(at: datetime) -> datetime:
    try:
        return at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(Sentence("A moment lies between the years 1 and 9999.")) from error


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A moment, kept in UTC: equal moments are written alike wherever they were."""

PERIOD = re.compile(r"(?!0000)[0-9]{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?")
"""A calendar period of a score: `2026`, `2026-Q3` or `2026-09`."""


class Value(BaseModel):
    """A frozen part of a record. Fields that a newer version added are kept as they are."""

    model_config = ConfigDict(frozen=True, extra="allow", allow_inf_nan=False)


class Record(Value):
    """One row of one table, with an `id` unique in the project."""

    table: ClassVar[str]

    id: Id
    tags: tuple[Title, ...] = ()
    links: tuple[Title, ...] = ()


class Evidence(StrEnum):
    """How we know: nobody asked, somebody watched, or it was counted."""

    ASSUMED = "assumed"
    OBSERVED = "observed"
    MEASURED = "measured"


class View(StrEnum):
    """Whose picture a value belongs to: customers before, customers after, or the company."""

    EXPECTED = "expected"
    PERCEIVED = "perceived"
    BELIEVED = "believed"


class Aspect(StrEnum):
    """The three questions of an experience: did it work, was it easy, how did it feel."""

    SUCCESS = "success"
    EASE = "ease"
    EMOTION = "emotion"
