"""Looking again only at what an edit concerns finds what looking at everything finds."""

from collections.abc import Callable, Mapping
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis import found as module
from cxmapper.analysis.found import Found, find, refind
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import (
    Audience,
    Count,
    Journey,
    Opportunity,
    PainPoint,
    Rating,
    Score,
    Stage,
    Status,
    Target,
    Touchpoint,
)
from tests.editing.every_edit import EDITS
from tests.editing.pick import NothingToPickError, Pick
from tests.journeys import seeded_journey
from tests.router import router
from tests.whole_journey import TODAY, project, rated, score

Edit = Callable[[Random, Project, int], Change]


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


def _score(random: Random, touchpoint_id: str, number: int) -> Score:
    counts = tuple(Count(value, n, n, n) for value, n in ((0, random.randint(0, 60)), (10, random.randint(1, 60))))
    return Score(
        id=f"new{number}",
        subject_id=random.choice((touchpoint_id, "s1", "journey")),
        metric_id="nps",
        persona_id=random.choice((None, "p0", "p1")),
        period=random.choice(("2026-Q2", "2026-Q3")),
        audience=random.choice(tuple(Audience)),
        view=random.choice(tuple(View)),
        counts=counts,
    )


def _rating(random: Random, touchpoint_id: str, number: int) -> Rating:
    return Rating(
        id=f"new{number}",
        touchpoint_id=touchpoint_id,
        persona_id=random.choice((None, "p0", "p1")),
        view=random.choice(tuple(View)),
        value=random.choice((-2, -1, 0.5, 2)),
        team=random.choice((None, "Red")),
        evidence=random.choice(tuple(Evidence)),
    )


def _set(kind: type[Touchpoint | Rating | PainPoint | Opportunity], **choices: tuple[object, ...]) -> Edit:
    def edit(random: Random, whole: Project, _: int) -> Change:
        there = whole.ordered(kind)
        if not there:
            return Change()
        return Change.updating(
            random.choice(there), **{name: random.choice(values) for name, values in choices.items()}
        )

    return edit


def _remove(kind: type[Rating | Score | Opportunity | Target]) -> Edit:
    def edit(random: Random, whole: Project, _: int) -> Change:
        there = whole.ordered(kind)
        return Change.removing(random.choice(there)) if there else Change()

    return edit


def _add(make: Callable[[Random, str, int], Rating | Score | PainPoint | Target | Opportunity]) -> Edit:
    def edit(random: Random, whole: Project, number: int) -> Change:
        return Change.adding(make(random, random.choice(whole.ordered(Touchpoint)).id, number))

    return edit


LIGHT: Mapping[str, Edit] = {
    "rename": _set(Touchpoint, title=("Call", "", "Pay")),
    "own": _set(Touchpoint, owner_id=(None, "service")),
    "know": _set(Touchpoint, evidence=tuple(Evidence)),
    "rate": _set(Rating, value=(-1.5, 0.5, 1.5)),
    "know a rating": _set(Rating, evidence=tuple(Evidence)),
    "add a rating": _add(_rating),
    "forget a rating": _remove(Rating),
    "add a score": _add(_score),
    "forget a score": _remove(Score),
    "aim": _add(lambda r, id_, n: Target(id=f"new{n}", metric_id="nps", subject_id=id_, value=r.choice((-50, 0, 90)))),
    "do not aim": _remove(Target),
    "pain": _add(lambda r, id_, n: PainPoint(id=f"new{n}", touchpoint_id=id_, text="Slow", severity=r.randint(1, 5))),
    "weigh": _set(PainPoint, severity=(1, 5), share_affected=(None, 0.2)),
    "idea": _add(lambda _, id_, n: Opportunity(id=f"new{n}", text="Do", subject_id=id_)),
    "drop": _set(Opportunity, status=tuple(Status), due=(None, TODAY.replace(year=2025))),
    "forget an idea": _remove(Opportunity),
}
"""Edits that leave a journey's shape as it is."""


@given(seed=st.integers(0, 10_000), edits=st.lists(st.sampled_from(sorted(LIGHT)), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_after_edits_that_leave_the_shape_only_places_are_looked_at(seed: int, edits: list[str]) -> None:
    random = Random(seed)
    whole = seeded_journey(random.choice((3, 12, 40)), seed)
    now = find(whole, TODAY)
    for number, name in enumerate(edits):
        change = LIGHT[name](random, whole, number)
        try:
            after = whole.apply(change)
        except UserError:  # such a rating is there
            continue
        now, whole = same(now, after, change), after


@pytest.mark.parametrize("name", LIGHT)
def test_such_an_edit_does_not_have_everything_looked_at_again(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = seeded_journey(40)
    whole = whole.apply(Change.adding(Target(id="goal", metric_id="nps", subject_id="t1", value=90)))
    now = find(whole, TODAY)
    change = LIGHT[name](Random(5), whole, 0)
    assert change
    after = whole.apply(change)
    expected = find(after, TODAY).findings
    monkeypatch.setattr(module, "find", lambda *_: pytest.fail("all was looked at"))
    assert refind(now, after, change).findings == expected


def guessed() -> Project:
    """The small journey, of which nobody has checked or asked anything."""
    steps = [each.model_copy(update={"evidence": Evidence.ASSUMED}) for each in project().ordered(Touchpoint)]
    return project(*steps, without=("web.nps", "home.nps"))


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
