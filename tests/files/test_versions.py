from datetime import UTC, datetime
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.files.versions import coming_back, differences, keep_version, project_at
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import Rating, Stage, Version
from tests.files.every_table import every_table

VERSION = Version(id="v:2", title="Before lunch", at=datetime(2026, 11, 22, 12, tzinfo=UTC), entry=3)


def test_a_version_gives_the_project_as_it_was(tmp_path: Path) -> None:
    project = every_table()
    keep_version(tmp_path, VERSION, project)
    later = project.apply(Change.removing(project.all(Rating)["felt"]))
    assert project_at(tmp_path, VERSION) == project != later


def test_a_version_that_was_kept_elsewhere_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“Before lunch” is not on this computer"):
        project_at(tmp_path, VERSION)


def test_differences_are_what_was_added_is_gone_and_changed() -> None:
    before = every_table()
    felt, use = before.all(Rating)["felt"], before.all(Stage)["use"]
    after = before.apply(
        Change(
            added=(Stage(id="end", journey_id="now", title="End"),),
            removed=(felt,),
            updated=Change.updating(use, title="Use it").updated,
        )
    )
    found = differences(before, after)
    assert [record.id for record in found.added] == ["end"]
    assert found.removed == (felt,)
    assert [(one.id, other.title) for one, other in found.updated if isinstance(other, Stage)] == [("use", "Use it")]
    assert before.apply(found) == after


def test_equal_projects_do_not_differ() -> None:
    assert differences(every_table(), every_table()) == NO_CHANGE
    assert differences(Project.build([]), Project.build([])) == NO_CHANGE


def test_coming_back_makes_a_project_what_it_was_and_keeps_its_versions() -> None:
    before = every_table()
    felt = before.all(Rating)["felt"]
    now = before.apply(Change(added=(VERSION,), removed=(felt,)))
    after = now.apply(coming_back(now, before))
    assert after.all(Rating)["felt"] == felt
    assert after.all(Version)["v:2"] == VERSION
    assert coming_back(after, before) == NO_CHANGE
