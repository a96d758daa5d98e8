"""A survey's file read into a project, or a map proposed for it: what the command line and the window share."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import narwhals as nw
from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.comments import MASK, masked
from cxmapper.feedback.counting.count import Counted, Progress, Survey, counted
from cxmapper.feedback.counting.doubts import doubts
from cxmapper.feedback.counting.scores import Reading, reading
from cxmapper.feedback.engine import Engine, engine_called
from cxmapper.feedback.guess.groups import offered
from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.guess.propose import Proposal, proposed, proposed_map
from cxmapper.feedback.mapping.answers import NoAnswer
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.mapping.read import read_map
from cxmapper.feedback.mapping.records import Group, SurveyMap
from cxmapper.feedback.mapping.saved import saved_map
from cxmapper.feedback.profile import profile
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.reading import file_name
from cxmapper.feedback.tables.table import ROW, Table, read_table
from cxmapper.feedback.values import text
from cxmapper.model.project import Project
from cxmapper.wording import filled

LARGEST_MAP = 1_000_000
_FIRST = 20
"""Rows that are shown."""

_LONGEST = 200
"""Characters of a cell that are shown."""

_NUMBERS = (Looks.RATING, Looks.WEIGHT, Looks.NUMBER, Looks.DATE)


class Opened(Struct, frozen=True):
    """A survey that can be counted, as long as its `opened` block lasts."""

    path: Path
    table: Table
    engine: Engine


class Outcome(Struct, frozen=True):
    """What a survey brings, what was counted, and sentences of warning."""

    reading: Reading
    survey: Survey
    warnings: tuple[str, ...]


@contextmanager
def opened(path: Path, engine: str | None = None, stop: Stop = NEVER) -> Iterator[Opened]:
    """A survey's file, with an engine: the embedded one, or Spark.

    What is written meanwhile is gone afterwards, as respondents' answers are kept nowhere. Raises UserError for what
    is no table, and for an engine that is not known or not there; Stopped when asked to `stop`.
    """
    with tempfile.TemporaryDirectory(prefix="cxmapper-") as scratch:
        table = read_table(path, Path(scratch), stop)
        with engine_called(engine or "embedded", spill=Path(scratch), stop=stop) as started:
            yield Opened(path, table, started)


def guessed(project: Project, survey: Opened) -> str:
    """The TOML of a map for a survey."""
    return proposed_map(project, profile(survey.engine, survey.table), file_name(survey.path))


class LookedAt(Struct, frozen=True):
    """A survey before it is counted: what its columns look like, a map to begin with, and its first rows.

    The map is that of the earlier source called `saved_from`, or a guess where that is empty. `offered` are the groups
    that a column could tell apart. In the first rows personal columns are masked, and so is what people wrote.
    """

    proposal: Proposal
    survey_map: SurveyMap
    saved_from: str
    offered: Mapping[str, tuple[Group, ...]]
    first: tuple[tuple[str, ...], ...]


def look_at(project: Project, survey: Opened) -> LookedAt:
    """Look at every column of a survey, and guess what it is."""
    proposal = proposed(project, profile(survey.engine, survey.table))
    saved = saved_map(project, survey.table)
    groups: dict[str, tuple[Group, ...]] = {}
    for group in (*proposal.survey.groups, *offered(project, proposal.seen)):
        groups[group.column] = (*groups.get(group.column, ()), group)
    source, survey_map = saved if saved is not None else (None, proposal.survey)
    return LookedAt(
        proposal, survey_map, source.title if source is not None else "", groups, _first(survey, proposal.seen)
    )


def _first(survey: Opened, seen: Sequence[Seen]) -> tuple[tuple[str, ...], ...]:
    columns = [text(nw.col(one.profile.column.key)).alias(f"v{place}") for place, one in enumerate(seen)]
    frame = survey.engine.frame(survey.table).filter(nw.col(ROW) < 10 * _FIRST).sort(ROW).head(_FIRST)
    found = survey.engine.rows(frame.select(*columns))
    looks = [one.looks for one in seen]
    return tuple(
        tuple(_shown(cell, look) if cell else "" for cell, look in zip(row, looks, strict=True)) for row in found
    )


def _shown(cell: str, looks: Looks) -> str:
    if looks in (Looks.PERSONAL, Looks.KEY):
        return MASK
    return cell[:_LONGEST] if looks in _NUMBERS else masked(cell)[:_LONGEST]


def map_in(path: Path) -> SurveyMap:
    """The map in a TOML file; raises UserError naming the file."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_MAP)
        return read_map(data.decode("utf-8-sig"))
    except OSError as error:
        raise UserError("{path} cannot be read: {why}.", path=path, why=error.strerror or error) from error
    except UnicodeDecodeError as error:
        raise UserError("{name} is no UTF-8 text; a map is a TOML file.", name=path.name) from error
    except UserError as error:
        raise UserError("{name}: {why}", name=path.name, why=error) from error


def remembered_map(project: Project, survey: Opened) -> SurveyMap:
    """The map of an earlier file whose columns this one has, too; raises UserError where there is none."""
    found = saved_map(project, survey.table)
    if found is None:
        raise UserError(
            "No earlier survey's map fits the columns of {name}; let --guess propose one, and give it with --map.",
            name=survey.path.name,
        )
    return found[1]


def read_in(
    project: Project,
    survey: Opened,
    survey_map: SurveyMap,
    period: str,
    today: date,
    progress: Progress = lambda _done, _of: None,
) -> Outcome:
    """Count a survey for a project. Raises UserError for a map that does not fit."""
    plan = fitted(project, survey_map, period)
    found = counted(survey.engine, survey.table, plan, progress)
    brought = reading(found, plan, survey.table, survey_map, file_name(survey.path), today)
    doubtful = doubts(project, found, plan, survey_map, survey.table)
    return Outcome(brought, found, (*survey.table.warnings, *doubtful))


def summary(outcome: Outcome) -> Iterator[str]:
    """A line a column: answered, skipped, not applicable, out of range, of everyone in all periods."""
    yield from map(_line, outcome.survey.columns)
    periods = sorted({score.period for score in outcome.reading.scores})
    when = periods[0] if len(periods) == 1 else f"{len(periods)} periods, {periods[0]} to {periods[-1]}"
    n = len(outcome.reading.scores)
    scores = "1 score" if n == 1 else f"{n} scores"
    rows = filled("{n} {n|row|rows}", n=f"{outcome.survey.respondents:,}")
    yield f"{scores} of {when} from {rows} of {outcome.reading.source.title}."


def numbers_of(one: Counted) -> tuple[int, ...]:
    """Of everyone in all periods how many answered, skipped, found it not applicable, and were out of range."""
    tallies = [tally for (_, group), tally in one.tallies.items() if group is None]
    return (sum(tally.answered for tally in tallies), *(sum(tally.none[why] for tally in tallies) for why in NoAnswer))


def _line(one: Counted) -> str:
    answered, skipped, not_applicable, out_of_range = numbers_of(one)
    view = f" ({one.column.view})" if one.column.view != "perceived" else ""
    return (
        f"{one.column.asked.column} > {one.column.subject.title}, {one.column.metric.name}{view}: "
        f"{answered:,} answered, {skipped:,} skipped, "
        f"{not_applicable:,} not applicable, {out_of_range:,} out of range"
    )
