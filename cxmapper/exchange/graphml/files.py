"""GraphML both ways: our own export round-trips the whole graph; anybody else's becomes a journey of one stage."""

import io
import warnings
from pathlib import Path
from xml.etree.ElementTree import Element

import networkx as nx
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from cxmapper.errors import UserError
from cxmapper.exchange.graphml.foreign import journey_of_foreign
from cxmapper.exchange.graphml.records import OURS, Graph, graph_of, records_of
from cxmapper.exchange.imported import Imported
from cxmapper.feedback.tables.reading import quoted, read_bytes, title_of
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from cxmapper.replacing import replacing

MAX_BYTES = 20_000_000
MAX_NODES = 20_000
MAX_DEPTH = 100

_NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
_NAMING = {f"{_NAMESPACE}node": ("id",), f"{_NAMESPACE}edge": ("source", "target")}


def read_graphml(path: Path) -> Imported:
    """Read the graph of a GraphML file.

    Raises UserError for XML with a document type, XML that is broken, nested too deeply or no GraphML, for groups and
    hyperedges, and for values that do not fit.
    """
    data = read_bytes(path, MAX_BYTES)
    _refuse_unreadable(data)
    graph = _graph(data)
    if graph.number_of_nodes() > MAX_NODES:
        raise UserError(
            f"The graph has {graph.number_of_nodes():,} nodes; at most {MAX_NODES:,} can be read, split it."
        )
    if graph.graph.get(OURS) is not None:
        return Imported(Project.build(records_of(graph)))
    return journey_of_foreign(graph, title_of(path))


def write_graphml(project: Project, journey: Journey, path: Path) -> tuple[str, ...]:
    """Write a journey with its stages, touchpoints, transitions, ratings and personas; returns warnings."""
    graph, left_out = graph_of(project, journey)
    content = io.BytesIO()
    nx.write_graphml_xml(graph, content, named_key_ids=True)
    with replacing(path) as file:
        file.write(content.getvalue())
    return left_out


def _refuse_unreadable(data: bytes) -> None:
    """Look through the XML before networkx does, with a parser that no document type can harm."""
    depth, groups, root = 0, 0, ""
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
            depth += 1 if event == "start" else -1
            root = root or element.tag
            if depth > MAX_DEPTH:
                raise UserError("The XML is nested too deeply for a graph; export it again.")
            if event == "start":
                groups += element.tag == f"{_NAMESPACE}graph" and depth > 2
                _refuse_nameless(element)
    except DefusedXmlException as error:
        raise UserError("The XML has a document type, which GraphML does not need; take it out.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise UserError(f"The file is no well-formed XML ({quoted(str(error))}); export it again.") from error
    if root != f"{_NAMESPACE}graphml":
        raise UserError("The file is XML, but no GraphML; export it as GraphML.")
    if groups:
        raise UserError("The graph has groups, which cannot be read; ungroup it and export it again.")


def _refuse_nameless(element: Element) -> None:
    for name in _NAMING.get(element.tag, ()):
        if element.get(name) is None:
            raise UserError(
                f"The GraphML has a {element.tag.removeprefix(_NAMESPACE)} without {name}; export it again."
            )


def _graph(data: bytes) -> Graph:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # networkx warns of attribute types that it takes for text
            read = nx.read_graphml(io.BytesIO(data), force_multigraph=True)
    except (nx.NetworkXException, LookupError, ValueError, TypeError, AttributeError, StopIteration) as error:
        raise UserError(f"The GraphML cannot be read ({quoted(str(error))}); export it again.") from error
    if isinstance(read, nx.MultiDiGraph):
        return read
    directed: Graph = nx.MultiDiGraph(read.edges(data=True))
    directed.graph.update(read.graph, undirected=True)
    directed.update(nodes=read.nodes(data=True))
    return directed
