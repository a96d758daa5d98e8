"""What somebody should know before believing the scores of a survey: strange answers, changed questions, overlaps."""

from collections.abc import Iterator

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.counting.count import Counted, Survey
from cxmapper.feedback.counting.scores import with_questions
from cxmapper.feedback.mapping.answers import folded
from cxmapper.feedback.mapping.plan import Plan, PlannedColumn, fitted
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.mapping.records import SurveyMap
from cxmapper.feedback.tables.table import Kind, Table
from cxmapper.model.project import Project
from cxmapper.model.records import Id, Persona, Score, Segment, Source
from cxmapper.wording import Sentence, one_line

_EXAMPLES = 3
_NAMED = 12


class _Before(Struct, frozen=True):
    """A column of an earlier source: how it was asked, with which labels."""

    source: str
    column: PlannedColumn
    labels: frozenset[tuple[str, float]]


def doubts(project: Project, survey: Survey, plan: Plan, survey_map: SurveyMap, table: Table) -> Iterator[str]:
    """Sentences, each about one thing; none where all is as it was. `project` is as before the survey."""
    yield from _left_out(survey, plan)
    yield from _unmentioned(survey_map, table)
    for group in survey.empty_groups:
        whose = project.get(Persona, group.persona_id) or project.get(Segment, group.segment_id)
        yield Sentence(
            "Nobody in this file is {name}: no row has one of its values in “{column}”.",
            name=whose.name if whose is not None else Sentence("a new segment"),
            column=group.column,
        )
    yield from (sentence for one in survey.columns for sentence in _strange(one))
    yield from _changed(project, survey_map, table, plan)
    yield from _overlaps(project, survey, plan, table)


def _left_out(survey: Survey, plan: Plan) -> Iterator[str]:
    if survey.undated and plan.dates is not None:
        yield Sentence(
            "{n} {n|row has|rows have} in “{column}” no usable wave and {n|was|were} left out."
            if plan.dates.every == "wave"
            else "{n} {n|row has|rows have} in “{column}” no usable date and {n|was|were} left out.",
            n=f"{survey.undated:,}",
            column=plan.dates.column,
        )
    if survey.unweighted:
        yield Sentence(
            "{n} {n|row has|rows have} in “{column}” no weight above 0 and {n|was|were} left out.",
            n=f"{survey.unweighted:,}",
            column=plan.weight,
        )


def _unmentioned(survey_map: SurveyMap, table: Table) -> Iterator[str]:
    """The columns with answers that the map does not name, such as a question that is new this year."""
    mapped = {*survey_map.columns}
    names = [column.name for column in table.columns if column.kind is Kind.ANSWER and column.name not in mapped]
    if names:
        named = ", ".join(f"“{_both_ends(one_line(name))}”" for name in names[:_NAMED])
        yield Sentence(
            "{n} {n|column is|columns are} not in the map and {n|was|were} not read: {named} and {more} more."
            if len(names) > _NAMED
            else "{n} {n|column is|columns are} not in the map and {n|was|were} not read: {named}.",
            n=len(names),
            named=named,
            more=len(names) - _NAMED,
        )


def _strange(one: Counted) -> Iterator[str]:
    if one.ambiguous:
        yield Sentence(
            "{column}: numbers such as “1,234” were read with a decimal comma, as 1.234; "
            "where the comma parts thousands, write the column without it.",
            column=one.column.asked.column,
        )
    if one.strange:
        most = sorted(one.strange.items(), key=lambda found: (-found[1], found[0]))[:_EXAMPLES]
        yield Sentence(
            "{column}: {n} {n|answer is|answers are} not on the scale of {metric} and {n|was|were} not counted "
            "({examples}); was the scale another one?",
            column=one.column.asked.column,
            n=f"{sum(one.strange.values()):,}",
            metric=one.column.metric.name,
            examples=", ".join(f"{n:,} × “{text[:30]}”" for text, n in most),
        )


def _changed(project: Project, survey_map: SurveyMap, table: Table, plan: Plan) -> Iterator[str]:
    """Where the newest earlier source asked the same of the same thing in other words, or on another scale."""
    before: dict[tuple[Id, str], list[_Before]] = {}
    for one in _earlier(project, table):
        before.setdefault((one.column.subject.id, one.column.view), []).append(one)
    labels = _labels(with_questions(survey_map, table))
    questions = {column.name: column.question for column in table.columns}
    for column in plan.columns:
        earlier = before.get((column.subject.id, column.view), [])
        same = next((one for one in reversed(earlier) if one.column.metric.id == column.metric.id), None)
        name, title = column.asked.column, column.subject.title
        if same is None:
            other = next((one for one in reversed(earlier) if one.column.asked.column == name), None)
            if other is not None:
                yield Sentence(
                    "{column}: “{title}” was measured as {before} in {source} and is as {now} now; the two stay apart.",
                    column=name,
                    title=title,
                    before=other.column.metric.name,
                    source=other.source,
                    now=column.metric.name,
                )
            continue
        was, now = same.column.asked.question, questions.get(name) or column.asked.question
        if was and now and folded(was) != folded(now):
            yield Sentence(
                "{column}: the question was “{before}” in {source} and is “{now}” now.",
                column=name,
                before=_short(was),
                source=same.source,
                now=_short(now),
            )
        if same.labels and labels[name] and same.labels != labels[name]:
            yield Sentence(
                "{column}: the answers had other labels in {source}; a change may be theirs.",
                column=name,
                source=same.source,
            )
        if same.column.answers.turned != column.answers.turned:
            yield Sentence(
                "{column}: the answers were reversed in {source}."
                if same.column.answers.turned
                else "{column}: the answers were not reversed in {source}.",
                column=name,
                source=same.source,
            )


def _earlier(project: Project, table: Table) -> Iterator[_Before]:
    """The columns of earlier sources, oldest first; those whose map does not fit any more tell nothing."""
    for source in sorted(project.all(Source).values(), key=lambda one: (str(one.date or ""), one.id)):
        if not source.mapping or source.checksum == table.checksum:
            continue
        try:
            survey_map = read_map(source.mapping)
            plan = fitted(project, survey_map, "2000")
        except UserError:
            continue
        labels = _labels(survey_map)
        yield from (_Before(source.title, column, labels[column.asked.column]) for column in plan.columns)


def _labels(survey_map: SurveyMap) -> dict[str, frozenset[tuple[str, float]]]:
    return {
        asked.column: frozenset((folded(label), value) for label, value in question.labels.items())
        for question in survey_map.questions
        for asked in question.columns
    }


def _overlaps(project: Project, survey: Survey, plan: Plan, table: Table) -> Iterator[str]:
    """Where another file has answers to the same in the same period: they are added up."""
    found: dict[tuple[str, str], int] = {}
    for one in survey.columns:
        periods = {period for period, place in one.tallies if place is None}
        for score in project.children(Score, one.column.subject.id):
            source = project.get(Source, score.source_id)
            about = (score.metric_id, score.audience, score.view, score.persona_id, score.segment_id)
            same = about == (one.column.metric.id, plan.audience, one.column.view, None, None)
            if same and score.period in periods and (source is None or source.checksum != table.checksum):
                key = (source.title if source is not None else "", score.period)
                found[key] = found.get(key, 0) + 1
    for (title, period), n in sorted(found.items()):
        yield Sentence(
            "{n} {n|score|scores} of {period} had answers from {title}: both are added up; were they the same people?",
            n=n,
            period=period,
            title=title or Sentence("the project"),
        )


def _both_ends(name: str) -> str:
    """A column's name; of a long one both ends, for the columns of a matrix differ at their ends only."""
    return name if len(name) <= 40 else f"{name[:14]}…{name[-25:]}"


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
