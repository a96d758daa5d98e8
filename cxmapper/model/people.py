"""Who is who: the company's people, and the customers' personas and segments."""

from typing import ClassVar

from cxmapper.model.record import Evidence, Fraction, Id, Record, Tally, Text, Title, Value


class Department(Record):
    """A part of the company that can own things."""

    table: ClassVar[str] = "departments"

    name: Title


class Person(Record):
    """Somebody in the company; `role` is such as "CX lead"."""

    table: ClassVar[str] = "people"

    name: Title
    department_id: Id | None = None
    role: Title = ""


class Trait(Value):
    """A slider of a persona, such as ("digital confidence", 0.8); `value` runs from 0 (not at all) to 1 (very)."""

    name: Title
    value: Fraction


class Persona(Record):
    """A kind of customer the journey is drawn for.

    `age` is in years, or in words ("60s"); `share` is the fraction (0–1) of all customers; `interviews` counts the
    conversations behind the persona, None where nobody knows.
    """

    table: ClassVar[str] = "personas"

    name: Title
    age: Tally | Title | None = None
    role: Title = ""
    segment_id: Id | None = None
    share: Fraction | None = None
    portrait_id: Id | None = None
    quote: Text = ""
    bio: Text = ""
    goals: tuple[Text, ...] = ()
    needs: tuple[Text, ...] = ()
    expectations: tuple[Text, ...] = ()
    frustrations: tuple[Text, ...] = ()
    channels: tuple[Title, ...] = ()
    traits: tuple[Trait, ...] = ()
    evidence: Evidence = Evidence.ASSUMED
    interviews: Tally | None = None


class SegmentRule(Value):
    """A respondent belongs to the segment when `column` of the survey holds one of `values`."""

    column: Title
    values: tuple[Title, ...]


class Segment(Record):
    """A countable group of customers, and the rule that finds it in survey columns."""

    table: ClassVar[str] = "segments"

    name: Title
    rule: SegmentRule | None = None
