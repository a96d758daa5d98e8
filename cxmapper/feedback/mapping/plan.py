"""A map fitted to a project: the records that its names mean, and those that come new with it."""

from collections.abc import Sequence

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.mapping.answers import Answers, answers_to, codes_of
from cxmapper.feedback.mapping.names import called, folded_name, named_metric, only, same_answers, subject_of
from cxmapper.feedback.mapping.records import Asked, Code, Dates, Every, Group, Question, Span, SurveyMap
from cxmapper.model.change import updated
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import PERIOD
from cxmapper.model.records import (
    Audience,
    Id,
    Journey,
    Metric,
    Persona,
    Record,
    Segment,
    SegmentRule,
    Stage,
    Touchpoint,
    View,
    Wave,
)


class PlannedColumn(Struct, frozen=True):
    """A column, the touchpoint, stage or journey it is about, and how it is read into a metric."""

    asked: Asked
    subject: Touchpoint | Stage | Journey
    metric: Metric
    view: View
    answers: Answers


class PlannedGroup(Struct, frozen=True):
    """Those who belong to a persona or a segment: with one of the values, as `code_of` gives them, in a column."""

    persona_id: Id | None
    segment_id: Id | None
    column: str
    values: frozenset[Code]


class Plan(Struct, frozen=True):
    """What to count and for whom. `new` are metrics, segments and waves that the project does not have yet."""

    columns: tuple[PlannedColumn, ...]
    groups: tuple[PlannedGroup, ...]
    audience: Audience
    period: str
    dates: Dates | None
    waves: tuple[Span, ...]
    weight: str
    new: tuple[Record, ...]


def fitted(project: Project, survey: SurveyMap, period: str = "") -> Plan:
    """What a map means in a project. `period` goes before the map's own, and before its dates.

    Raises UserError for a name that the project does not have or has twice, for a metric or wave that it defines
    otherwise, when two columns would be the same score, and when nothing says the period.
    """
    new: list[Record] = []
    metrics = _metrics(project, survey, new)
    columns = tuple(
        PlannedColumn(asked, subject_of(project, asked), metric, view, answers_to(question, metric))
        for question in survey.questions
        for metric, view in [(_metric(project, question.metric, metrics, new), _view(survey, question))]
        for asked in question.columns
    )
    _refuse_same_twice(columns)
    _refuse_open_ends(columns)
    groups = tuple(_group(project, group, new) for group in survey.groups)
    _refuse_same_group(survey, groups)
    waves = _waves(project, survey, new)
    dates = None if period else survey.dates
    period = period or survey.period
    _refuse_no_period(period, dates, waves)
    return Plan(
        columns,
        groups,
        survey.audience,
        "" if dates else period,
        dates,
        waves if dates is not None and dates.every is Every.WAVE else (),
        survey.weight,
        tuple(new),
    )


def _view(survey: SurveyMap, question: Question) -> View:
    if question.view is not None:
        return question.view
    return View.BELIEVED if survey.audience is Audience.EMPLOYEE else View.PERCEIVED


def _refuse_same_twice(columns: Sequence[PlannedColumn]) -> None:
    seen: dict[tuple[Id, Id, View], str] = {}
    for one in columns:
        first = seen.setdefault((one.subject.id, one.metric.id, one.view), one.asked.column)
        if first != one.asked.column:
            raise UserError(
                "The columns “{first}” and “{column}” would both be {name} at “{title}”; "
                "leave one out, or give it a metric of its own.",
                first=first,
                column=one.asked.column,
                name=one.metric.name,
                title=one.subject.title,
            )


def _refuse_same_group(survey: SurveyMap, groups: Sequence[PlannedGroup]) -> None:
    seen: set[Id | None] = set()
    for group, planned in zip(survey.groups, groups, strict=True):
        who = planned.persona_id or planned.segment_id
        if who in seen:
            raise UserError(
                "The map has two [[groups]] for “{name}”; give one of them all its values.", name=group.name
            )
        seen.add(who)


def _refuse_open_ends(columns: Sequence[PlannedColumn]) -> None:
    for one in columns:
        if one.answers.turned and one.metric.scale is None:
            raise UserError(
                "{name} has no scale to turn “{column}” on; leave reversed out.",
                name=one.metric.name,
                column=one.asked.column,
            )


def _refuse_no_period(period: str, dates: Dates | None, waves: Sequence[Span]) -> None:
    if dates is None and not period:
        raise UserError("Nothing says when people answered: add --period, such as --period 2026-Q3.")
    if dates is None and not PERIOD.fullmatch(period) and period not in {wave.name for wave in waves}:
        raise UserError(
            "The period “{period}” is no wave; write it like 2026, 2026-Q3 or 2026-09, or add [[waves]] to the map.",
            period=period,
        )
    if dates is not None and dates.every is Every.WAVE and not waves:
        raise UserError("date.every is “wave”, but there are no waves; add [[waves]] with name, start and end.")


def _metrics(project: Project, survey: SurveyMap, new: list[Record]) -> dict[str, Metric]:
    """The map's own metrics by name: those of the project where they are the same, or new ones."""
    own: dict[str, Metric] = {}
    for metric in survey.metrics:
        there = next(iter(called(project.ordered(Metric), metric.name, lambda one: one.name)), None)
        if folded_name(metric.name) in own:
            raise UserError("The map defines the metric “{name}” twice; leave one out.", name=metric.name)
        if there is None:
            new.append(metric)
        elif not same_answers(there, metric):
            raise UserError(
                "The project has a metric “{name}” on another scale or with another cut, and answers to both "
                "cannot be one score; give the map's another name.",
                name=metric.name,
            )
        own[folded_name(metric.name)] = there or metric
    return own


def _metric(project: Project, name: str, own: dict[str, Metric], new: list[Record]) -> Metric:
    """The map's own metric of that name, the project's by id or name, or a built-in one, which comes new then."""
    if folded_name(name) in own:
        return own[folded_name(name)]
    here = [*project.all(Metric).values(), *(record for record in new if isinstance(record, Metric))]
    found = called(sorted(here, key=lambda one: one.id), name, lambda one: one.name)
    if found:
        return found[0]
    built_in = named_metric(project, name)
    if built_in is None:
        known = ", ".join(metric.name for metric in BUILT_IN.values())
        raise UserError(
            "There is no metric “{name}”; add it to the project or to the map, or choose one of: {known}.",
            name=name,
            known=known,
        )
    if project.record(built_in.id) is not None:
        built_in = updated(built_in, id=new_id())
    new.append(built_in)
    return built_in


def _group(project: Project, group: Group, new: list[Record]) -> PlannedGroup:
    values = codes_of(group.values)
    if group.persona:
        persona = only(called(project.ordered(Persona), group.name, lambda one: one.name), "persona", group.name)
        if group.column:
            return PlannedGroup(persona.id, None, group.column, values)
        rule = _rule(project.get(Segment, persona.segment_id))
        if rule is None:
            raise UserError("Nothing says who is “{name}”: give column and values in the map.", name=group.name)
        return PlannedGroup(persona.id, None, rule.column, codes_of(rule.values))
    here = [*project.ordered(Segment), *(record for record in new if isinstance(record, Segment))]
    found = called(here, group.name, lambda one: one.name)
    if not found and group.column:
        rule = SegmentRule(column=group.column, values=tuple(map(_shown, group.values)))
        segment = Segment(id=new_id(), name=group.name, rule=rule)
        new.append(segment)
        return PlannedGroup(None, segment.id, group.column, values)
    segment = only(found, "segment", group.name)
    rule = _rule(segment)
    if rule is None and not group.column:
        raise UserError("Nothing says who is in “{name}”: give column and values in the map.", name=group.name)
    if rule is None or group.column:
        return PlannedGroup(None, segment.id, group.column, values)
    return PlannedGroup(None, segment.id, rule.column, codes_of(rule.values))


def _rule(segment: Segment | None) -> SegmentRule | None:
    return None if segment is None else segment.rule


def _shown(value: Code) -> str:
    return f"{value:g}" if isinstance(value, int | float) else value


def _waves(project: Project, survey: SurveyMap, new: list[Record]) -> tuple[Span, ...]:
    """The waves of the project and of the map; those that the project does not have are new."""
    waves = {wave.name: Span(wave.name, wave.start, wave.end) for wave in project.ordered(Wave)}
    for wave in survey.waves:
        there = waves.setdefault(wave.name, wave)
        if there != wave:
            raise UserError(
                "The project's wave “{name}” is from {start} to {end}; correct the map, or name it otherwise.",
                name=wave.name,
                start=there.start,
                end=there.end,
            )
        if wave.name not in {one.name for one in project.all(Wave).values()}:
            new.append(Wave(id=new_id(), name=wave.name, start=wave.start, end=wave.end))
    return tuple(waves.values())
