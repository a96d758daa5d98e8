"""What was done, taken back and done again: a line of entries without end, each one a Change."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id


class EntryKind(StrEnum):
    """How an entry came to be."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Entry(Struct, frozen=True):
    """One line of the journal: what `author` did `at` a time, named for the menu, and the change that it made.

    `seq` counts from 1 without gaps; `change` is what was applied, so an undo carries the inverse.
    """

    seq: int
    id: Id
    at: datetime
    author: str
    label: str
    kind: EntryKind
    change: Change


class History(Struct, frozen=True):
    """A project with what can be undone (`done`, newest last) and redone (`undone`, next last): entries of kind do."""

    project: Project
    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = ()
    next_seq: int = 1


def do(
    history: History,
    label: str,
    change: Change,
    *,
    author: str,
    at: datetime,
    id: Id,  # noqa: A002 - the field's name
) -> tuple[History, Entry] | None:
    """Apply a change; what was undone before can no longer be redone. None when the change is empty.

    Raises UserError when the change does not fit the project.
    """
    if not change:
        return None
    entry = Entry(history.next_seq, id, at, author, label, EntryKind.DO, change)
    return replay(history, entry), entry


def undo(history: History, *, author: str, at: datetime, id: Id) -> tuple[History, Entry] | None:  # noqa: A002
    """Take the last thing back; None when there is nothing to undo."""
    if not history.done:
        return None
    last = history.done[-1]
    entry = Entry(history.next_seq, id, at, author, f"Undo {last.label}", EntryKind.UNDO, last.change.inverse())
    return replay(history, entry), entry


def redo(history: History, *, author: str, at: datetime, id: Id) -> tuple[History, Entry] | None:  # noqa: A002
    """Do again what was taken back last; None when there is nothing to redo."""
    if not history.undone:
        return None
    last = history.undone[-1]
    entry = Entry(history.next_seq, id, at, author, f"Redo {last.label}", EntryKind.REDO, last.change)
    return replay(history, entry), entry


def replay(history: History, entry: Entry) -> History:
    """The history after an entry that do, undo or redo made.

    Raises UserError when the entry does not follow on this history.
    """
    after = remember(history, entry)
    return History(history.project.apply(entry.change), after.done, after.undone, after.next_seq)


def remember(history: History, entry: Entry) -> History:
    """The history after an entry whose change the project holds already, as a file newer than its journal does.

    Raises UserError when the entry does not follow on this history.
    """
    if entry.seq != history.next_seq:
        raise UserError(
            "The journal goes on with entry {seq} where {next_seq} is expected.",
            seq=entry.seq,
            next_seq=history.next_seq,
        )
    done, undone = history.done, history.undone
    match entry.kind:
        case EntryKind.DO:
            done, undone = (*done, entry), ()
        case EntryKind.UNDO if done:
            done, undone = done[:-1], (*undone, done[-1])
        case EntryKind.REDO if undone:
            done, undone = (*done, undone[-1]), undone[:-1]
        case _:
            raise UserError("Entry {seq} of the journal has nothing to {kind}.", seq=entry.seq, kind=entry.kind)
    return History(history.project, done, undone, entry.seq + 1)


class Editor:
    """The current project of a window, a script or a test, and its history.

    `journal` gets each entry before it counts: when it raises, the edit did not happen. Set `history` to go on with
    one that was read from a journal.
    """

    __slots__ = ("author", "history", "journal")

    def __init__(self, project: Project, *, author: str = "", journal: Callable[[Entry], None] | None = None) -> None:
        self.history = History(project)
        self.author = author
        self.journal = journal

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.history.project

    def do(self, label: str, change: Change) -> Entry | None:
        """Apply a change under the name that undo will show; None when there was nothing to change."""
        return self._keep(do(self.history, label, change, author=self.author, at=datetime.now(UTC), id=new_id()))

    def undo(self) -> Entry | None:
        """Take the last thing back; None when there is nothing to undo."""
        return self._keep(undo(self.history, author=self.author, at=datetime.now(UTC), id=new_id()))

    def redo(self) -> Entry | None:
        """Do again what was taken back last; None when there is nothing to redo."""
        return self._keep(redo(self.history, author=self.author, at=datetime.now(UTC), id=new_id()))

    def _keep(self, step: tuple[History, Entry] | None) -> Entry | None:
        if step is None:
            return None
        history, entry = step
        if self.journal is not None:
            self.journal(entry)
        self.history = history
        return entry
