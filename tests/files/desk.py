"""A document on a disk, as a window works on it."""

import os
from datetime import UTC, datetime
from pathlib import Path

from cxmapper.editing.history import Editor, Entry
from cxmapper.files.cxmap import save
from cxmapper.files.places import place_of
from cxmapper.files.recovery import (
    go_on,
    recover,
)
from cxmapper.files.saving import save_document
from cxmapper.model.change import Change
from cxmapper.model.records import Note, NoteKind
from tests.files.every_table import every_table

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Desk:
    """A document on a disk of its own, opened as a window does."""

    def __init__(self, folder: Path) -> None:
        self.file, self.root, self.backups = folder / "map.cxmap", folder / "journals", folder / "backups"
        save(every_table(), self.file)
        self.open()

    @property
    def folder(self) -> Path:
        return place_of(self.root, self.file)

    def open(self) -> None:
        self.recovered = recover(self.file, self.folder)
        self.journal = go_on(self.recovered)
        self.editor = Editor(self.recovered.history.project, author="Ada")
        self.editor.history = self.recovered.history
        self.editor.journal = self._append

    def _append(self, entry: Entry) -> None:
        self.journal.append(entry)

    def edit(self, text: str) -> None:
        self.editor.do(f"Write {text}", Change.adding(Note(id=text, kind=NoteKind.PARKING, text=text)))

    def save(self) -> None:
        self.journal = save_document(self.journal, self.editor.history, self.file, backups=self.backups, now=NOW)

    def crash(self) -> None:
        os.close(self.journal._descriptor)
