import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.editing.edits.copying import copy
from cxmapper.editing.edits.pasting import paste
from cxmapper.errors import UserError
from cxmapper.files.clipping import dumps_clipping, loads_clipping
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, PainPoint, Persona, Stage, Touchpoint
from tests.router import router

OTHER = Project.build([Journey(id="j", title="Other"), Stage(id="s", journey_id="j", title="Start")])


@pytest.mark.parametrize("chosen", [["install"], ["home", "inside"], ["setup", "web"], ["queue", "quote"], ["later"]])
def test_a_clipping_read_again_holds_what_was_copied(chosen: list[str]) -> None:
    clipping = copy(router(), *chosen)
    again = loads_clipping(dumps_clipping(clipping))
    assert again.roots == clipping.roots
    assert sorted(again.records, key=lambda one: one.id) == sorted(clipping.records, key=lambda one: one.id)
    assert sorted(again.named, key=lambda one: one.id) == sorted(clipping.named, key=lambda one: one.id)


def test_what_went_through_the_clipboard_is_pasted_into_another_project_with_whom_it_names() -> None:
    clipping = loads_clipping(dumps_clipping(copy(router(), "install")))
    after = OTHER.apply(paste(OTHER, clipping, "new", "s"))
    assert after.all(Touchpoint)["new"].title == "Plug it in"
    assert [pain.text for pain in after.children(PainPoint, "new")] == ["Which cable?"]
    assert "maria" in after.all(Persona)


def changed(**fields: object) -> bytes:
    document = json.loads(dumps_clipping(copy(router(), "install")))
    return json.dumps({**document, **fields}).encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not valid JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[1, 2]", "not copied in cxmapper"),
        (b'{"clipping": {}, "clipping": {}}', "a second time"),
        (b'{"clipping": 3, "format_version": 1}', "not copied in cxmapper"),
        (b"[" * 100_000, "nested too deeply"),
        (changed(format_version=99), "newer cxmapper"),
        (changed(clipping={"roots": [], "named": []}), "not copied in cxmapper"),
        (changed(clipping={"roots": ["nobody"], "named": []}), "not copied in cxmapper"),
        (changed(clipping={"roots": ["maria"], "named": []}), "not copied in cxmapper"),
        (changed(touchpoints=[{"id": "install", "stage_id": "s", "title": 7}]), "id 'install', field title"),
        (changed(touchpoints=[{"id": "install", "stage_id": "s", "title": "\ud800"}]), "half of a character"),
    ],
)
def test_what_is_no_clipping_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        loads_clipping(data)


@given(st.data())
def test_however_a_clipping_is_tampered_with_it_is_refused_or_pasted_whole(data: st.DataObject) -> None:
    document = json.loads(dumps_clipping(copy(router(), "setup")))
    for _ in range(data.draw(st.integers(1, 4))):
        table = document[data.draw(st.sampled_from(sorted(set(document) - {"format_version", "project", "clipping"})))]
        record = data.draw(st.sampled_from(table))
        ids = ["setup", "install", "hotline", "maria", "s", "j", "nobody"]
        value = data.draw(st.sampled_from([*ids, None, [], ids, 3, "back"]))
        record[data.draw(st.sampled_from(sorted(record)))] = value
    try:
        clipping = loads_clipping(json.dumps(document).encode())
        after = OTHER.apply(paste(OTHER, clipping, "new", "s"))
    except UserError:
        return
    assert Project.build(record for table in after.tables.values() for record in table.values()) == after
