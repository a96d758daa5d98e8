"""GraphML both ways."""

from pathlib import Path

import networkx as nx
import pytest

from cxmapper.errors import UserError
from cxmapper.exchange.graphml.files import read_graphml, write_graphml
from cxmapper.exchange.imported import Imported
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Department,
    Existence,
    Journey,
    Metric,
    MetricKind,
    Persona,
    Rating,
    Record,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)
from tests.journeys import seeded_journey

HOSTILE = Path(__file__).parents[2].parent / "shared/data/hostile/xml"
GRAPH = (
    '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    '<key id="l" for="all" attr.name="label" attr.type="string"/><graph edgedefault="{}">{}</graph></graphml>'
)


def read(tmp_path: Path, text: str | bytes) -> Imported:
    path = tmp_path / "graph.graphml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_graphml(path)


def drawn(*edges: str, nodes: str = "", directed: bool = True) -> str:
    """GraphML with nodes a, b, c … labelled A, B, C … in this order, and edges such as "ab"."""
    boxes = "".join(f'<node id="{name}"><data key="l">{name.upper()}</data></node>' for name in nodes)
    ways = "".join(f'<edge source="{source}" target="{target}"/>' for source, target in edges)
    return GRAPH.format("directed" if directed else "undirected", boxes + ways)


def titles(project: Project) -> str:
    return "".join(touchpoint.title for touchpoint in project.ordered(Touchpoint))


def ways(project: Project) -> list[tuple[str, str, TransitionKind]]:
    names = {touchpoint.id: touchpoint.title for touchpoint in project.ordered(Touchpoint)}
    return sorted((names[way.source_id], names[way.target_id or ""], way.kind) for way in project.ordered(Transition))


def refusal(tmp_path: Path, text: str | bytes) -> str:
    with pytest.raises(UserError) as caught:
        read(tmp_path, text)
    assert "\n" not in str(caught.value)
    return str(caught.value)


RICH = [
    Department(id="d", name="Web"),
    Persona(id="p", name="Maria", age=34, share=0.25, goals=("a", "b"), traits=({"name": "calm", "value": 0.5},)),
    Journey(id="j", title="Buy", scenario="from\r\nuntil\x07", persona_ids=("p",), volume=100, owner_id="d"),
    Stage(id="s1", journey_id="j", title="Before & after", goal="<know>", order="A"),
    Stage(id="s2", journey_id="j", title="", order="B"),
    Touchpoint(id="a", stage_id="s1", title="A", channel="phone", owner_id="d", persona_ids=("p",), tags=("x", "y")),
    Touchpoint(
        id="b", stage_id="s1", title="json:1", moment_of_truth=True, row=2, serves_ids=("a",), headline_metric_id="m"
    ),
    Metric(id="m", name="Wait", kind=MetricKind.DURATION, unit="h"),
    Touchpoint(
        id="c", stage_id="s2", title="", existence=Existence.PLANNED, due="2026-05-01", description="\ufffe", order="W"
    ),
    Touchpoint(id="e", stage_id="s2", title="E", headline_metric_id="m"),
    Transition(id="t1", source_id="a", target_id="c", label="ok", share=0.9, n=40),
    Transition(id="t2", source_id="c", target_id="a", kind=TransitionKind.BACK, persona_id="p"),
    Transition(id="t3", source_id="c", target_id=None, kind=TransitionKind.LEAVES, share=0.1),
    Transition(id="t4", source_id="a", target_id="c", kind=TransitionKind.ALTERNATIVE),
    Rating(id="r1", touchpoint_id="a", value=-1.5, persona_id="p", view=View.EXPECTED, feelings=("sad",)),
]


def test_our_own_export_brings_back_the_whole_graph(tmp_path: Path) -> None:
    project = Project.build(RICH)
    path = tmp_path / "out.graphml"
    assert write_graphml(project, project.all(Journey)["j"], path) == ()
    assert read_graphml(path) == Imported(project)


def test_a_large_journey_comes_back_but_for_what_a_graph_has_no_room_for(tmp_path: Path) -> None:
    project = seeded_journey(80)
    path = tmp_path / "out.graphml"
    (warning,) = write_graphml(project, project.ordered(Journey)[0], path)
    again = read_graphml(path).project
    assert warning.startswith("GraphML holds the graph with its ratings; it has no room for ")
    kinds: tuple[type[Record], ...] = (Journey, Stage, Touchpoint, Transition, Persona, Rating, Department)
    for kind in kinds:
        assert again.all(kind) == project.all(kind)


@pytest.mark.parametrize("title", ["json:5", "json:{", 'json:"Buy"', "\x07"])
def test_titles_that_look_like_our_own_marks_come_back(tmp_path: Path, title: str) -> None:
    whole = Project.build((Journey(id="json:j", title=title), Stage(id="s", journey_id="json:j", title=title)))
    path = tmp_path / "graph.graphml"
    write_graphml(whole, whole.all(Journey)["json:j"], path)
    assert read_graphml(path).project.all(Journey) == whole.all(Journey)


def test_only_the_journey_asked_for_is_written(tmp_path: Path) -> None:
    other = (
        Journey(id="k", title="Other"),
        Stage(id="s9", journey_id="k", title="S"),
        Touchpoint(id="z", stage_id="s9", title="Z"),
    )
    project = Project.build([*RICH, *other])
    write_graphml(project, project.all(Journey)["j"], tmp_path / "out.graphml")
    assert read_graphml(tmp_path / "out.graphml").project == Project.build(RICH)


def test_references_to_what_is_not_written_are_left_out(tmp_path: Path) -> None:
    detail = Journey(id="k", title="Detail", details_id="a", future_of_id="j")
    project = Project.build([*RICH, detail])
    write_graphml(project, detail, tmp_path / "out.graphml")
    assert read_graphml(tmp_path / "out.graphml").project.all(Journey) == {"k": Journey(id="k", title="Detail")}


def test_other_programs_find_labels_stages_and_shares(tmp_path: Path) -> None:
    project = Project.build(RICH)
    write_graphml(project, project.all(Journey)["j"], tmp_path / "out.graphml")
    graph = nx.read_graphml(tmp_path / "out.graphml", force_multigraph=True)
    assert graph.nodes["a"]["label"] == "A"
    assert graph.nodes["a"]["stage"] == "Before & after"
    assert graph.nodes["a"]["personas"] == "Maria"
    assert graph.nodes["a"]["owner"] == "Web"
    assert graph.edges["a", "c", "t1"] == {"label": "ok", "share": 0.9, "n": 40}
    assert graph.edges["c", "j:exit", "t3"]["kind"] == "leaves"


def test_a_foreign_graph_becomes_one_stage_layered_by_the_longest_way(tmp_path: Path) -> None:
    imported = read(tmp_path, drawn("ad", "ab", "bc", "cd", "ae", nodes="daebc"))
    assert imported.warnings == ()
    assert imported.project.info.title == "graph"
    assert len(imported.project.all(Stage)) == 1
    assert titles(imported.project) == "AEBCD"
    assert {kind for _, _, kind in ways(imported.project)} == {TransitionKind.NEXT}


def test_edges_that_close_a_circle_are_ways_back(tmp_path: Path) -> None:
    project = read(tmp_path, drawn("ab", "bc", "ca", "bb", nodes="abc")).project
    assert titles(project) == "ABC"
    assert ways(project) == [
        ("A", "B", TransitionKind.NEXT),
        ("B", "B", TransitionKind.BACK),
        ("B", "C", TransitionKind.NEXT),
        ("C", "A", TransitionKind.BACK),
    ]


def test_several_edges_between_two_nodes_become_one_way_with_a_warning(tmp_path: Path) -> None:
    edge = '<edge source="a" target="b"><data key="l">{}</data></edge>'
    text = GRAPH.format("directed", '<node id="a"/><node id="b"/>' + edge.format("yes") + edge.format("no"))
    imported = read(tmp_path, text)
    assert [way.label for way in imported.project.ordered(Transition)] == ["yes / no"]
    assert imported.warnings == ("1 edges lead where another one leads already; each pair of nodes has one way.",)


def test_a_graph_without_directions_is_read_with_a_warning(tmp_path: Path) -> None:
    imported = read(tmp_path, drawn("ab", "bc", nodes="abc", directed=False))
    assert ways(imported.project) == [("A", "B", TransitionKind.NEXT), ("B", "C", TransitionKind.NEXT)]
    assert imported.warnings[0].startswith("The graph has no directions")


def test_nodes_without_label_are_called_by_their_id(tmp_path: Path) -> None:
    assert (
        titles(read(tmp_path, GRAPH.format("directed", '<node id="n1"/><edge source="n1" target="n2"/>')).project)
        == "n1n2"
    )


def test_an_empty_graph_is_an_empty_journey(tmp_path: Path) -> None:
    project = read(tmp_path, GRAPH.format("directed", "")).project
    assert [len(project.all(kind)) for kind in (Journey, Stage, Touchpoint)] == [1, 0, 0]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<!DOCTYPE g [<!ENTITY a "b">]>' + drawn(nodes="a")[21:], "document type"),
        ("<graphml/>", "no GraphML"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", "no GraphML"),
        ("not xml", "no well-formed XML"),
        ("", "no well-formed XML"),
        (drawn(nodes="abc")[:-20], "no well-formed XML"),
        ("<a>" * 5_000, "nested too deeply"),
        (GRAPH.format("directed", '<node id="a"><graph edgedefault="directed"/></node>'), "groups"),
        (GRAPH.format("directed", "<hyperedge/>"), "cannot be read"),
        (GRAPH.format("directed", '<node id="a"><data key="zz">x</data></node>'), "cannot be read"),
        (GRAPH.format("directed", "<node/>"), "a node without id"),
        (GRAPH.format("directed", f'<node id="{"x" * 2_001}"/>'), "title"),
        (drawn(nodes="abc").replace("</graph>", "").replace("</graphml>", "</graph><x/></y>"), "no well-formed XML"),
    ],
    ids=range(13),
)
def test_what_is_broken_or_hostile_is_refused_in_one_sentence(tmp_path: Path, text: str, reason: str) -> None:
    assert reason in refusal(tmp_path, text)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('<data key="stage_id">s1</data>', '<data key="stage_id">s7</data>', "s7"),
        ('[{"id"', "[{", "no JSON"),
        ('<data key="share">0.9</data>', '<data key="share">9</data>', "Edge “t1”: share"),
        ('<data key="row">2</data>', '<data key="row">-2</data>', "Node “b”: row"),
    ],
)
def test_an_own_export_that_was_broken_is_refused(tmp_path: Path, old: str, new: str, reason: str) -> None:
    project = Project.build(RICH)
    write_graphml(project, project.all(Journey)["j"], tmp_path / "out.graphml")
    text = (tmp_path / "out.graphml").read_text("utf-8")
    assert old in text
    assert reason in refusal(tmp_path, text.replace(old, new))


@pytest.mark.skipif(not HOSTILE.exists(), reason="the files of ../shared/data/hostile are not here")
@pytest.mark.parametrize(
    "name", ["cyclic", "dtd", "external", "external_file", "quadratic", "simple", "simple-ns", "xmlbomb", "xmlbomb2"]
)
def test_bombs_and_external_entities_are_refused(name: str) -> None:
    with pytest.raises(UserError, match=r"document type|no GraphML"):
        read_graphml(HOSTILE / f"{name}.xml")


def test_a_node_of_yed_without_a_label_goes_by_its_id(tmp_path: Path) -> None:
    path = tmp_path / "yed.graphml"
    path.write_text(
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'
        '<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">'
        '<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel/></y:ShapeNode></data></node></graph></graphml>',
        "utf-8",
    )
    assert [touchpoint.title for touchpoint in read_graphml(path).project.ordered(Touchpoint)] == ["n0"]
