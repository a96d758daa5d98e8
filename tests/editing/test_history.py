from datetime import UTC, datetime

import pytest

from cxmapper.editing.history import Editor, Entry, EntryKind, History, do, redo, remember, replay, undo
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import Journey

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


def journey(id_: str) -> Change:
    return Change.adding(Journey(id=id_, title=id_))


def test_undo_gives_the_project_back_and_redo_what_was_done() -> None:
    editor = Editor(Project.build([]))
    before = editor.project
    editor.do("Add journey", journey("a"))
    after = editor.project
    editor.undo()
    assert editor.project == before
    editor.redo()
    assert editor.project == after


def test_entries_are_numbered_named_and_carry_what_was_applied() -> None:
    entries: list[Entry] = []
    editor = Editor(Project.build([]), author="Ana", journal=entries.append)
    editor.do("Add journey", journey("a"))
    editor.undo()
    editor.redo()
    editor.undo()
    assert [(entry.seq, entry.kind, entry.label) for entry in entries] == [
        (1, EntryKind.DO, "Add journey"),
        (2, EntryKind.UNDO, "Undo Add journey"),
        (3, EntryKind.REDO, "Redo Add journey"),
        (4, EntryKind.UNDO, "Undo Add journey"),
    ]
    assert entries[1].change == journey("a").inverse()
    assert {entry.author for entry in entries} == {"Ana"}


def test_doing_something_else_after_an_undo_leaves_nothing_to_redo() -> None:
    editor = Editor(Project.build([]))
    editor.do("Add journey", journey("a"))
    editor.undo()
    editor.do("Add journey", journey("b"))
    assert editor.redo() is None
    assert list(editor.project.all(Journey)) == ["b"]


def test_an_empty_change_makes_no_entry_and_keeps_what_can_be_redone() -> None:
    editor = Editor(Project.build([]))
    editor.do("Add journey", journey("a"))
    editor.undo()
    assert editor.do("Nothing", NO_CHANGE) is None
    assert [entry.label for entry in editor.history.undone] == ["Add journey"]


def test_without_anything_done_there_is_nothing_to_undo_or_redo() -> None:
    editor = Editor(Project.build([]))
    assert editor.undo() is None
    assert editor.redo() is None


def test_an_edit_that_the_journal_could_not_take_did_not_happen() -> None:
    def full(entry: Entry) -> None:
        raise OSError(28, "No space left on device", entry.label)

    editor = Editor(Project.build([]), journal=full)
    before = editor.history
    with pytest.raises(OSError, match="No space left"):
        editor.do("Add journey", journey("a"))
    assert editor.history is before


def test_a_refused_change_reaches_no_journal() -> None:
    entries: list[Entry] = []
    editor = Editor(Project.build([Journey(id="a", title="")]), journal=entries.append)
    with pytest.raises(UserError):
        editor.do("Add journey", journey("a"))
    assert entries == []


def test_replaying_all_entries_gives_the_same_history() -> None:
    entries: list[Entry] = []
    start = Project.build([])
    editor = Editor(start, journal=entries.append)
    for id_ in "abc":
        editor.do("Add journey", journey(id_))
    editor.undo()
    editor.undo()
    editor.redo()
    history = History(start)
    for entry in entries:
        history = replay(history, entry)
    assert history == editor.history


def test_remembering_entries_keeps_undo_for_a_project_that_holds_them_already() -> None:
    entries: list[Entry] = []
    editor = Editor(Project.build([]), journal=entries.append)
    editor.do("Add journey", journey("a"))
    editor.do("Add journey", journey("b"))
    history = History(editor.project)
    for entry in entries:
        history = remember(history, entry)
    assert history == editor.history


@pytest.mark.parametrize(
    ("seq", "kind", "sentence"),
    [(2, EntryKind.DO, "entry 2 where 1"), (1, EntryKind.UNDO, "nothing to undo"), (1, EntryKind.REDO, "to redo")],
)
def test_an_entry_that_does_not_follow_is_refused(seq: int, kind: EntryKind, sentence: str) -> None:
    entry = Entry(seq, "e", NOON, "", "", kind, journey("a"))
    with pytest.raises(UserError, match=sentence):
        replay(History(Project.build([])), entry)


def test_the_functions_change_no_history_that_they_are_given() -> None:
    start = History(Project.build([]))
    step = do(start, "Add journey", journey("a"), author="", at=NOON, id="e1")
    assert step is not None
    back = undo(step[0], author="", at=NOON, id="e2")
    assert back is not None
    again = redo(back[0], author="", at=NOON, id="e3")
    assert again is not None
    assert start == History(Project.build([]))
    assert again[0].project == step[0].project
    assert again[0].next_seq == 4
