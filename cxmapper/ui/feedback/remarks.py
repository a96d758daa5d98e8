"""What people wrote in a survey, masked, ready to be looked through one by one. No Qt; nothing of it is stored."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from cxmapper.feedback.mapping.answers import code_of
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.mapping.records import Dates, SurveyMap
from cxmapper.model.project import Project
from cxmapper.model.record import Id

if TYPE_CHECKING:  # an engine is loaded when a survey is read
    from cxmapper.feedback.surveying import Opened

_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


class Remark(Struct, frozen=True):
    """A masked comment, the persona of whoever wrote it where the survey tells, and the day or period."""

    text: str
    persona_id: Id | None
    when: str


class Remarks(Struct, frozen=True):
    """The comments of a survey's file."""

    source: str
    remarks: tuple[Remark, ...]


def remarks_in(
    project: Project, survey: "Opened", survey_map: SurveyMap, columns: Sequence[str], source: str
) -> Remarks:
    """The comments of these columns, each text once."""
    from cxmapper.feedback.comments import comments

    plan = fitted(project, survey_map, survey_map.period or "2000")
    people = [group for group in plan.groups if group.persona_id is not None]
    who = people[0].column if people else ""
    of = {code: group.persona_id for group in people if group.column == who for code in group.values}
    when = survey_map.dates.column if survey_map.dates is not None else ""
    found = [
        Remark(one.text, of.get(code_of(one.who)), _when(one.when, survey_map.dates) or survey_map.period)
        for column in columns
        for one in comments(survey.engine, survey.table, column, who=who, when=when)
    ]
    return Remarks(source, tuple({one.text: one for one in found}.values()))


def _when(written: str, dates: Dates | None) -> str:
    """The day without its clock, or else the period."""
    from cxmapper.feedback.counting.days import periods

    day = _DAY.match(written)
    if day is not None or dates is None:
        return day[0] if day is not None else ""
    return periods((written,), dates, ()).get(written, "")
