"""Writing the journal: every edit of a document, given to the system before it counts."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec.structs import replace
from pydantic_core import to_json

from cxmapper.editing.history import Entry, History
from cxmapper.errors import UserError
from cxmapper.files.atomic import write_all, write_atomic
from cxmapper.files.cxmap import dumps_line
from cxmapper.files.entries import encoded
from cxmapper.files.journal_lines import JOURNAL_VERSION, NAME, line_of
from cxmapper.files.lock import try_to_lock

KEPT_FOR_UNDO: Final = 200
"""So many entries can be undone, and redone, when a new journal was begun."""

_LONG_ENTRIES, _LONG_BYTES = 500, 4_000_000


class Journal:
    """An open journal. What writes raises UserError when the line could not be written; then it is not there.

    `known` are the sha256 that the document's file may have: of what it got last, and of what was to replace that.
    `size` is the number of bytes in the journal.
    """

    def __init__(self, folder: Path, size: int, known: tuple[str, ...]) -> None:
        self.folder = folder
        self.known = known
        self.size = self._start = size
        self._entries = 0
        self._torn = True
        self._unsynced = False
        flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)
        try:
            self._descriptor = os.open(folder / NAME, flags)
        except OSError as error:
            raise _unwritten(error) from error
        if not try_to_lock(self._descriptor):
            os.close(self._descriptor)
            raise UserError("This document is open in another window; go on there.")

    @property
    def long(self) -> bool:
        """Whether a new one should be started when the file is written."""
        return self._entries >= _LONG_ENTRIES or self.size - self._start >= _LONG_BYTES

    def append(self, entry: Entry) -> None:
        """Write an entry; once this returns, the end of this process cannot take it back."""
        self._write({"entry": encoded(entry)})
        self._entries += 1

    def draft(self, text: str, where: str) -> None:
        """Write text that is being typed; the next draft or entry takes its place."""
        self._write({"draft": {"text": text, "where": where}})

    def record_replace(self, sha256: str) -> None:
        """Say, before it happens, that the file is replaced by bytes of this sha256, which hold all entries so far.

        Forced to the disk, or after a power cut the file could be newer than its journal.
        """
        self._write({"replace": sha256})
        self.sync()
        self.known = (*self.known[:1], sha256)

    def record_replaced(self, sha256: str) -> None:
        """Say that it happened."""
        self._write({"replaced": sha256})
        self.known = (sha256,)

    def sync(self) -> None:
        """Force what was written to the disk; to be called every second, against power cuts."""
        if self._unsynced:
            try:
                os.fsync(self._descriptor)
            except OSError as error:
                raise _unwritten(error) from error
            self._unsynced = False

    def close(self) -> None:
        """Force what was written to the disk and let the file go."""
        try:
            self.sync()
        finally:
            os.close(self._descriptor)

    def _write(self, value: Mapping[str, object]) -> None:
        line = line_of(to_json(value))
        try:
            if self._torn:
                os.ftruncate(self._descriptor, self.size)
            self._torn = True
            write_all(self._descriptor, line)
        except OSError as error:
            raise _unwritten(error) from error
        self._torn = False
        self._unsynced = True
        self.size += len(line)


def started(folder: Path, history: History, file: Path | None, sha256: str | None) -> Journal:
    """Begin a journal in a folder with a project as it is, whole or not at all, in place of the one that is there.

    `file` is the document's file and `sha256` that of its bytes, which hold this very project; both None while it is
    untitled. Of what can be undone and redone the newest entries are kept. Raises UserError when it cannot be written.
    """
    head = {
        "journal": JOURNAL_VERSION,
        "file": None if file is None else str(file.resolve()),
        "sha256": sha256,
        "next_seq": history.next_seq,
        "done": [_backwards(entry) for entry in reversed(history.done[-KEPT_FOR_UNDO:])],
        "undone": [encoded(entry) for entry in reversed(history.undone[-KEPT_FOR_UNDO:])],
    }
    data = line_of(to_json(head)) + line_of(dumps_line(history.project))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritten(error) from error
    write_atomic(folder / NAME, data)
    return Journal(folder, len(data), () if sha256 is None else (sha256,))


def _backwards(entry: Entry) -> dict[str, object]:
    return encoded(replace(entry, change=entry.change.inverse()))


def _unwritten(error: OSError) -> UserError:
    return UserError(
        "The journal of changes could not be written ({why}); this change was not made.", why=error.strerror or error
    )
