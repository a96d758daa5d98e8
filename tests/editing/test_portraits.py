"""Faces of personas: given, replaced and taken away, and no picture is left over."""

import pytest

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.pictures import add_picture
from cxmapper.editing.edits.portraits import remove_portrait, set_portrait
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Image, Journey, Persona, Stage, Touchpoint


def face(id_: str, digit: str = "") -> Image:
    sha256 = (digit or id_[-1]) * 64
    return Image(id=id_, sha256=sha256, media_type="image/png", width=8, height=8, data="AAAA")


@pytest.fixture
def people() -> Project:
    return Project.build(
        [
            Persona(id="jill", name="Jill", portrait_id="face0"),
            Persona(id="bill", name="Bill"),
            face("face0"),
            Journey(id="j", title="Router"),
            Stage(id="s", journey_id="j", title="Order", order="B"),
            Touchpoint(id="web", stage_id="s", title="Order", order="B"),
        ]
    )


def portraits(project: Project) -> dict[str, str | None]:
    return {persona.id: persona.portrait_id for persona in project.all(Persona).values()}


def test_a_persona_gets_a_face(people: Project) -> None:
    after = people.apply(set_portrait(people, "bill", face("face1")))
    assert portraits(after) == {"jill": "face0", "bill": "face1"}


def test_the_same_face_is_kept_once(people: Project) -> None:
    after = people.apply(set_portrait(people, "bill", face("other", "0")))
    assert portraits(after) == {"jill": "face0", "bill": "face0"}
    assert list(after.all(Image)) == ["face0"]


def test_a_replaced_face_goes(people: Project) -> None:
    after = people.apply(set_portrait(people, "jill", face("face1")))
    assert list(after.all(Image)) == ["face1"]


def test_giving_the_face_that_is_there_changes_nothing(people: Project) -> None:
    assert not set_portrait(people, "jill", face("again", "0"))


def test_a_face_taken_away_goes(people: Project) -> None:
    change = remove_portrait(people, "jill")
    assert not people.apply(change).all(Image)
    assert people.apply(change).apply(change.inverse()) == people


def test_a_face_that_another_persona_or_a_touchpoint_shows_stays(people: Project) -> None:
    both = people.apply(set_portrait(people, "bill", face("other", "0")))
    assert list(both.apply(remove_portrait(both, "jill")).all(Image)) == ["face0"]
    shown = people.apply(set_fields(people, "web", image_ids=("face0",)))
    assert list(shown.apply(delete(shown, "jill")).all(Image)) == ["face0"]


def test_a_deleted_persona_takes_its_face_along(people: Project) -> None:
    after = people.apply(delete(people, "jill"))
    assert (portraits(after), dict(after.all(Image))) == ({"bill": None}, {})


def test_a_persona_that_is_gone_has_no_face(people: Project) -> None:
    with pytest.raises(UserError, match="deleted meanwhile"):
        remove_portrait(people, "mona")


def test_a_touchpoints_picture_goes_with_the_last_that_shows_it(people: Project) -> None:
    with_it = people.apply(add_picture(people, "web", face("face1")))
    both = with_it.apply(set_portrait(with_it, "bill", face("other", "1")))
    assert list(both.all(Image)) == ["face0", "face1"]
    assert list(both.apply(delete(both, "web")).all(Image)) == ["face0", "face1"]
    assert list(both.apply(delete(both, "web", "bill")).all(Image)) == ["face0"]
    assert list(both.apply(delete(both, "j", "bill")).all(Image)) == ["face0"]
