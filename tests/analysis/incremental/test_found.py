"""Looking again only at what an edit concerns finds what looking at everything finds."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.incremental import found as module
from cxmapper.analysis.incremental.found import Found, find, refind
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.splitting import insert_on_link
from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint, move_touchpoints
from cxmapper.editing.edits.transitions import connect
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import (
    Audience,
    Journey,
    Metric,
    MetricKind,
    Opportunity,
    Persona,
    Scale,
    Score,
    Stage,
    Target,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.analysis.found_edits import LIGHT, SHAPING
from tests.editing.every_edit import EDITS
from tests.editing.pick import NothingToPickError, Pick
from tests.journeys import seeded_journey
from tests.router import router
from tests.whole_journey import TODAY, project, rated, score


def same(previous: Found, after: Project, change: Change) -> Found:
    again, anew = refind(previous, after, change), find(after, TODAY, previous.journey_ids)
    assert again.findings == anew.findings
    return again


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_after_any_edits_of_a_small_project(data: st.DataObject) -> None:
    whole = router()
    now = find(whole, TODAY)
    for number in range(data.draw(st.integers(1, 5))):
        edit = EDITS[data.draw(st.sampled_from(sorted(EDITS)))]
        try:
            change = edit(Pick(whole, data.draw), f"new{number}")
            after = whole.apply(change)
        except (UserError, NothingToPickError):
            continue
        now, whole = same(now, after, change), after


@given(
    seed=st.integers(0, 10_000),
    edits=st.lists(st.sampled_from(sorted([*LIGHT, *SHAPING])), min_size=1, max_size=8),
    people=st.sampled_from(("none", "named by touchpoints", "two", "three")),
    known=st.booleans(),
)
@settings(max_examples=100, deadline=None)
def test_after_any_edits_of_a_larger_journey(seed: int, edits: list[str], people: str, known: bool) -> None:
    random = Random(seed)
    whole = seeded_journey(random.choice((3, 12, 40, 120)), seed, personas={"none": 0, "three": 3}.get(people, 2))
    journey = whole.all(Journey)["journey"]
    if people == "named by touchpoints":
        whole = whole.apply(Change.updating(journey, persona_ids=()))
    if not known:
        whole = without_evidence(whole)
    now = find(whole, TODAY)
    for number, name in enumerate(edits):
        try:
            change = {**LIGHT, **SHAPING}[name](random, whole, number)
            after = whole.apply(change)
        except UserError:  # such a rating is there, or a stage has to stay
            continue
        now, whole = same(now, after, change), after


@pytest.mark.parametrize("name", [*LIGHT, *SHAPING])
def test_an_edit_does_not_have_everything_looked_at_again(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = seeded_journey(400)
    whole = whole.apply(Change.adding(Target(id="goal", metric_id="nps", subject_id="t1", value=90)))
    now = find(whole, TODAY)
    change = {**LIGHT, **SHAPING}[name](Random(0), whole, 0)
    after = whole.apply(change)
    expected = find(after, TODAY).findings
    monkeypatch.setattr(module, "find", lambda *_: pytest.fail("all was looked at"))
    assert refind(now, after, change).findings == expected


def chain() -> Project:
    """Twelve touchpoints in three stages, one after the other, rated by everyone."""
    ids = [f"{stage}{number}" for stage in "abc" for number in range(1, 5)]
    return Project.build(
        [
            Journey(id="j", title=""),
            *(Stage(id=stage, journey_id="j", title="", order=f"V{stage}") for stage in "abc"),
            *(
                Touchpoint(id=id_, stage_id=id_[0], title=id_, evidence=Evidence.OBSERVED, order=f"V{id_[1]}")
                for id_ in ids
            ),
            *(Transition(id=f"{one}.", source_id=one, target_id=other) for one, other in pairwise(ids)),
        ]
    )


LOOKED_AT: Mapping[str, tuple[Callable[[Project], Change], str]] = {
    "add at the end of a stage": (
        lambda p: add_touchpoint(p, Touchpoint(id="x", stage_id="b", title="")),
        "x b4 c1 b c",
    ),
    "add the next of the last": (
        lambda p: add_connected(p, Touchpoint(id="x", stage_id="c", title=""), "y", "c4"),
        "x c4 c",
    ),
    "insert on a link": (
        lambda p: insert_on_link(p, "b2.", Touchpoint(id="x", stage_id="b", title=""), "y"),
        "x b2 b3 b",
    ),
    "connect, counted": (
        lambda p: connect(p, Transition(id="x", source_id="b1", target_id="b3", share=0.3)),
        "b1 b2 b",
    ),
    "let some leave at the end": (
        lambda p: connect(p, Transition(id="x", source_id="c4", target_id=None, kind=TransitionKind.LEAVES)),
        "c4 c",
    ),
    "disconnect the last": (lambda p: Change.removing(p.all(Transition)["c3."]), "c3 c4 c"),
    "delete the last": (lambda p: delete(p, "c4"), "c3 c"),
    "move a card over the border": (lambda p: move_touchpoints(p, ["b4"], "c", "c1"), "b3 b4 b c"),
    "add a stage in front": (lambda _: Change.adding(Stage(id="x", journey_id="j", title="", order="A")), "x"),
    "set a target": (
        lambda _: Change.adding(Target(id="goal", metric_id="nps", subject_id="b2", value=9)),
        "b2",
    ),
    "add a persona elsewhere": (lambda _: Change.adding(Persona(id="x", name="Bill")), ""),
    "rename": (lambda p: Change.updating(p.all(Touchpoint)["b2"], title="Pay"), "b1 b2 b"),
}


@pytest.mark.parametrize("name", LOOKED_AT)
def test_only_the_places_concerned_are_looked_at(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = chain().apply(Change.adding(Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10))))
    edit, expected = LOOKED_AT[name]
    looked_at: list[str] = []
    real = module.part_of
    monkeypatch.setattr(module, "part_of", lambda view, ids: looked_at.extend(ids) or real(view, ids))
    change = edit(whole)
    same(find(whole, TODAY), whole.apply(change), change)
    assert set(looked_at) == set(expected.split())


def without_evidence(whole: Project) -> Project:
    """The project as if nobody had checked or asked anything."""
    steps = [(each, each.model_copy(update={"evidence": Evidence.ASSUMED})) for each in whole.ordered(Touchpoint)]
    return whole.apply(Change(removed=whole.ordered(Score), updated=tuple(steps)))


def guessed() -> Project:
    """The small journey, of which nobody has checked or asked anything."""
    return without_evidence(project())


def test_the_first_evidence_and_the_last_change_what_is_told_of_the_whole_journey() -> None:
    whole = guessed()
    now = find(whole, TODAY)
    assert [each.subject_ids for each in now.findings] == [("j",), ("j",)]
    for record in (score("home"), rated("web", View.PERCEIVED, 0, evidence=Evidence.OBSERVED)):
        adding = Change.adding(record)
        more = same(now, whole.apply(adding), adding)
        assert len(more.findings) > 2
        same(more, whole, adding.inverse())


def test_what_employees_say_of_a_journey_without_evidence_leaves_it_without() -> None:
    whole = guessed()
    adding = Change.adding(score("j", audience=Audience.EMPLOYEE))
    assert len(same(find(whole, TODAY), whole.apply(adding), adding).findings) == 2


def test_an_edit_in_a_journey_without_touchpoints() -> None:
    whole = Project.build([Journey(id="j", title=""), Stage(id="s", journey_id="j", title="")])
    adding = Change.adding(Opportunity(id="idea", text="Do", subject_id="j"))
    assert len(same(find(whole, TODAY), whole.apply(adding), adding).findings) == 2


def test_journeys_come_and_go() -> None:
    whole = project()
    adding = Change.adding(Journey(id="k", title="Other", order="W1"), Stage(id="k1", journey_id="k", title=""))
    more = same(find(whole, TODAY), whole.apply(adding), adding)
    assert [each.subject_ids for each in more.findings] == [("k1",)]
    both = find(whole.apply(adding), TODAY, ["j", "k"])
    assert refind(both, whole, adding.inverse()).findings == ()
