"""A journey as a networkx graph, for paths over it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cxmapper.analysis.graph import JourneyView
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey

if TYPE_CHECKING:
    import networkx as nx


def journey_graph(project: Project, journey_id: Id, persona_id: Id | None = None) -> nx.MultiDiGraph[Id]:
    """The touchpoints of a journey and the ways between them; with a persona, what that one meets and may take.

    Nodes are touchpoint ids with `title`, `stage_id`, `existence`, `line` and `leaves`, the transitions that lead
    away; edges are keyed by transition id with `kind`, `share`, `n`, `persona_id`, `label` and `evidence`.
    Raises KeyError for a journey that is not there.
    """
    import networkx as nx

    view = JourneyView(project, project.all(Journey)[journey_id], date.min)
    graph: nx.MultiDiGraph[Id] = nx.MultiDiGraph()
    for touchpoint in view.touchpoints:
        if persona_id is None or view.meets(persona_id, touchpoint):
            graph.add_node(
                touchpoint.id,
                title=touchpoint.title,
                stage_id=touchpoint.stage_id,
                existence=touchpoint.existence,
                line=touchpoint.line,
                leaves=tuple(way for way in view.ways_out.get(touchpoint.id, ()) if way.target_id is None),
            )
    for id_ in tuple(graph):
        for way in view.ways_out.get(id_, ()):
            theirs = persona_id is None or way.persona_id in {None, persona_id}
            if theirs and way.target_id is not None and way.target_id in graph:
                data = {name: getattr(way, name) for name in ("kind", "share", "n", "persona_id", "label", "evidence")}
                graph.add_edge(way.source_id, way.target_id, key=way.id, **data)
    return graph
