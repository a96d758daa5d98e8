import os
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import pytest

from cxmapper.editing.history import Editor, History
from cxmapper.errors import UserError
from cxmapper.files import journal as journal_module
from cxmapper.files.cxmap import dumps, load, save
from cxmapper.files.journal import Journal
from cxmapper.files.places import place_of
from cxmapper.files.recovery import (
    State,
    discard,
    go_on,
    list_recoverable,
    new_untitled,
    recover,
)
from cxmapper.files.saving import save_document_as
from cxmapper.files.versions import keep_version, project_at
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Note, NoteKind, ProjectInfo, Version
from tests.files.desk import NOW, Desk
from tests.files.every_table import every_table


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_file_without_a_journal_is_opened_as_it_is(desk: Desk) -> None:
    assert desk.recovered.state is State.CLEAN
    assert desk.editor.project == every_table()


def test_edits_that_were_not_saved_are_replayed_and_can_be_undone(desk: Desk) -> None:
    desk.edit("a")
    desk.edit("b")
    history = desk.editor.history
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    assert desk.editor.history == history
    desk.editor.undo()
    desk.editor.undo()
    assert desk.editor.project == every_table()


def test_a_saved_document_comes_back_clean_and_can_still_be_undone(desk: Desk) -> None:
    desk.edit("a")
    desk.save()
    desk.journal.close()
    desk.open()
    assert desk.recovered.state is State.CLEAN
    desk.editor.undo()
    assert desk.editor.project == every_table()
    assert load(desk.file) != every_table()


def test_edits_after_a_saving_are_replayed_on_it(desk: Desk) -> None:
    desk.edit("a")
    desk.save()
    desk.edit("b")
    history = desk.editor.history
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    assert desk.editor.history == history


@pytest.mark.parametrize("replaced", [False, True])
def test_a_crash_between_the_journal_and_the_file_loses_nothing(desk: Desk, replaced: bool) -> None:
    desk.edit("a")
    desk.save()
    desk.edit("b")
    data = dumps(desk.editor.project)
    desk.journal.record_replace(sha256(data).hexdigest())
    if replaced:
        desk.file.write_bytes(data)
    history = desk.editor.history
    desk.crash()
    desk.open()
    assert desk.recovered.state is (State.CLEAN if replaced else State.REPLAYED)
    assert desk.editor.history == history
    desk.edit("c")
    desk.save()
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.CLEAN
    assert load(desk.file) == desk.editor.project


def test_a_saving_that_failed_several_times_does_not_lose_track_of_the_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    for text in ("a", "b", "c"):
        desk.edit(text)
        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(UserError, match="untouched"):
            desk.save()
        monkeypatch.undo()
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    desk.save()
    assert set(load(desk.file).all(Note)) >= {"a", "b", "c"}


def test_a_file_changed_elsewhere_is_never_replayed_upon(desk: Desk) -> None:
    desk.edit("a")
    desk.crash()
    other = Project.build([ProjectInfo(id="project", title="Somebody else's")])
    save(other, desk.file)
    desk.open()
    assert desk.recovered.state is State.DIVERGED
    assert desk.editor.project == other
    assert desk.recovered.rescued is not None
    assert "a" in desk.recovered.rescued.all(Note)


def test_what_was_rescued_stays_to_be_found_until_it_is_discarded(desk: Desk) -> None:
    desk.edit("a")
    desk.crash()
    save(Project.build([]), desk.file)
    desk.open()
    desk.journal.close()
    (found,) = list_recoverable(desk.root)
    assert (found.file, found.title, found.unsaved) == (desk.file, "Router “Ü”", 1)
    recovered = recover(None, found.folder)
    go_on(recovered).close()
    assert "a" in recovered.history.project.all(Note)
    assert recovered.history.done[-1].label == "Write a"
    discard(found.folder)
    assert list_recoverable(desk.root) == []


def test_an_older_state_put_back_is_no_file_to_replay_upon(desk: Desk) -> None:
    for text in ("a", "b", "c"):
        desk.edit(text)
        desk.save()
    desk.edit("d")
    desk.crash()
    save(every_table(), desk.file)
    desk.open()
    assert desk.recovered.state is State.DIVERGED
    assert desk.editor.project == every_table()


def test_a_file_changed_elsewhere_when_all_was_saved_is_opened_without_ado(desk: Desk) -> None:
    desk.edit("a")
    desk.save()
    desk.journal.close()
    save(Project.build([]), desk.file)
    desk.open()
    assert desk.recovered.state is State.CLEAN
    assert desk.recovered.rescued is None
    assert desk.editor.history.done == ()


@pytest.mark.parametrize("damage", ["gone", "no JSON"])
def test_a_file_that_cannot_be_read_is_brought_back_from_its_journal_as_untitled(desk: Desk, damage: str) -> None:
    desk.edit("a")
    desk.save()
    project = desk.editor.project
    desk.journal.close()
    if damage == "gone":
        desk.file.unlink()
    else:
        desk.file.write_bytes(b"{")
    desk.open()
    assert desk.recovered.state is State.BROKEN
    assert "map.cxmap" in desk.recovered.problem
    assert desk.editor.project == project
    assert desk.journal.folder != desk.folder
    assert desk.journal.folder.name.startswith("untitled-")


def test_a_file_that_cannot_be_read_without_a_journal_is_refused(tmp_path: Path) -> None:
    (tmp_path / "map.cxmap").write_bytes(b"{")
    with pytest.raises(UserError, match=r"Line 1 is not valid JSON"):
        recover(tmp_path / "map.cxmap", tmp_path / "journals/map")


def test_a_journal_damaged_at_its_beginning_is_set_aside_and_said(desk: Desk) -> None:
    desk.edit("a")
    desk.crash()
    (desk.folder / "journal.jsonl").write_bytes(b"x")
    desk.open()
    assert desk.recovered.state is State.CLEAN
    assert "damaged at its beginning" in desk.recovered.problem
    assert desk.editor.project == every_table()
    assert len(list(desk.root.iterdir())) == 2


def test_a_journal_damaged_in_the_middle_gives_what_was_before(desk: Desk) -> None:
    desk.edit("a")
    desk.edit("b")
    desk.crash()
    path = desk.folder / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Write b", b"Write B"))
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    assert desk.recovered.problem == "The journal is damaged in line 4; what was done after that is lost."
    assert [entry.label for entry in desk.editor.history.done] == ["Write a"]
    assert len(list(desk.folder.glob("damaged-*"))) == 1
    desk.edit("c")
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    assert desk.recovered.problem == ""
    assert [entry.label for entry in desk.editor.history.done] == ["Write a", "Write c"]


def test_a_draft_comes_back(desk: Desk) -> None:
    desk.edit("a")
    desk.journal.draft("Half a sent", "web.title")
    desk.crash()
    desk.open()
    assert desk.recovered.draft is not None
    assert desk.recovered.draft.text == "Half a sent"


def test_an_untitled_document_comes_back(tmp_path: Path) -> None:
    journal = new_untitled(History(every_table()), tmp_path)
    assert list_recoverable(tmp_path) == []
    editor = Editor(every_table(), journal=journal.append)
    editor.do("Write", Change.adding(Note(id="a", kind=NoteKind.PARKING, text="a")))
    assert list_recoverable(tmp_path) == []  # it is open
    os.close(journal._descriptor)
    (found,) = list_recoverable(tmp_path)
    assert (found.folder, found.file, found.title, found.unsaved) == (journal.folder, None, "Router “Ü”", 1)
    assert found.at == editor.history.done[0].at
    recovered = recover(None, found.folder)
    journal = go_on(recovered)
    assert recovered.state is State.REPLAYED
    assert recovered.history == editor.history
    journal.append(editor.undo() or editor.history.done[0])
    journal.close()
    assert recover(None, found.folder).history == editor.history


def test_an_untitled_document_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no journal in"):
        recover(None, tmp_path)


def test_saving_an_untitled_document_takes_undo_and_versions_along(tmp_path: Path) -> None:
    file, root = tmp_path / "map.cxmap", tmp_path / "journals"
    journal = new_untitled(History(Project.build([])), root)
    editor = Editor(Project.build([]), journal=journal.append)
    editor.do("Write", Change.adding(Note(id="a", kind=NoteKind.PARKING, text="a")))
    version = Version(id="v", title="Lunch", at=NOW, entry=1)
    keep_version(journal.folder, version, editor.project)
    untitled = journal.folder
    journal = save_document_as(journal, editor.history, file, root, backups=tmp_path / "backups", now=NOW)
    discard(untitled)
    journal.close()
    recovered = recover(file, place_of(root, file))
    go_on(recovered).close()
    assert recovered.history == editor.history
    assert project_at(journal.folder, version) == load(file)
    assert list_recoverable(root) == []


def test_a_change_from_outside_is_noticed_before_it_is_overwritten(desk: Desk) -> None:
    save(Project.build([]), desk.file)
    desk.edit("a")
    with pytest.raises(UserError, match=r"map\.cxmap was changed by something else"):
        desk.save()
    assert load(desk.file) == Project.build([])


def test_a_deleted_file_is_not_written_again_in_silence(desk: Desk) -> None:
    desk.edit("a")
    desk.file.unlink()
    with pytest.raises(UserError, match=r"map\.cxmap was deleted or moved"):
        desk.save()
    assert not desk.file.exists()


def test_a_file_that_became_a_folder_is_left_alone(desk: Desk) -> None:
    desk.edit("a")
    desk.file.unlink()
    desk.file.mkdir()
    with pytest.raises(UserError, match=r"map\.cxmap cannot be read any more"):
        desk.save()
    assert desk.file.is_dir()


def test_saving_keeps_a_backup_of_what_was_there(desk: Desk) -> None:
    desk.edit("a")
    desk.save()
    (backup,) = desk.backups.glob("*/*.cxmap")
    assert load(backup) == every_table()


def test_a_long_journal_is_begun_anew_when_the_file_is_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "_LONG_ENTRIES", 10)
    monkeypatch.setattr(journal_module, "KEPT_FOR_UNDO", 4)
    for number in range(10):
        desk.edit(f"a{number}")
    desk.save()
    history = desk.editor.history
    desk.edit("b")
    desk.crash()
    desk.open()
    assert desk.recovered.state is State.REPLAYED
    assert [entry.label for entry in desk.editor.history.done] == [
        "Write a6",
        "Write a7",
        "Write a8",
        "Write a9",
        "Write b",
    ]
    assert desk.editor.history.next_seq == history.next_seq + 1
    assert len((desk.folder / "journal.jsonl").read_bytes().splitlines()) == 4


def test_a_long_journal_that_cannot_be_begun_anew_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "_LONG_ENTRIES", 1)
    desk.edit("a")

    def full(*_: object) -> Journal:
        raise UserError("The disk is full.")

    monkeypatch.setattr("cxmapper.files.saving.started", full)
    desk.save()
    monkeypatch.undo()
    desk.edit("b")
    history = desk.editor.history
    desk.crash()
    desk.open()
    assert desk.editor.history == history
