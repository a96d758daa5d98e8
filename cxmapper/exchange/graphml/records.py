"""A journey's records as a graph with attributes, and back.

Touchpoints are nodes and transitions edges, by their ids, each field an attribute of its name. What is no text, number
or truth is JSON, and so are the records around the graph: stages, personas, owners and ratings. Departures lead to one
node more, the exit. `label`, `stage`, `owner` and `personas` are for other programs and not read again.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, get_origin

import networkx as nx
from pydantic import JsonValue

from cxmapper.errors import UserError
from cxmapper.exchange.imported import made
from cxmapper.feedback.tables.reading import quoted
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Department,
    Id,
    Journey,
    Metric,
    Note,
    PainPoint,
    Person,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Score,
    Segment,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)

Graph: TypeAlias = "nx.MultiDiGraph[str]"

OURS = "cxmapper"
"""The graph attribute that marks our own export; its value is the version of these attributes."""

_AROUND = (Department, Person, Segment, Persona, Metric, Stage, Rating)
"""Records that stand as JSON in attributes of the graph."""

_EXIT = ":exit"
"""How the id of the node ends to which departures lead."""

_NOT_CARRIED = {
    "portrait_id": None,
    "image_ids": (),
    "future_of_id": None,
    "details_id": None,
}
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|^json:")


def graph_of(project: Project, journey: Journey) -> tuple[Graph, tuple[str, ...]]:
    """The graph of a journey, and a warning about what it does not hold."""
    stages = project.children(Stage, journey.id)
    touchpoints = project.touchpoints_of(journey.id)
    ids = {each.id for each in touchpoints}
    exit_id = f"{journey.id}{_EXIT}"
    graph: Graph = nx.MultiDiGraph()
    graph.graph.update({OURS: "1", "project": _encoded(project.info.title), **_attributes(_within(journey, ids))})
    titles = {stage.id: stage.title for stage in stages}
    for each in touchpoints:
        graph.add_node(each.id, **_for_others(project, each, titles), **_attributes(_within(each, ids)))
    for way in (way for each in touchpoints for way in project.children(Transition, each.id)):
        if way.target_id is None:
            graph.add_node(exit_id, label="leaves")
        attributes = _attributes(way, {"source_id", "target_id"})
        graph.add_edge(way.source_id, way.target_id or exit_id, key=way.id, **attributes)
    around = {*titles, *(rating.id for each in touchpoints for rating in project.children(Rating, each.id))}
    for kind in _AROUND:
        whole = kind not in {Stage, Rating}
        records = [_within(record, ids) for record in project.ordered(kind) if whole or record.id in around]
        fields = [record.model_dump(mode="json", exclude_defaults=True) for record in records]
        graph.graph[kind.table] = _encoded(_json(fields))
    return graph, _left_out(project, ids)


def records_of(graph: Graph) -> Iterator[Record]:
    """The records of a graph that `graph_of` made. Raises UserError where a value does not fit any more."""
    about = {name: _decoded(value) for name, value in graph.graph.items()}
    yield made(ProjectInfo, "Graph", id="project", title=about.get("project", ""))
    yield _read(Journey, "Graph", graph.graph, id=about.get("journey_id"))
    for kind in _AROUND:
        for fields in _list(about.get(kind.table, "[]"), kind.table):
            yield made(kind, f"Graph, {kind.table}", **fields)
    for node, values in graph.nodes(data=True):
        if not node.endswith(_EXIT):
            yield _read(Touchpoint, f"Node {quoted(node, 30)}", values, id=node)
    for source, target, key, values in graph.edges(keys=True, data=True):
        leaves = target.endswith(_EXIT) and values.get("kind") == TransitionKind.LEAVES
        ends = {"source_id": source, "target_id": None if leaves else target}
        yield _read(Transition, f"Edge {quoted(str(key), 30)}", values, id=key, **ends)


def _within(record: Record, ids: set[Id]) -> Record:
    """The record without references to what the graph does not hold."""
    fields: dict[str, object] = {name: value for name, value in _NOT_CARRIED.items() if hasattr(record, name)}
    if isinstance(record, Touchpoint):
        fields["serves_ids"] = tuple(id_ for id_ in record.serves_ids if id_ in ids)
        fields["replaces_ids"] = tuple(id_ for id_ in record.replaces_ids if id_ in ids)
    return record.model_copy(update=fields)


def _for_others(project: Project, touchpoint: Touchpoint, titles: Mapping[Id, str]) -> dict[str, str]:
    owner = project.get(Department, touchpoint.owner_id) or project.get(Person, touchpoint.owner_id)
    personas = ", ".join(project.all(Persona)[id_].name for id_ in touchpoint.persona_ids)
    texts = {"label": touchpoint.title, "stage": titles[touchpoint.stage_id], "personas": personas}
    return {name: _encoded(text) for name, text in (texts | ({"owner": owner.name} if owner else {})).items()}


def _attributes(record: Record, without: Iterable[str] = ()) -> dict[str, str | float | bool]:
    """The fields that are not as they are by default; the id of a node or edge is its own, a journey's `journey_id`."""
    fields = record.model_dump(mode="json", exclude_defaults=True, exclude={"id", *without})
    if isinstance(record, Journey):
        fields["journey_id"] = record.id
    return {name: _attribute(value) for name, value in fields.items() if value is not None}


def _attribute(value: JsonValue) -> str | float | bool:
    return (
        value if isinstance(value, bool | int | float) else _encoded(value if isinstance(value, str) else _json(value))
    )


def _read(kind: type[Record], place: str, values: Mapping[str, object], **own: object) -> Record:
    fields: dict[str, object] = {}
    for name, field in kind.model_fields.items():
        if name in values:
            value = _decoded(values[name])
            fields[name] = _list(value, f"{place}, {name}") if get_origin(field.annotation) is tuple else value
    return made(kind, place, **{**fields, **own})


def _list(value: object, place: str) -> list[dict[str, object]]:
    try:
        found = json.loads(str(value))
    except (ValueError, RecursionError) as error:
        raise UserError(f"{place}: {quoted(str(value), 30)} is no JSON; export the graph again.") from error
    if not isinstance(found, list):
        raise UserError(f"{place}: {quoted(str(value), 30)} is no list; export the graph again.")
    return found


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _encoded(text: str) -> str:
    """Text as XML can hold it and gives it back: as JSON in ASCII where it has characters that it would not."""
    return f"json:{json.dumps(text)}" if _UNFIT.search(text) else text


def _decoded(value: object) -> object:
    if isinstance(value, str) and value.startswith("json:"):
        try:
            return json.loads(value.removeprefix("json:"))
        except ValueError as error:
            raise UserError(f"{quoted(value, 30)} is no JSON; export the graph again.") from error
    return value


def _left_out(project: Project, ids: set[Id]) -> tuple[str, ...]:
    counts = {
        "scores": sum(len(project.children(Score, id_)) for id_ in ids),
        "pain points": sum(len(project.children(PainPoint, id_)) for id_ in ids),
        "notes": sum(len(project.children(Note, id_)) for id_ in ids),
    }
    found = ", ".join(f"{number} {word}" for word, number in counts.items() if number)
    return (f"GraphML holds the graph with its ratings; it has no room for {found}.",) if found else ()
