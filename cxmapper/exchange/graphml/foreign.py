"""Somebody else's graph as a journey: nodes are touchpoints, edges the ways between them."""

from collections.abc import Iterator, Mapping

import networkx as nx

from cxmapper.exchange.graphml.records import Graph
from cxmapper.exchange.imported import Imported, made
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, ProjectInfo, Record, Stage, Touchpoint, Transition, TransitionKind

_LABELS = ("label", "name", "title", "Label", "Name", "description")


def journey_of_foreign(graph: Graph, title: str) -> Imported:
    """A journey of one stage, its touchpoints in the order of the longest way that leads to them.

    Edges that close a circle, followed from the first node of the file, are ways back. Several edges from one node to
    another become one way.
    """
    backward = _closing_edges(graph)
    ids = {node: f"touchpoint-{number:04}" for number, node in enumerate(_layered(graph, backward), 1)}
    name = _label(graph.graph, title)
    records: list[Record] = [
        made(ProjectInfo, "Graph", id="project", title=name),
        made(Journey, "Graph", id="journey-0001", title=name),
    ]
    if ids:
        records.append(Stage(id="stage-0001", journey_id="journey-0001", title=""))
    for (node, id_), order in zip(ids.items(), orders(len(ids)), strict=True):
        label = _label(graph.nodes[node], node)
        records.append(made(Touchpoint, f"Node {id_}", id=id_, stage_id="stage-0001", title=label, order=order))
    records += _ways(graph, ids, backward)
    return Imported(Project.build(records), tuple(_doubts(graph)))


def _ways(graph: Graph, ids: Mapping[str, str], backward: set[tuple[str, str]]) -> Iterator[Record]:
    labels: dict[tuple[str, str], dict[str, None]] = {}
    for source, target, values in graph.edges(data=True):
        labels.setdefault((source, target), {})[_label(values, "")] = None
    for number, ((source, target), texts) in enumerate(labels.items(), 1):
        yield made(
            Transition,
            f"Edge {number}",
            id=f"transition-{number:04}",
            source_id=ids[source],
            target_id=ids[target],
            kind=TransitionKind.BACK if (source, target) in backward else TransitionKind.NEXT,
            label=" / ".join(filter(None, texts)),
        )


def _closing_edges(graph: Graph) -> set[tuple[str, str]]:
    """The edges that lead back into the path on which a depth-first walk, in the order of the file, meets them."""
    closing, open_nodes, done = set(), set[str](), set[str]()
    for root in graph:
        stack = [] if root in done else [(root, iter(list(graph.successors(root))))]
        open_nodes.update(root for root, _ in stack)
        while stack:
            node, successors = stack[-1]
            following = next(successors, None)
            if following is None:
                stack.pop()
                open_nodes.discard(node)
                done.add(node)
            elif following in open_nodes:
                closing.add((node, following))
            elif following not in done:
                open_nodes.add(following)
                stack.append((following, iter(list(graph.successors(following)))))
    return closing


def _layered(graph: Graph, backward: set[tuple[str, str]]) -> list[str]:
    """The nodes by the longest forward way from a start, and among equals as in the file."""
    forward: nx.DiGraph[str] = nx.DiGraph()
    forward.add_nodes_from(graph)
    forward.add_edges_from(edge for edge in graph.edges() if edge not in backward)
    layers = dict.fromkeys(graph, 0)
    for node in nx.topological_sort(forward):
        for following in forward.successors(node):
            layers[following] = max(layers[following], layers[node] + 1)
    return sorted(graph, key=layers.__getitem__)


def _label(values: Mapping[str, object], default: str) -> str:
    return next((text for name in _LABELS if (text := str(values.get(name) or "").strip())), default)


def _doubts(graph: Graph) -> Iterator[str]:
    if graph.graph.get("undirected"):
        yield "The graph has no directions; each edge was taken to lead from the node that comes first."
    several = graph.number_of_edges() - len(set(graph.edges()))
    if several:
        yield f"{several} edges lead where another one leads already; each pair of nodes has one way."
