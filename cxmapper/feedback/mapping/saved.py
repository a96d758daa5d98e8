"""Maps that a project remembers with its sources, for next month's file, and whether a file was read before."""

from collections.abc import Iterator

from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.mapping.records import SurveyMap
from cxmapper.feedback.tables.table import Table
from cxmapper.model.project import Project
from cxmapper.model.records import Score, Source


def saved_map(project: Project, table: Table) -> tuple[Source, SurveyMap] | None:
    """The newest source's map all of whose columns the table has, without its period; None where there is none."""
    names = {column.name for column in table.columns}
    for source in sorted(project.all(Source).values(), key=lambda one: (str(one.date or ""), one.id), reverse=True):
        try:
            survey_map = read_map(source.mapping)
        except UserError:
            continue
        if names.issuperset(survey_map.columns):
            return source, replace(survey_map, period="")
    return None


def read_before(project: Project, source: Source, scores: tuple[Score, ...]) -> Source | None:
    """The source in a project that this one would double.

    It has the same bytes, or the same name and answers to the same in the same period, as a file that was exported
    again has.
    """
    same = next((one for one in _sources(project) if one.checksum and one.checksum == source.checksum), None)
    if same is not None:
        return same
    about = {_about(score) for score in scores}
    named = {one.id: one for one in _sources(project) if one.title == source.title}
    return next(
        (
            named[score.source_id]
            for score in sorted(project.all(Score).values(), key=lambda one: one.id)
            if score.source_id in named and _about(score) in about
        ),
        None,
    )


def _sources(project: Project) -> Iterator[Source]:
    yield from project.ordered(Source)


def _about(score: Score) -> tuple[object, ...]:
    who = (score.persona_id, score.segment_id, score.audience, score.view)
    return (score.subject_id, score.metric_id, score.period, *who)
