"""A map proposed for a survey and a project, as TOML for a person to look through."""

import re
from collections.abc import Container, Iterator, Sequence

from msgspec import Struct

from cxmapper.feedback.guess.groups import groups_in, offered
from cxmapper.feedback.guess.looks import Looks, Seen, looked_at, says_period
from cxmapper.feedback.guess.placing import Placed, placed
from cxmapper.feedback.guess.words import words_of
from cxmapper.feedback.mapping.names import named_metric
from cxmapper.feedback.mapping.records import Dates, Every, SurveyMap
from cxmapper.feedback.mapping.write import group_lines, metric_lines, question_lines, unplaced_line, written_map
from cxmapper.feedback.profile import Profile
from cxmapper.feedback.tables.table import Kind
from cxmapper.feedback.values import DateOrder
from cxmapper.model.project import Project
from cxmapper.model.records import Metric

_YEAR = re.compile(r"(?i)(?<!\d)((?:19|20)\d\d)(?:[-_]?(q[1-4])|[-_](0[1-9]|1[0-2]))?(?!\d)")
_LATE = ("end", "recorded", "submit", "submitted", "completed", "ende", "abgeschickt", "abschluss")
_SAID = (Looks.DATE, Looks.WEIGHT, Looks.RATING, Looks.LABELS)
_MANY, _LONG = 12, 100


class Proposal(Struct, frozen=True):
    """A map proposed for a survey; what its columns look like; and its ratings, those without a place among them."""

    survey: SurveyMap
    seen: tuple[Seen, ...]
    ratings: tuple[Placed, ...]


def proposed(project: Project, profiles: Sequence[Profile]) -> Proposal:
    """A map of what was matched surely enough. The same input gives the same map."""
    seen = [looked_at(profile) for profile in profiles]
    ratings = [*placed(project, seen)]
    sure = [one for one in ratings if one.question.columns]
    survey = SurveyMap(
        tuple(one.question for one in sure),
        dates=_dates(seen),
        weight=next((one.name for one in seen if one.looks is Looks.WEIGHT), ""),
        groups=tuple(groups_in(project, seen)),
        metrics=own_metrics(project, sure),
    )
    return Proposal(survey, tuple(seen), tuple(ratings))


def proposed_map(project: Project, profiles: Sequence[Profile], file: str) -> str:
    """The TOML of a map: what was matched as it is, the rest commented out with what it looks like.

    `file` is the survey's name. The same input gives the same text. Of personal columns only the name is said.
    """
    found = proposed(project, profiles)
    survey, own = found.survey, {metric.name: metric for metric in found.survey.metrics}
    beside = [[*_lines(one.unplaced)] for one in found.ratings if one.question.columns]
    below = [*_below(project, found.seen, found.ratings, own)]
    return written_map(survey, above=[*_above(file, survey)], beside=beside, below=below)


def period_in(file: str) -> str:
    """The year, quarter or month that the name of a file says; empty where it says none."""
    found = _YEAR.search(file)
    return "" if found is None else _period(found)


def own_metrics(project: Project, ratings: Sequence[Placed]) -> tuple[Metric, ...]:
    """The metrics of these that neither the project nor cxmapper has, each once."""
    found = {one.metric.name: one.metric for one in ratings if named_metric(project, one.metric.name) is None}
    return tuple(found.values())


def _dates(seen: Sequence[Seen]) -> Dates | None:
    """The column of dates, that of the end of answering where there are several."""
    columns = [one for one in seen if one.looks is Looks.DATE and one.profile.orders]
    if not columns:
        spans = ((one.name, says_period(one.profile)) for one in seen if one.looks is Looks.DATE)
        return next((Dates(name, every) for name, every in spans if every is not None), None)
    late = [one for one in columns if set(_LATE) & set(words_of(one.name))]
    chosen = (late or columns)[0]
    orders = set(chosen.profile.orders)
    day_first = None if len(orders) > 1 or DateOrder.ISO in orders else DateOrder.DAY_FIRST in orders
    return Dates(chosen.name, Every.MONTH, day_first)


def _above(file: str, survey: SurveyMap) -> Iterator[str]:
    yield f"How the columns of {file} become scores. Look it through: what is after a # is left out."
    yield 'A line under [questions.columns] says COLUMN = "title or id of a touchpoint", or { journey = "title" }.'
    if not survey.questions:
        yield "No column could be placed: name its touchpoint in a line below, and take away the # before it."
    if survey.dates is None:
        yield ""
        yield "The file does not say when people answered: give --period, or take away the # here."
        period = period_in(file)
        yield f'period = "{period or "2026-Q3"}"' + ("  # as the name of the file has it" if period else "")


def _period(found: re.Match[str]) -> str:
    quarter, month = found[2], found[3]
    return f"{found[1]}-{quarter.upper()}" if quarter else f"{found[1]}-{month}" if month else found[1]


def _lines(unplaced: Sequence[Seen]) -> Iterator[str]:
    """Columns that have no place yet."""
    for one in unplaced:
        yield f"{unplaced_line(one.name)}  # {_looks(one)}"


def _looks(one: Seen) -> str:
    values = ", ".join(sorted((text for text, _ in one.profile.values), key=lambda text: (len(text), text))[:_MANY])
    return f"{one.looks}, {values}" + (f"; {one.question[:_LONG]}" if one.question else "")


def _below(project: Project, seen: Sequence[Seen], ratings: Sequence[Placed], defined: Container[str]) -> Iterator[str]:
    """What is not used: ratings without any place, categories that could be segments, and the rest by name."""
    for one in (one for one in ratings if not one.question.columns):
        yield f"Nothing on the map is called like these; if they are ratings, they look like {one.metric.name}."
        if named_metric(project, one.metric.name) is None and one.metric.name not in defined:
            yield from metric_lines(one.metric)
        yield from question_lines(one.question)
        yield from _lines(one.unplaced)
        yield ""
    segments = [*offered(project, seen)]
    if segments:
        yield "To tell these people apart, too, take away the # before a group's four lines."
    for group in segments:
        yield from group_lines(group)
    rest = [one for one in seen if one.looks not in (*_SAID, Looks.CATEGORY)]
    said = {one.name for pool in ratings for one in pool.unplaced}
    said |= {asked.column for pool in ratings for asked in pool.question.columns}
    rest += [one for one in seen if one.looks in (Looks.RATING, Looks.LABELS) and one.name not in said]
    if rest:
        yield ""
        yield "Not used:"
    for other in rest:
        header = other.name if other.profile.column.kind is not Kind.INDEX else "the first column"
        yield f"  {header}: {_plainly(other)}"


def _plainly(one: Seen) -> str:
    match one.looks:
        case Looks.RATING | Looks.LABELS:
            return "codes of a choice"
        case Looks.PERSONAL:
            return "personal, not read"
        case Looks.KEY if one.profile.column.kind is Kind.INDEX:
            return "the number of the row"
    return str(one.looks)
