"""What must hold between records. Every rule looks only at what a change may have broken, in one pass over it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar, cast

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

R = TypeVar("R", bound=Record)
Tables = Mapping[str, list[Record]]

NAMES = {table: tuple(ref for ref in REFERENCES if ref.table == table) for table in TABLES}
"""Table → the fields by which its records name others."""


def check(project: Project, change: Change) -> None:
    """Raise UserError when `project`, the one after `change`, breaks a rule that the change may have broken."""
    gone = {record.id: record.table for record in change.removed}
    for ref, other in naming(project, change.removed):
        record_id = next(id_ for id_ in references_of(other, ref.field) if id_ in gone)
        raise UserError(
            "{table} {id} is still named by {field} of {other_table} {other_id}; change that first.",
            table=gone[record_id],
            id=record_id,
            field=ref.field,
            other_table=other.table,
            other_id=other.id,
        )
    changed: dict[str, list[Record]] = {table: [] for table in TABLES}
    for _, after in change.pairs:
        if after is not None:
            changed[after.table].append(after)
    for table, records in changed.items():
        _references_exist(project, table, records)
    if len(project.tables["project"]) != 1:
        raise UserError("A project has exactly one record in its table “project”.")
    moved = _moved_touchpoints(project, change)
    _ways_stay_within_a_journey(project, _of(Transition, changed), moved)
    _said_once(project, changed)
    _no_cycles(project, changed, moved)
    _scores_fit(project, change, changed)


def naming(project: Project, records: Collection[Record]) -> Iterator[tuple[Reference, Record]]:
    """Every record that names one of these, with the field that does; looks through a table once at most."""
    ids: dict[str, set[Id]] = {}
    for record in records:
        ids.setdefault(record.table, set()).add(record.id)
    for ref in REFERENCES:
        named = {record_id for table in ref.to for record_id in ids.get(table, ())}
        if not named:
            continue
        table = project.tables[ref.table]
        if ref.indexed:
            lookup = project.index.get((ref.table, ref.field), {})
            yield from ((ref, table[other_id]) for record_id in named for other_id in lookup.get(record_id, ()))
        else:
            for other in table.values():
                if not named.isdisjoint(references_of(other, ref.field)):
                    yield ref, other


def journey_of(project: Project, touchpoint_id: Id) -> Id:
    """The id of the journey that a touchpoint is on."""
    touchpoint = project.all(Touchpoint)[touchpoint_id]
    return project.all(Stage)[touchpoint.stage_id].journey_id


def _of(kind: type[R], tables: Tables) -> list[R]:
    return cast("list[R]", tables[kind.table])


def _references_exist(project: Project, table: str, records: list[Record]) -> None:
    for ref in NAMES[table] if records else ():
        usual, *others = (project.tables[to] for to in ref.to)
        for record_id in _named(records, ref.field):
            if record_id not in usual and not any(record_id in other for other in others):
                record = next(record for record in records if record_id in references_of(record, ref.field))
                raise UserError(
                    "{field} of {table} {id} names {named}, which is not among {tables}; add it, or take the name out.",
                    field=ref.field,
                    table=table,
                    id=record.id,
                    named=record_id,
                    tables=_or(ref.to),
                )


def _named(records: list[Record], field: str) -> Iterator[Id]:
    """Every id that these records name in a field; records that say the same are asked once."""
    if "." in field:
        yield from chain.from_iterable(references_of(record, field) for record in records)
        return
    for value in dict.fromkeys(map(attrgetter(field), records)):
        if isinstance(value, str):
            yield value
        elif value:
            yield from value


def _or(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _moved_touchpoints(project: Project, change: Change) -> list[Id]:
    """Those that came to another stage, or whose stage came to another journey."""
    moved = []
    for before, after in change.updated:
        if isinstance(before, Touchpoint) and isinstance(after, Touchpoint) and before.stage_id != after.stage_id:
            moved.append(after.id)
        if isinstance(before, Stage) and isinstance(after, Stage) and before.journey_id != after.journey_id:
            moved.extend(touchpoint.id for touchpoint in project.children(Touchpoint, after.id))
    return moved


def _ways_stay_within_a_journey(project: Project, ways: Iterable[Transition], moved: Iterable[Id]) -> None:
    at_moved = (
        way for id_ in moved for by in ("source_id", "target_id") for way in project.children(Transition, id_, by)
    )
    for way in (*ways, *at_moved):
        if way.target_id is not None and journey_of(project, way.source_id) != journey_of(project, way.target_id):
            raise UserError("Transition {id} would join two journeys; both its ends are in one.", id=way.id)


_ONCE: tuple[tuple[type[Record], str, tuple[str, ...], str], ...] = (
    (
        Transition,
        "source_id",
        ("target_id", "kind", "persona_id"),
        "Transitions {} and {} say the same; one of a kind and persona is enough.",
    ),
    (
        Rating,
        "touchpoint_id",
        ("persona_id", "view", "aspect", "team"),
        "Ratings {} and {} are about the same; there is one value for each.",
    ),
    (Lane, "journey_id", ("kind",), "Lanes {} and {} are of the same kind; one is enough."),
)
"""Among the records below one parent no two agree in all these fields."""


def _said_once(project: Project, changed: Tables) -> None:
    for kind, parent, fields, sentence in _ONCE:
        parents, same = attrgetter(parent), attrgetter(*fields)
        siblings = project.index.get((kind.table, parent), {})
        for parent_id in dict.fromkeys(map(parents, changed[kind.table])):
            if len(siblings[parent_id]) < 2:
                continue
            seen: dict[object, Id] = {}
            for record in project.children(kind, parent_id, parent):
                first = seen.setdefault(same(record), record.id)
                if first != record.id and not (isinstance(record, Lane) and record.kind is LaneKind.OWN):
                    raise UserError(sentence.format(first, record.id))


def _no_cycles(project: Project, changed: Tables, moved: Iterable[Id]) -> None:
    touchpoints, journeys = project.all(Touchpoint), project.all(Journey)

    def shown_in(journey_id: Id) -> tuple[Id, ...]:
        details = journeys[journey_id].details_id
        return () if details is None else (journey_of(project, details),)

    def future_of(journey_id: Id) -> tuple[Id, ...]:
        current = journeys[journey_id].future_of_id
        return () if current is None else (current,)

    behind, new = _of(Touchpoint, changed), _of(Journey, changed)
    detailed = (journey for id_ in moved for journey in project.children(Journey, id_, "details_id"))
    _no_cycle("serves_ids", (one.id for one in behind if one.serves_ids), lambda id_: touchpoints[id_].serves_ids)
    _no_cycle("replaces_ids", (one.id for one in behind if one.replaces_ids), lambda id_: touchpoints[id_].replaces_ids)
    _no_cycle("details_id", (journey.id for journey in (*new, *detailed)), shown_in)
    _no_cycle("future_of_id", (journey.id for journey in new), future_of)


def _no_cycle(field: str, starts: Iterable[Id], above: Callable[[Id], tuple[Id, ...]]) -> None:
    graph: dict[Id, tuple[Id, ...]] = {}
    todo = list(starts)
    while todo:
        current = todo.pop()
        if current not in graph:
            graph[current] = above(current)
            todo.extend(graph[current])
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        raise UserError(
            "By {field}, {id} would end up below itself; choose another.", field=field, id=error.args[1][0]
        ) from error


def _scores_fit(project: Project, change: Change, changed: Tables) -> None:
    if any(record.table == "waves" for pair in change.updated for record in pair) or any(
        record.table == "waves" for record in change.removed
    ):
        scores: Iterable[Score] = project.all(Score).values()
    else:
        metrics = _rescaled(change)
        of_metrics = (one for one in project.all(Score).values() if one.metric_id in metrics) if metrics else ()
        scores = (*_of(Score, changed), *of_metrics)
    names = {wave.name for wave in project.all(Wave).values()}
    for score in scores:
        if score.period and score.period not in names and not PERIOD.fullmatch(score.period):
            raise UserError(
                "Score {id}: the period “{period}” is no wave; "
                "write it like 2026, 2026-Q3 or 2026-09, or add a wave of that name.",
                id=score.id,
                period=score.period,
            )
        _answers_are_on_the_scale(score, project.all(Metric)[score.metric_id])


def _rescaled(change: Change) -> set[Id]:
    return {
        after.id
        for before, after in change.updated
        if isinstance(before, Metric) and isinstance(after, Metric) and before.scale != after.scale
    }


def _answers_are_on_the_scale(score: Score, metric: Metric) -> None:
    if metric.scale is None:
        return
    for count in score.counts:
        steps = (count.value - metric.scale.min) / metric.scale.step if metric.scale.step else 0.0
        on_scale = metric.scale.min <= count.value <= metric.scale.max and abs(steps - round(steps)) < 1e-6
        if not on_scale:
            raise UserError(
                "Score {id} counts the answer {value}, which {name} does not have; correct one.",
                id=score.id,
                value=f"{count.value:g}",
                name=metric.name,
            )
