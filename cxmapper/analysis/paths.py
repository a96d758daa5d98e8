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
    met = [t for t in view.touchpoints if persona_id is None or view.meets(persona_id, t)]
    ways = {
        touchpoint.id: [
            way
            for way in view.ways_out.get(touchpoint.id, ())
            if persona_id is None or way.persona_id in {None, persona_id}
        ]
        for touchpoint in met
    }
    graph: nx.MultiDiGraph[Id] = nx.MultiDiGraph()
    for touchpoint in met:
        data = {name: getattr(touchpoint, name) for name in ("title", "stage_id", "existence", "line")}
        leaves = tuple(way for way in ways[touchpoint.id] if way.target_id is None)
        graph.add_node(touchpoint.id, leaves=leaves, **data)
    for touchpoint in met:
        for way in ways[touchpoint.id]:
            if way.target_id in ways:
                data = {name: getattr(way, name) for name in ("kind", "share", "n", "persona_id", "label", "evidence")}
                graph.add_edge(way.source_id, way.target_id, key=way.id, **data)
    return graph
