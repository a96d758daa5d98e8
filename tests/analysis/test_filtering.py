"""Which touchpoints are meant by a filter."""

import pytest

from cxmapper.analysis.filtering import Criteria, choices, meant
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Touchpoint
from cxmapper.resources import resource


@pytest.fixture(scope="module")
def router() -> Project:
    return load(resource("samples/router.cxmap"))


def titles(project: Project, criteria: Criteria) -> set[str]:
    journey = project.ordered(Journey)[0]
    return {project.all(Touchpoint)[id_].title for id_ in meant(project, journey.id, criteria)}


def test_a_channel_asks_for_its_touchpoints(router: Project) -> None:
    assert titles(router, Criteria(channel="Phone")) == {"Call the helpline"}


def test_nobody_as_owner_asks_for_what_nobody_owns(router: Project) -> None:
    assert "Follow the paper guide" in titles(router, Criteria(owner_id=""))
    assert "Call the helpline" not in titles(router, Criteria(owner_id=""))


def test_criteria_hold_together(router: Project) -> None:
    everybody = titles(router, Criteria())
    web, nobodys = titles(router, Criteria(channel="Web")), titles(router, Criteria(owner_id=""))
    assert titles(router, Criteria(channel="Web", owner_id="")) == web & nobodys
    assert web < everybody


def test_the_choices_are_what_the_journey_has(router: Project) -> None:
    journey = router.ordered(Journey)[0]
    found = choices(router, journey.id, journey.persona_ids)
    assert [name for _, name in found.personas] == ["Jill", "Bill"]
    assert "Phone" in found.channels
    assert "Service" in [name for _, name in found.owners]
