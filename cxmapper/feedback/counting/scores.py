"""The scores that come of a counted survey, and the source that remembers where they are from."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.feedback.counting.count import Survey
from cxmapper.feedback.mapping.plan import Plan
from cxmapper.feedback.mapping.records import Asked, SurveyMap
from cxmapper.feedback.mapping.write import written_map
from cxmapper.feedback.tables.table import Table
from cxmapper.model.ids import new_id
from cxmapper.model.records import Record, Score, Source


class Reading(Struct, frozen=True):
    """What a survey brings into a project: its source, its scores, and records that they need and are new."""

    source: Source
    scores: tuple[Score, ...]
    new: tuple[Record, ...]


def reading(survey: Survey, plan: Plan, table: Table, survey_map: SurveyMap, file: str, today: date) -> Reading:
    """The records of a counted survey. `file` is the name of its file, without folders."""
    source = Source(
        id=new_id(),
        title=file,
        file=file,
        mapping=written_map(with_questions(survey_map, table)),
        checksum=table.checksum,
        date=today,
        respondents=survey.respondents,
    )
    return Reading(source, scores(survey, plan, source.id), plan.new)


def scores(survey: Survey, plan: Plan, source_id: str) -> tuple[Score, ...]:
    """A score for each column, period and group with any row, everyone together first."""
    return tuple(
        Score.model_validate(
            {
                "id": new_id(),
                "subject_id": one.column.subject.id,
                "metric_id": one.column.metric.id,
                "persona_id": None if place is None else plan.groups[place].persona_id,
                "segment_id": None if place is None else plan.groups[place].segment_id,
                "period": period,
                "audience": plan.audience,
                "view": one.column.view,
                "source_id": source_id,
                **one.tallies[period, place].fields(),
            }
        )
        for one in survey.columns
        for period, place in sorted(one.tallies, key=lambda where: (where[0], -1 if where[1] is None else where[1]))
    )


def with_questions(survey_map: SurveyMap, table: Table) -> SurveyMap:
    """The map with each column's question as this table puts it, to be compared with the next one's."""
    asked = {column.name: column.question for column in table.columns if column.question != column.name}

    def told(one: Asked) -> Asked:
        return replace(one, question=asked.get(one.column) or one.question)

    questions = (replace(question, columns=tuple(map(told, question.columns))) for question in survey_map.questions)
    return replace(survey_map, questions=tuple(questions))
