"""Courses through a journey: hand-worked ones, and all paths listed one by one on small random graphs."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.course_messages import course_message
from cxmapper.analysis.courses import Courses, PathFound
from cxmapper.analysis.graph import JourneyView
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Journey,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.journeys import seeded_journey


@dataclass(frozen=True, slots=True)
class Link:
    source: str
    target: str | None
    share: float | None = None
    back: bool = False
    persona: str | None = None

    def way(self) -> Transition:
        kind = TransitionKind.BACK if self.back else TransitionKind.NEXT
        return Transition(
            id=f"{self.source}{self.target or '-'}{self.persona or ''}",
            source_id=self.source,
            target_id=self.target,
            kind=kind if self.target else TransitionKind.LEAVES,
            share=self.share,
            persona_id=self.persona,
            n=None if self.share is None else 100,
        )


def courses(felt: dict[str, float | None], *links: Link, persona: str | None = None) -> Courses:
    """Touchpoints in the order of `felt`, all in one stage, and the ways between them."""
    names = list(felt)
    rated = ((name, value) for name, value in felt.items() if value is not None)
    records: list[Record] = [
        ProjectInfo(id="project"),
        Persona(id="bill", name="Bill"),
        Journey(id="j", title="Journey"),
        Stage(id="s", journey_id="j", title="Stage"),
        *(
            Touchpoint(id=name, stage_id="s", title=name.upper(), order=f"{chr(65 + number)}1")
            for number, name in enumerate(names)
        ),
        *(Rating(id=f"r{name}", touchpoint_id=name, value=value) for name, value in rated),
        *(link.way() for link in links),
    ]
    project = Project.build(records)
    return Courses(JourneyView(project, project.all(Journey)["j"], date.min), persona)


def path(found: PathFound | None) -> str:
    return "" if found is None else "".join(found.touchpoint_ids)


DIAMOND = (Link("a", "b", 0.6), Link("a", "c", 0.4), Link("b", "d"), Link("c", "d"))


def test_the_worst_path_has_the_lowest_mean_of_what_is_known() -> None:
    found = courses({"a": 1, "b": 0, "c": -2, "d": 1}, *DIAMOND).worst()
    assert path(found) == "acd"
    assert found is not None
    assert found.transition_ids == ("ac", "cd")
    assert (found.values["mean"], found.values["known"], found.values["unknown"]) == (0, 3, 0)
    assert course_message(found) == "The worst path is felt as 0.0 on average (3 of 3 steps known)."


def test_what_nobody_rated_makes_no_path_better_or_worse() -> None:
    assert path(courses({"a": -1, "b": None, "c": -0.5, "d": None}, *DIAMOND).worst()) == "abd"
    assert courses({"a": None, "b": None, "c": None, "d": None}, *DIAMOND).worst() is None


def test_most_take_the_path_of_the_greatest_product_not_the_widest_first_way() -> None:
    links = (Link("a", "b", 0.6), Link("a", "c", 0.4), *(Link("b", end, 1 / 3) for end in "def"), Link("c", "g"))
    found = courses(dict.fromkeys("abcdefg"), *links).travelled()
    assert path(found) == "acg"
    assert found is not None
    assert found.values["share"] == pytest.approx(0.4)
    assert course_message(found) == "The most travelled path: 40 % take it, 3 steps to G."


def test_the_most_travelled_path_is_told_as_far_as_it_was_counted() -> None:
    found = courses(dict.fromkeys("abcd"), Link("a", "b"), Link("b", "c"), Link("b", "d")).travelled()
    assert path(found) == "ab"
    assert found is not None
    assert course_message(found) == "The most travelled path: 100 % take it as far as B, where nobody counted on."


def test_of_a_single_step_it_is_told_in_the_singular() -> None:
    found = courses({"a": 1}).own()
    assert found is not None
    assert course_message(found) == "Customers pass 1 step, felt as +1.0 on average (1 known)."


def test_a_personas_own_ways_make_its_own_path() -> None:
    links = (
        Link("a", "b", 0.9),
        Link("a", "c", 0.1),
        Link("a", "b", 0.2, persona="bill"),
        Link("a", "c", 0.8, persona="bill"),
    )
    assert path(courses(dict.fromkeys("abc"), *links).travelled()) == "ab"
    assert path(courses(dict.fromkeys("abc"), *links, persona="bill").travelled()) == "ac"


def test_a_loop_is_told_with_the_way_round_and_its_share() -> None:
    links = (Link("a", "b"), Link("b", "c"), Link("c", "a", 0.25, back=True), Link("b", "b", back=True))
    first, second = courses(dict.fromkeys("abc"), *links).loops()
    assert (path(first), first.transition_ids) == ("abc", ("ab", "bc", "ca"))
    assert course_message(first) == "C: 25 % go round again (100 counted)."
    assert (path(second), second.transition_ids) == ("b", ("bb",))
    assert course_message(second) == "B: some go round again; nobody counted how many."


def test_what_is_lost_adds_up_along_the_flow() -> None:
    links = (Link("a", None, 0.2), Link("a", "b", 0.8), Link("b", None, 0.25), Link("b", "c", 0.75), Link("c", None))
    first, second, third = courses(dict.fromkeys("abc"), *links).losses()
    assert (first.values["lost"], first.values["left"]) == (pytest.approx(0.2), pytest.approx(0.8))
    assert (second.values["lost"], second.values["left"]) == (pytest.approx(0.2), pytest.approx(0.6))
    assert course_message(second) == "B: 20 % of all are lost here, 60 % are left."
    assert course_message(third) == "C: some are lost here; how many is unknown."


def test_mending_lifts_a_touchpoint_to_its_neighbours_and_lets_all_go_on() -> None:
    links = (Link("a", "b"), Link("b", None, 0.5), Link("b", "c", 0.5))
    found = courses({"a": 1, "b": -2, "c": 2}, *links).mended("b")
    assert found is not None
    # before: (1·1 + 1·−2 + 0.5·2) / 2.5 = 0; after: (1 + 1.5 + 2) / 3 = 1.5
    assert (found.values["emotion"], found.values["emotion_mended"]) == (pytest.approx(0), pytest.approx(1.5))
    assert (found.values["stay"], found.values["stay_mended"]) == (pytest.approx(0.5), 1)
    said = "B mended: the journey is felt as +1.5 in place of 0.0, and 100 % in place of 50 % stay."
    assert course_message(found) == said


def test_nothing_changes_where_a_touchpoint_is_no_worse_than_those_around_it() -> None:
    assert courses({"a": 1, "b": 1, "c": 1}, Link("a", "b"), Link("b", "c")).mended("b") is None


def test_the_touchpoint_that_drags_most_is_the_one_whose_mending_lifts_most() -> None:
    links = (Link("a", "b", 0.1), Link("a", "c", 0.9), Link("b", "d"), Link("c", "d"))
    assert path(courses({"a": 0, "b": -2, "c": -1, "d": 0}, *links).drags()) == "c"


def test_without_anything_known_nothing_is_claimed() -> None:
    found = courses(dict.fromkeys("abc"), Link("a", "b"), Link("a", "c"), Link("b", None))
    assert (found.worst(), found.drags(), found.mended("a")) == (None, None, None)
    mended = found.mended("b")
    assert mended is not None
    assert course_message(mended) == "B mended: what changes from end to end is unknown."


def random_courses(seed: int) -> Courses:
    random, names = Random(seed), "abcdefg"
    felt = {name: random.choice([None, -2.0, -1.0, 0.0, 1.0, 2.0]) for name in names}
    pairs = {(random.choice(names), random.choice(names)) for _ in range(random.randint(0, 12))}
    links = [
        Link(source, target, random.choice([0.2, 0.3, 0.5]), back=source >= target) for source, target in sorted(pairs)
    ]
    return courses(felt, *links)


def all_paths(found: Courses) -> list[tuple[str, ...]]:
    def walk(here: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        ways = [way for way in found.view.ways_out.get(here[-1], ()) if way.kind is not TransitionKind.BACK]
        if not ways:
            yield here
        for way in ways:
            assert way.target_id is not None
            yield from walk((*here, way.target_id))

    return [path for start in found.starts for path in walk((start,))]


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_worst_path_is_the_worst_of_all(seed: int) -> None:
    found = random_courses(seed)
    known = [[found.felt[id_] for id_ in path if id_ in found.felt] for path in all_paths(found)]
    means = [sum(felt) / len(felt) for felt in known if felt]
    worst = found.worst()
    assert (None if worst is None else worst.values["mean"]) == (pytest.approx(min(means)) if means else None)


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_most_travelled_path_is_the_most_travelled_of_all(seed: int) -> None:
    found = random_courses(seed)
    share = {(w.source_id, w.target_id): w.share or 0.0 for ways in found.view.ways_out.values() for w in ways}
    taken = []
    for path_ in all_paths(found):
        product = 1.0
        for pair in itertools.pairwise(path_):
            product *= share[pair]
        taken.append((product, path_))
    travelled = found.travelled()
    assert travelled is not None
    product = 1.0
    for pair in zip(travelled.touchpoint_ids, travelled.touchpoint_ids[1:], strict=False):
        product *= share[pair]
    assert product == pytest.approx(max(product for product, _ in taken))


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_loops_are_those_that_networkx_finds_and_as_short(seed: int) -> None:
    found = random_courses(seed)
    ways = [way for ways in found.view.ways_out.values() for way in ways]
    graph = nx.DiGraph([(way.source_id, way.target_id) for way in ways if way.kind is not TransitionKind.BACK])
    graph.add_nodes_from(found.touchpoints)
    back = {way.id: way for way in ways if way.kind is TransitionKind.BACK}
    expected = {
        id_: nx.shortest_path_length(graph, way.target_id, way.source_id)
        for id_, way in back.items()
        if nx.has_path(graph, way.target_id, way.source_id)
    }
    assert {loop.transition_ids[-1]: len(loop.touchpoint_ids) - 1 for loop in found.loops()} == expected


def test_thousands_of_touchpoints_are_swept_in_parts_that_hang_together_or_not() -> None:
    project = seeded_journey(3_000)
    found = Courses(JourneyView(project, project.all(Journey)["journey"], date.min), "p0")
    assert found.worst() is not None
    assert found.travelled() is not None
    assert found.drags() is None  # nobody counted the branches before those that are felt badly
    assert len(list(found.losses())) > 50
    assert len(list(found.loops())) > 50


def test_a_drawn_way_that_nobody_takes_is_no_loss_and_no_loop() -> None:
    drawn = (Link("a", "b", 1.0), Link("b", None, 0.0), Link("b", "a", 0.0, back=True))
    found = courses({"a": 1.0, "b": 1.0}, *drawn)
    assert list(found.losses()) == []
    assert list(found.loops()) == []
    assert found.mended("b") is None


def test_a_sentence_begins_with_a_capital_where_its_touchpoint_has_no_name() -> None:
    found = courses({"a": 1.0, "b": 1.0}, Link("a", "b", 0.8), Link("a", None, 0.2))
    [lost] = found.losses()
    unnamed = PathFound(lost.kind, lost.touchpoint_ids, lost.transition_ids, {**lost.values, "touchpoint": " "})
    assert course_message(unnamed) == "An unnamed touchpoint: 20 % of all are lost here, 80 % are left."
