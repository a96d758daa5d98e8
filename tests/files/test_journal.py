import errno
import json
import os
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from pydantic_core import from_json, to_json

from cxmapper.editing.history import Editor, Entry, EntryKind, History
from cxmapper.errors import UserError
from cxmapper.files import journal as journal_module
from cxmapper.files.entries import StoredEntry, decoded, encoded
from cxmapper.files.journal import Journal, started
from cxmapper.files.journal_lines import read_lines
from cxmapper.files.replaying import played
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Metric, Note, NoteKind, Persona, Rating, Scale, Score, Touchpoint
from tests.files.every_table import every_table

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def entry(change: Change, seq: int = 1) -> Entry:
    return Entry(seq, f"e{seq}", NOW, "Ada", "Change", EntryKind.DO, change)


def stored(one: Entry) -> StoredEntry:
    return StoredEntry.model_validate_json(to_json(encoded(one)))


def note(number: int) -> Change:
    return Change.adding(Note(id=f"n{number}", kind=NoteKind.PARKING, text=f"Note {number}"))


def edited(folder: Path, edits: int) -> tuple[Editor, Journal]:
    """Some edits, with undo and redo between."""
    project = every_table()
    journal = started(folder, History(project), None, None)
    editor = Editor(project, author="Ada", journal=journal.append)
    for number in range(edits):
        editor.do(f"Note {number}", note(number))
        if number % 4 == 1:
            editor.undo()
        if number % 8 == 5:
            editor.redo()
    return editor, journal


def all_that_is_in(project: Project) -> Change:
    return Change(added=tuple(record for table in project.tables.values() for record in table.values()))


@pytest.mark.parametrize(
    "change",
    [
        all_that_is_in(every_table()),
        Change.removing(every_table().all(Score)["asked"]),
        Change.updating(every_table().all(Persona)["bill"], age=61, traits=(), goals=("One", "Two")),
        Change.updating(every_table().all(Metric)["nps"], scale=Scale(min=1, max=5, step=1), cut=None),
        Change.updating(every_table().all(Touchpoint)["chat"], due=None, serves_ids=("web",), title='"\u2028\n'),
        Change.updating(every_table().all(Rating)["felt"], value=0.1 + 0.2),
    ],
    ids=lambda change: next(iter(change.pairs))[1].table if change.updated else "whole",
)
def test_an_entry_read_back_is_the_entry(change: Change) -> None:
    assert decoded(stored(entry(change)), every_table()) == entry(change)


def test_an_update_is_stored_by_the_fields_that_changed() -> None:
    project = every_table()
    change = Change.updating(project.all(Rating)["felt"], value=1.5)
    written = from_json(to_json(encoded(entry(change))))
    assert written == {
        "seq": 1,
        "id": "e1",
        "at": "2026-11-22T10:00:00Z",
        "author": "Ada",
        "label": "Change",
        "kind": "do",
        "change": {
            "added": [],
            "removed": [],
            "updated": [{"table": "ratings", "id": "felt", "before": {"value": -1.5}, "after": {"value": 1.5}}],
        },
    }


def test_an_unknown_field_that_comes_or_goes_is_stored_too() -> None:
    plain, odd = (Persona.model_validate({"id": "p", "name": "", **extra}) for extra in ({}, {"mood": {"a": [1]}}))
    for before, after in ((plain, odd), (odd, plain)):
        change = Change(updated=((before, after),))
        assert decoded(stored(entry(change)), Project.build([before])) == entry(change)


def test_an_entry_for_another_state_is_refused() -> None:
    change = Change.updating(every_table().all(Rating)["felt"], value=1.5)
    with pytest.raises(ValueError, match="not as this entry found it"):
        decoded(stored(entry(change)), every_table().apply(change))
    with pytest.raises(ValueError, match="is not there"):
        decoded(stored(entry(change)), Project.build([]))


def test_a_line_is_json_with_the_checksum_of_its_value(tmp_path: Path) -> None:
    _, journal = edited(tmp_path, 1)
    journal.close()
    checksum, value = json.loads((tmp_path / "journal.jsonl").read_bytes().splitlines()[2])
    assert len(checksum) == 8
    assert value["entry"]["label"] == "Note 0"


def test_a_journal_played_gives_the_project_and_what_can_be_undone(tmp_path: Path) -> None:
    editor, journal = edited(tmp_path, 20)
    journal.close()
    assert played(tmp_path).history == editor.history
    assert played(tmp_path).problem == ""


def test_an_entry_is_with_the_system_before_it_counts(tmp_path: Path) -> None:
    editor, _ = edited(tmp_path, 3)
    assert len(played(tmp_path).entries) == editor.history.next_seq - 1


def test_writing_is_forced_to_the_disk_once_for_what_came_since(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor, journal = edited(tmp_path, 1)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    journal.sync()
    journal.sync()
    assert len(synced) == 1
    editor.do("Note", note(100))
    journal.close()
    assert len(synced) == 2


def test_the_newest_draft_is_kept_until_an_entry_takes_its_place(tmp_path: Path) -> None:
    editor, journal = edited(tmp_path, 1)
    journal.draft("Wa", "web.title")
    journal.draft("Wai", "web.title")
    draft = played(tmp_path).draft
    assert draft is not None
    assert (draft.text, draft.where) == ("Wai", "web.title")
    editor.do("Note", note(100))
    assert played(tmp_path).draft is None


def test_a_new_journal_keeps_what_can_be_undone_and_redone(tmp_path: Path) -> None:
    editor, journal = edited(tmp_path, 20)
    editor.do("Change", Change.updating(editor.project.all(Rating)["felt"], value=1))
    editor.do("Change", Change.updating(editor.project.all(Rating)["felt"], value=2))
    editor.do("Change", Change.removing(editor.project.all(Rating)["felt"]))
    for _ in range(4):
        editor.undo()
    journal.close()
    started(tmp_path, editor.history, None, None).close()
    assert played(tmp_path).history == editor.history
    assert played(tmp_path).entries == ()


def test_a_new_journal_keeps_a_bounded_number_for_undo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor, journal = edited(tmp_path, 20)
    journal.close()
    monkeypatch.setattr(journal_module, "KEPT_FOR_UNDO", 5)
    started(tmp_path, editor.history, None, None).close()
    assert played(tmp_path).history.done == editor.history.done[-5:]


def test_a_journal_that_cannot_be_replaced_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor, journal = edited(tmp_path, 5)

    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        started(tmp_path, editor.history, None, None)
    monkeypatch.undo()
    journal.close()
    assert played(tmp_path).history == editor.history


def test_a_journal_cut_at_any_byte_gives_the_entries_that_are_whole(tmp_path: Path) -> None:
    edited(tmp_path, 12)[1].close()
    path = tmp_path / "journal.jsonl"
    whole, ends, entries = path.read_bytes(), read_lines(tmp_path).ends, played(tmp_path).entries
    by_the_ends = {end + step for end in ends for step in (-1, 0, 1)}
    for cut in sorted({0, *by_the_ends, *random.Random(1).sample(range(len(whole)), 60)} - {len(whole) + 1}):
        path.write_bytes(whole[:cut])
        if cut < ends[0]:
            with pytest.raises(UserError, match="damaged at its beginning"):
                played(tmp_path)
        else:
            expected = sum(end <= cut for end in ends[1:])
            result = played(tmp_path)
            assert result.entries == entries[:expected]
            assert result.problem == ""
            assert result.size == ends[expected]


def test_a_damaged_line_ends_the_journal_and_is_said(tmp_path: Path) -> None:
    edited(tmp_path, 12)[1].close()
    path = tmp_path / "journal.jsonl"
    whole, ends, entries = path.read_bytes(), read_lines(tmp_path).ends, played(tmp_path).entries
    dice = random.Random(1)
    for _ in range(100):
        position = dice.randrange(ends[0], len(whole))
        wrong = bytes([whole[position] ^ 1 << dice.randrange(8)])
        path.write_bytes(whole[:position] + wrong + whole[position + 1 :])
        before = sum(end <= position for end in ends[1:])
        result = played(tmp_path)
        assert result.entries == entries[:before]
        torn_at_the_end = position == len(whole) - 1
        assert result.problem.startswith("" if torn_at_the_end else f"The journal is damaged in line {before + 3};")


def test_an_entry_that_does_not_follow_ends_the_journal_and_is_said(tmp_path: Path) -> None:
    _, journal = edited(tmp_path, 2)
    journal.append(entry(note(7), seq=99))
    journal.close()
    result = played(tmp_path)
    assert len(result.entries) == 3
    assert result.problem == "Entry 99 of the journal does not fit; what was done from there on is lost."


def test_writing_goes_on_after_what_was_whole(tmp_path: Path) -> None:
    editor, journal = edited(tmp_path, 2)
    journal.close()
    path = tmp_path / "journal.jsonl"
    path.write_bytes(path.read_bytes() + b'["0000')
    size = played(tmp_path).size
    journal = Journal(tmp_path, size, ())
    editor.journal = journal.append
    editor.do("Note", note(100))
    journal.close()
    assert played(tmp_path).history == editor.history


def test_an_entry_that_could_not_be_written_did_not_happen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor, journal = edited(tmp_path, 2)
    before = editor.history
    real = os.write

    def torn(descriptor: int, data: memoryview) -> int:
        if len(data) > 20:
            return real(descriptor, data[:20])
        raise OSError(errno.ENOSPC, "No space left on device")

    def full(_: int, __: memoryview) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    for write in (torn, full):
        monkeypatch.setattr(os, "write", lambda fd, data, write=write: write(fd, data))
        with pytest.raises(UserError, match="this change was not made"):
            editor.do("Note", note(100))
        monkeypatch.undo()
        assert editor.history == before
        assert played(tmp_path).history == before
    editor.do("Note", note(101))
    journal.close()
    assert played(tmp_path).history == editor.history


def test_two_windows_do_not_write_one_journal(tmp_path: Path) -> None:
    _, journal = edited(tmp_path, 2)
    with pytest.raises(UserError, match="open in another window"):
        Journal(tmp_path, journal.size, ())
    journal.close()
    Journal(tmp_path, journal.size, ()).close()


def test_the_journal_of_a_newer_cxmapper_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "JOURNAL_VERSION", 2)
    edited(tmp_path, 1)[1].close()
    with pytest.raises(UserError, match="made by a newer cxmapper"):
        played(tmp_path)
