"""A log of events counted for a project: what the command line and the window share."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine, engine_called
from cxmapper.feedback.events.drawn import Drawn, Taken
from cxmapper.feedback.events.follows import Counted, Step, directly_follows, flow_of_activities, flow_of_touchpoints
from cxmapper.feedback.events.log import Columns, Log, event_log, read_log
from cxmapper.feedback.events.mapping import doubtful_names, map_text, proposed_map, resolved, same_names
from cxmapper.feedback.events.xes import ACTIVITY, CASE, TIME
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.reading import file_name
from cxmapper.feedback.tables.table import Table
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona, Segment, SegmentRule, Source, Touchpoint, Transition
from cxmapper.wording import Sentence, filled, percent

MOST = 20
"""So many ways are told one by one."""


class Opened(Struct, frozen=True):
    """A log that can be counted, as long as its `opened` block lasts."""

    path: Path
    columns: Columns
    table: Table
    log: Log
    engine: Engine

    def steps(self) -> tuple[Step, ...]:
        """What directly follows what."""
        return directly_follows(self.engine, self.log)

    def activities(self) -> Mapping[str, Counted]:
        """How often each activity comes, and in how many cases."""
        return flow_of_activities(self.engine, self.log).places

    def warnings(self) -> Iterator[str]:
        """Which events are left out, and what was guessed."""
        yield from self.table.warnings
        yield from self.log.warnings
        for count, what in (
            (self.log.without_case, Sentence("no “{column}”", column=self.columns.case)),
            (self.log.without_activity, Sentence("no “{column}”", column=self.columns.activity)),
            (self.log.without_time, Sentence("no “{column}” that can be read", column=self.columns.time)),
        ):
            if count:
                yield Sentence(
                    "{n} of {all} {all|event|events} {n|has|have} {what}; {n|it was|they were} left out.",
                    n=f"{count:,}",
                    all=f"{self.log.rows:,}",
                    what=what,
                )


class Followed(Struct, frozen=True):
    """A drawn journey against a log, the source that tells of it, and the activities that are not on the map."""

    drawn: Drawn
    source: Source
    not_on_map: tuple[str, ...]


def columns_of(said: Mapping[str, str | None], mapped: Mapping[str, str]) -> Columns:
    """The columns as they are said, else as mapped, else by the names of XES."""
    usual = {"case": CASE, "activity": ACTIVITY, "time": TIME}
    return Columns(*(said[name] or mapped.get(name) or usual[name] for name in ("case", "activity", "time")))


@contextmanager
def opened(
    path: Path,
    columns: Columns,
    project: Project,
    journey: Journey,
    engine: str | None = None,
    stop: Stop = NEVER,
) -> Iterator[Opened]:
    """A log with an engine: the embedded one, or Spark. What is written meanwhile is gone afterwards.

    Raises UserError for what is no log, for a column that is not there, and for an engine that is not there.
    """
    with tempfile.TemporaryDirectory(prefix="cxmapper-") as scratch:
        rules = {rule.column: None for rule in rules_of(project, journey).values()}
        table = read_log(path, Path(scratch), columns, tuple(rules), stop)
        names = {column.name for column in table.columns}
        also = [name for name in rules if name in names]
        with engine_called(engine or "embedded", spill=Path(scratch), stop=stop) as started:
            log = event_log(started, table, columns, also)
            yield Opened(path, columns, table, log, started)


def rules_of(project: Project, journey: Journey) -> Mapping[Id, SegmentRule]:
    """The rules that find a persona's cases: those of their segments."""
    found = {}
    for persona in project.ordered(Persona):
        segment = project.get(Segment, persona.segment_id)
        if segment is not None and segment.rule is not None and persona.id in (journey.persona_ids or (persona.id,)):
            found[persona.id] = segment.rule
    return found


def guessed(project: Project, journey: Journey, log: Opened) -> str:
    """The TOML of a mapping for a log."""
    return proposed_map(log.columns, log.activities(), project.touchpoints_of(journey.id))


def follow(
    project: Project, journey: Journey, log: Opened, touchpoints: Mapping[str, str] | None, today: date
) -> Followed:
    """Count who goes where between the touchpoints of a journey.

    `touchpoints` says for which each activity stands; None takes those that are called alike, and no others. Raises
    UserError where none is on the map.
    """
    drawn_ones = project.touchpoints_of(journey.id)
    activities = log.activities()
    places = _places(list(activities), drawn_ones, touchpoints, log.path.name)
    rules = rules_of(project, journey)
    numbers = {rule: f"also_{number}" for number, rule in enumerate(_rule_columns(rules, log.table))}
    of_personas = {
        persona_id: flow_of_touchpoints(log.engine, log.log, places, (numbers[rule.column], rule.values))
        for persona_id, rule in rules.items()
        if rule.column in numbers
    }
    flow = flow_of_touchpoints(log.engine, log.log, places)
    drawn = Drawn(project, journey, flow, frozenset(places.values()), of_personas)
    source = Source(
        id=new_id(),
        title=file_name(log.path),
        file=file_name(log.path),
        mapping=map_text(log.columns, places),
        checksum=log.table.checksum,
        date=today,
        respondents=flow.cases,
    )
    return Followed(drawn, source, tuple(name for name in activities if name not in places))


def _rule_columns(rules: Mapping[Id, SegmentRule], table: Table) -> list[str]:
    names = {column.name for column in table.columns}
    return [name for name in dict.fromkeys(rule.column for rule in rules.values()) if name in names]


def _places(
    activities: Sequence[str], drawn: Sequence[Touchpoint], said: Mapping[str, str] | None, file: str
) -> dict[str, Id]:
    if said is None:
        places = same_names(activities, drawn)
    else:
        places = {activity: id_ for activity, id_ in resolved(said, drawn).items() if activity in activities}
    if not drawn:
        raise UserError("The journey has no touchpoints yet that could be counted; draw some, or choose --journey.")
    if not activities:
        raise UserError("{file} has no event that could be counted; choose other columns, or another file.", file=file)
    if not places and said is None and doubtful_names(activities, drawn):
        raise UserError(
            "Activities of {file} are called as more than one touchpoint is; let --guess propose a map, correct it, "
            "and give it with --map.",
            file=file,
        )
    if not places:
        raise UserError(
            "No activity of {file} is called as a touchpoint of the journey is; let --guess propose a map, correct it, "
            "and give it with --map."
            if said is None
            else "No activity of {file} is in the map; let --guess propose a map, correct it, and give it with --map.",
            file=file,
        )
    return places


def summary(followed: Followed) -> Iterator[str]:
    """What was counted, where nobody goes, and where customers go though nobody drew it."""
    drawn = followed.drawn
    counted, cases = len(drawn.counted), drawn.flow.cases
    yield filled(
        "{n} of {ways} drawn {ways|way|ways} counted in {cases} {cases|case|cases} of {log}.",
        n=counted,
        ways=len(drawn.ways),
        cases=f"{cases:,}",
        log=followed.source.title,
    )
    yield from _listed("Ways that customers take and nobody drew", [_said(drawn, one) for one in drawn.nobody_drew])
    yield from _listed("Drawn ways that nobody takes", [_way(drawn.project, way) for way in drawn.nobody_takes])
    yield from _listed("Touchpoints where nobody comes by", list(map(_title, drawn.nobody_comes)))
    doubtful = dict.fromkeys(doubtful_names(followed.not_on_map, drawn.touchpoints))
    head = "Activities called as more than one touchpoint is; a map says for which they stand"
    yield from _listed(head, tuple(doubtful))
    others = [name for name in followed.not_on_map if name not in doubtful]
    yield from _listed("Activities that are on no touchpoint", others)
    yield from _listed("Touchpoints that the log does not see", list(map(_title, drawn.unseen)))


def _listed(head: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"{head} ({len(lines)}):"
        yield from (f"  {line}" for line in lines[:MOST])
        if len(lines) > MOST:
            yield f"  and {len(lines) - MOST} more"


def _said(drawn: Drawn, taken: Taken) -> str:
    return f"{_ends(drawn.project, taken.source_id, taken.target_id)}: {percent(taken.share)} of {taken.n:,}"


def _way(project: Project, way: Transition) -> str:
    return _ends(project, way.source_id, way.target_id)


def _ends(project: Project, source_id: Id, target_id: Id | None) -> str:
    titles = project.all(Touchpoint)
    return f"{_title(titles[source_id])} → {_title(titles[target_id]) if target_id else 'leaves'}"


def _title(touchpoint: Touchpoint) -> str:
    return " ".join(touchpoint.title.split()) or "an unnamed touchpoint"
