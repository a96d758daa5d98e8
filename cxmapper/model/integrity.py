"""What must hold between records. Every rule looks only at what a change names and raises one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from cxmapper.errors import UserError
from cxmapper.model.record import PERIOD, Id, Record
from cxmapper.model.records import (
    REFERENCES,
    TABLES,
    Journey,
    Lane,
    LaneKind,
    Metric,
    Rating,
    Reference,
    Score,
    Stage,
    Touchpoint,
    Transition,
    Wave,
    references_of,
)

if TYPE_CHECKING:
    from cxmapper.model.change import Change
    from cxmapper.model.project import Project

_FROM = {table: tuple(ref for ref in REFERENCES if ref.table == table) for table in TABLES}
_TO = {table: tuple(ref for ref in REFERENCES if table in ref.to) for table in TABLES}


def check(project: Project, change: Change) -> None:
    """Raise UserError when `project`, the one after `change`, breaks a rule that the change may have broken."""
    for before, after in change.pairs:
        if after is None:
            if before is not None:
                _nobody_refers(project, before)
            continue
        _references_exist(project, after)
        rule = _RULES.get(after.table)
        if rule is not None:
            rule(project, after)
    if len(project.tables["project"]) != 1:
        raise UserError("A project has exactly one record in its table “project”.")
    if any(record.table == "waves" for pair in change.pairs for record in pair if record is not None):
        for score in project.all(Score).values():
            _score(project, score)


def referrers(project: Project, record: Record) -> Iterator[tuple[Reference, Record]]:
    """Every record that names this one, with the field that does."""
    for ref in _TO[record.table]:
        table = project.tables[ref.table]
        if ref.indexed:
            for record_id in project.index.get((ref.table, ref.field), {}).get(record.id, ()):
                yield ref, table[record_id]
        else:
            for other in table.values():
                if record.id in references_of(other, ref.field):
                    yield ref, other


def _nobody_refers(project: Project, record: Record) -> None:
    for ref, other in referrers(project, record):
        raise UserError(f"{record.table} {record.id} is still named by {ref.field} of {other.table} {other.id}.")


def _references_exist(project: Project, record: Record) -> None:
    for ref in _FROM[record.table]:
        for record_id in references_of(record, ref.field):
            if not any(record_id in project.tables[table] for table in ref.to):
                raise UserError(
                    f"{ref.field} of {record.table} {record.id} names {record_id}, which is not among {_or(ref.to)}."
                )


def _or(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def journey_of(project: Project, touchpoint_id: Id) -> Id:
    """The id of the journey that a touchpoint is on."""
    touchpoint = project.all(Touchpoint)[touchpoint_id]
    return project.all(Stage)[touchpoint.stage_id].journey_id


def _transition(project: Project, way: Transition) -> None:
    if way.target_id is not None and journey_of(project, way.source_id) != journey_of(project, way.target_id):
        raise UserError(f"Transition {way.id} would join two journeys; both its ends are in one.")
    same = (way.source_id, way.target_id, way.kind, way.persona_id)
    for other in project.children(Transition, way.source_id):
        if other.id != way.id and (other.source_id, other.target_id, other.kind, other.persona_id) == same:
            raise UserError(f"Transitions {other.id} and {way.id} say the same; one of a kind and persona is enough.")


def _touchpoint(project: Project, touchpoint: Touchpoint) -> None:
    for by in ("source_id", "target_id"):
        for way in project.children(Transition, touchpoint.id, by):
            _transition(project, way)
    _no_cycle(touchpoint.id, "serves_ids", lambda id_: project.all(Touchpoint)[id_].serves_ids)
    _no_cycle(touchpoint.id, "replaces_ids", lambda id_: project.all(Touchpoint)[id_].replaces_ids)
    for journey in project.children(Journey, touchpoint.id, "details_id"):
        _journey(project, journey)


def _stage(project: Project, stage: Stage) -> None:
    for touchpoint in project.children(Touchpoint, stage.id):
        _touchpoint(project, touchpoint)


def _journey(project: Project, journey: Journey) -> None:
    def shown_in(journey_id: Id) -> tuple[Id, ...]:
        details = project.all(Journey)[journey_id].details_id
        return () if details is None else (journey_of(project, details),)

    def future_of(journey_id: Id) -> tuple[Id, ...]:
        current = project.all(Journey)[journey_id].future_of_id
        return () if current is None else (current,)

    _no_cycle(journey.id, "details_id", shown_in)
    _no_cycle(journey.id, "future_of_id", future_of)


def _no_cycle(start: Id, field: str, above: Callable[[Id], tuple[Id, ...]]) -> None:
    todo, seen = list(above(start)), set[Id]()
    while todo:
        current = todo.pop()
        if current == start:
            raise UserError(f"By {field}, {start} would end up below itself.")
        if current not in seen:
            seen.add(current)
            todo.extend(above(current))


def _rating(project: Project, rating: Rating) -> None:
    same = (rating.persona_id, rating.view, rating.aspect, rating.team)
    for other in project.children(Rating, rating.touchpoint_id):
        if other.id != rating.id and (other.persona_id, other.view, other.aspect, other.team) == same:
            raise UserError(f"Ratings {other.id} and {rating.id} are about the same; there is one value for each.")


def _score(project: Project, score: Score) -> None:
    if score.period and not PERIOD.fullmatch(score.period):
        names = {wave.name for wave in project.all(Wave).values()}
        if score.period not in names:
            raise UserError(
                f"Score {score.id}: the period “{score.period}” is neither like 2026, 2026-Q3 or 2026-09 nor a wave."
            )
    metric = project.all(Metric)[score.metric_id]
    if metric.scale is None:
        return
    for count in score.counts:
        steps = (count.value - metric.scale.min) / metric.scale.step if metric.scale.step else 0.0
        on_scale = metric.scale.min <= count.value <= metric.scale.max and abs(steps - round(steps)) < 1e-6
        if not on_scale:
            raise UserError(f"Score {score.id} counts the answer {count.value:g}, which {metric.name} does not have.")


def _metric(project: Project, metric: Metric) -> None:
    for score in project.all(Score).values():
        if score.metric_id == metric.id:
            _score(project, score)


def _lane(project: Project, lane: Lane) -> None:
    for other in project.children(Lane, lane.journey_id):
        if other.id != lane.id and other.kind == lane.kind and lane.kind is not LaneKind.OWN:
            raise UserError(f"Lanes {other.id} and {lane.id} are both of the kind {lane.kind}; one is enough.")


# Each function is called with the records of its own table only.
_RULES: dict[str, Callable[..., None]] = {
    "transitions": _transition,
    "touchpoints": _touchpoint,
    "stages": _stage,
    "journeys": _journey,
    "ratings": _rating,
    "scores": _score,
    "metrics": _metric,
    "lanes": _lane,
}
