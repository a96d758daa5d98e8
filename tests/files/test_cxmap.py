import json
import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.files import cxmap
from cxmapper.files.cxmap import dumps, dumps_line, load, loads, save
from cxmapper.model.project import Project
from cxmapper.model.records import TABLES, Note, NoteKind, Persona, ProjectInfo, Rating, Stage, Version
from tests.files.every_table import every_table

HOSTILE = Path(__file__).parents[2].parent / "shared/data/hostile"
needs_hostile = pytest.mark.skipif(not HOSTILE.is_dir(), reason="no hostile inputs beside the project")

HEAD = '{"format_version": 1, "project": {"id": "project"}'


def file(rest: str) -> bytes:
    return f"{HEAD},\n{rest}}}".encode()


def test_loading_what_was_dumped_gives_the_same_project_and_the_same_bytes() -> None:
    project = every_table()
    data = dumps(project)
    assert loads(data) == project
    assert dumps(loads(data)) == data
    assert loads(dumps_line(project)) == project
    assert b"\n" not in dumps_line(project)


def test_a_file_has_the_version_one_project_and_every_table_in_order() -> None:
    data = dumps(Project.build([ProjectInfo(id="p", title="Ü")]))
    content = json.loads(data)
    assert list(content) == ["format_version", *TABLES]
    assert content["format_version"] == 1
    assert content["project"]["title"] == "Ü"
    assert all(content[table] == [] for table in TABLES if table != "project")
    assert data.startswith(b'{\n  "format_version": 1,\n  "project": {\n    "id": "p",')
    assert data.endswith(b"]\n}\n")
    assert "Ü".encode() in data


def test_every_field_is_written_and_records_stand_in_their_order() -> None:
    content = json.loads(dumps(every_table()))
    assert set(content["stages"][0]) == set(Stage.model_fields)
    assert [stage["id"] for stage in content["stages"]] == ["order2", "order", "use"]
    assert [touchpoint["id"] for touchpoint in content["touchpoints"]] == ["chat", "shop", "web", "stock"]
    assert content["scores"][0]["counts"] == [[0.0, 2, 2.0, 2.0], [10.0, 5, 4.5, 4.25]]


def test_what_a_newer_version_added_survives() -> None:
    traits = '[{"name": "n", "value": 1, "w": 2}]'
    persona = '{"id": "a", "name": "A", "mood": {"z": 1, "a": [true]}, "traits": ' + traits + "}"
    written = json.loads(dumps(loads(file(f'"personas": [{persona}], "rooms": [{{"id": "r"}}]'))))
    assert written["personas"][0]["mood"] == {"a": [True], "z": 1}
    assert written["personas"][0]["traits"][0]["w"] == 2
    assert written["rooms"] == [{"id": "r"}]
    assert list(written)[-1] == "rooms"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('"x": 1, "w": {"b": 1, "a": 2}', '"w": {"a": 2, "b": 1}, "x": 1'),
        ('"notes": [{"id": "n", "kind": "quote", "text": "-0.0", "b": 1, "a": 2}]',
         '"notes": [{"id": "n", "kind": "quote", "text": "-0.0", "a": 2, "b": 1}]'),
        ('"personas": [{"id": "p", "name": "", "traits": [{"name": "", "value": 0, "b": 1, "a": 2}]}]',
         '"personas": [{"id": "p", "name": "", "traits": [{"name": "", "value": -0.0, "a": 2, "b": 1}]}]'),
        ('"metrics": [{"id": "m", "name": "", "kind": "mean", "missing_codes": [-0.0, 1]}]',
         '"metrics": [{"id": "m", "name": "", "kind": "mean", "missing_codes": [0.0, 1.0]}]'),
        ('"versions": [{"id": "v", "title": "", "at": "2026-11-22T10:00:00Z"}]',
         '"versions": [{"id": "v", "title": "", "at": "2026-11-22T12:00:00+02:00"}]'),
        ('"segments": [{"id": "a", "name": ""}, {"id": "b", "name": ""}]',
         '"segments": [{"id": "b", "name": ""}, {"id": "a", "name": ""}]'),
    ],
)  # fmt: skip
def test_equal_projects_give_equal_bytes(one: str, other: str) -> None:
    first, second = loads(file(one)), loads(file(other))
    assert first == second
    assert dumps(first) == dumps(second)


def test_a_text_that_looks_like_minus_zero_is_left_alone() -> None:
    note = Note(id="n", kind=NoteKind.QUOTE, text='": -0.0')
    project = Project.build([note, Note(id="m", kind=NoteKind.QUOTE, text="-0.0")])
    assert loads(dumps(project)) == project


def test_a_moment_in_another_time_zone_is_kept_in_utc() -> None:
    at = datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=2)))
    project = Project.build([Version(id="v", title="", at=at)])
    assert json.loads(dumps(project))["versions"][0]["at"] == "2026-11-22T10:00:00Z"


def test_a_byte_order_mark_is_tolerated() -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(every_table())) == every_table()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This is empty"),
        (b"[]", "no cxmapper project: it is not one object"),
        (b'"x"', "no cxmapper project: it is not one object"),
        (b"null", "no cxmapper project"),
        (b"{}", "it has no “format_version”"),
        (b'{"format_version": 1}', "it has no “project”"),
        (b'{"format_version": 2, "project": 3}', "made by a newer cxmapper .format 2.* update"),
        (b'{"format_version": 0, "project": {}}', "No cxmapper ever wrote the format 0"),
        (b'{"format_version": "1", "project": {}}', "not a whole number"),
        (b'{"format_version": true, "project": {"id": "p"}}', "format_version: This is no whole number"),
        (b'{"format_version": 1,\n"project": {"id": "p"},\n}', "Line 3 is not valid JSON"),
        (file('"x": "\xfc"').replace(b"\xc3\xbc", b"\xfc"), "Line 2 is not UTF-8"),
        (file('"x": 1,\n"x": 2'), 'Line 3 says "x" a second time'),
        (file('"x": [{"a": 1,\n"\\u0061": 2}]'), "Line 3 says .* a second time"),
        (file('"x": NaN'), "Line 2 holds NaN"),
        (file('"x": [-Infinity]'), "Line 2 holds -Infinity"),
        (file('"ratings": [{"id": "r", "touchpoint_id": "t", "value": 1e999}]'), "Line 2 holds 1e999"),
        (file(f'"x": {"9" * 5000}'), "Line 2 holds 9999"),
        (file(f'"x": {"[" * 100_000}'), "nested too deeply"),
        (file(f'"x": {"[" * 300}{"]" * 300}'), "Line 2 is nested too deeply"),
        (file('"x": "\\ud800"'), "Line 2 holds half of a character"),
        (file('"notes": [{"id": "n", "kind": "quote", "text": "\\udc00x"}]'), "Line 2 holds half of a character"),
        (file('"personas": {"id": "a"}'), "Table personas, id 'a': This is no list"),
        (file('"personas": ["a"]'), "Table personas, row 1: This is no record"),
        (file('"personas": [{"id": "a", "name": ""}, {"id": "b", "name": 5}]'), "personas, row 2, id 'b', field name"),
        (file('"personas": [{"id": "a"}]'), "row 1, id 'a', field name: This is missing; add it."),
        (file('"personas": [{"id": "a", "name": "", "age": true}]'), "row 1, id 'a', field age: This is no whole"),
        (file(f'"personas": [{{"id": "a", "name": "", "age": {10**30}}}]'), "field age"),
        (file('"personas": [{"id": "a", "name": "", "interviews": "5"}]'), "field interviews: This is no whole number"),
        (file('"personas": [{"id": "a", "name": "", "traits": [{"name": "", "value": 2}]}]'), "field traits.0.value"),
        (file('"waves": [{"id": "w", "name": "a", "start": 5, "end": "2026-01-01"}]'), "field start: This is no day"),
        (file('"versions": [{"id": "v", "title": "", "at": "0001-01-01T00:00:00+14:00"}]'), "field at: A moment"),
        (file('"transitions": [{"id": "w", "source_id": "t", "target_id": "t"}]'), "row 1, id 'w': Only a transition"),
        (file('"stages": [{"id": "s", "journey_id": "nowhere", "title": ""}]'), "journey_id of stages s names nowhere"),
        (file('"personas": [{"id": "a", "name": ""}, {"id": "a", "name": ""}]'), "Two records have the id a"),
        (file('"segments": [{"id": "project", "name": ""}]'), "Two records have the id project"),
    ],
)  # fmt: skip
def test_what_is_no_sound_project_is_refused_with_one_sentence_naming_the_place(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as refusal:
        loads(data)
    assert "\n" not in str(refusal.value)


def test_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cxmap, "MOST_BYTES", 1_000)
    big = tmp_path / "big.cxmap"
    big.write_bytes(b" " * 1_001)
    with pytest.raises(UserError, match=r"big\.cxmap: This is larger than"):
        load(big)
    with pytest.raises(UserError, match="larger than"):
        loads(b" " * 1_001)


def test_a_saved_file_loads_again(tmp_path: Path) -> None:
    path = tmp_path / "map.cxmap"
    save(every_table(), path)
    assert load(path) == every_table()
    assert path.read_bytes() == dumps(every_table())


def test_a_bad_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "map.cxmap"
    path.write_bytes(b"{")
    with pytest.raises(UserError, match=r"^map\.cxmap: Line 1 is not valid JSON"):
        load(path)


def test_a_folder_a_missing_file_and_a_pipe_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        load(tmp_path)
    with pytest.raises(UserError, match="does not exist"):
        load(tmp_path / "none.cxmap")
    with pytest.raises(UserError, match=r"cannot be read|does not exist"):
        load(tmp_path / ("x" * 300))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="not an ordinary file"):
            load(tmp_path / "pipe")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "map.cxmap"
    path.touch()

    def forbidden(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)  # root may read everything, so the mode would not do
    with pytest.raises(UserError, match="cannot be read: Permission denied"):
        load(path)


@needs_hostile
def test_hostile_json_is_refused_alone_and_inside_a_project_read_only_when_it_is_sound() -> None:
    paths = sorted((HOSTILE / "json").iterdir())
    assert len(paths) > 300
    for path in paths:
        with pytest.raises(UserError) as refusal:
            loads(path.read_bytes())
        assert "\n" not in str(refusal.value), path.name
        inside = HEAD.encode() + b',"x":' + path.read_bytes() + b"}"
        try:
            project = loads(inside)
        except UserError:
            assert not path.name.startswith("y_") or "duplicated_key" in path.name, path.name
        else:
            assert not path.name.startswith("n_"), path.name
            assert loads(dumps(project)) == project, path.name


@needs_hostile
def test_naughty_strings_survive_in_titles() -> None:
    strings = [text for text in json.loads((HOSTILE / "naughty-strings.json").read_bytes()) if len(text) <= 2_000]
    assert len(strings) > 400
    project = Project.build(Persona(id=f"p{number}", name=text) for number, text in enumerate(strings))
    written = loads(dumps(project)).all(Persona)
    assert [written[f"p{number}"].name for number in range(len(strings))] == strings


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_survives(text: str) -> None:
    project = Project.build([Note(id="n", kind=NoteKind.QUOTE, text=text)])
    assert loads(dumps(project)) == project


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        loads(data)


@given(st.data())
def test_a_file_damaged_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(dumps(every_table()))
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        project = loads(bytes(whole))
    except UserError:
        return
    assert loads(dumps(project)) == project


def test_a_value_out_of_bounds_names_its_rating() -> None:
    project = every_table()
    data = dumps(project).replace(b'"value": -1.5', b'"value": -2.5')
    assert project.all(Rating)["felt"].value == -1.5
    with pytest.raises(UserError, match="row 1, id 'felt', field value: This is less than −2; raise it"):
        loads(data)
