"""Edits a document as a window does, until somebody kills it: `python -m tests.files.endless_edits FOLDER SEED`.

Prints "opened STATE" and then, once each entry has counted, its number and the checksum of the project.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from zlib import crc32

from cxmapper.editing.history import Editor, Entry
from cxmapper.files import journal as journal_module
from cxmapper.files.cxmap import dumps_line
from cxmapper.files.lock import lock
from cxmapper.files.places import place_of
from cxmapper.files.recovery import go_on, recover
from cxmapper.files.saving import save_document
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.records import Note, NoteKind


def checksum(project: Project) -> int:
    return crc32(dumps_line(project))


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def edit(editor: Editor, dice: Random) -> Entry | None:
    notes = list(editor.project.all(Note).values())
    match dice.randrange(6):
        case 0:
            return editor.undo()
        case 1:
            return editor.redo()
        case 2 if notes:
            return editor.do("Rewrite", Change.updating(dice.choice(notes), text="x" * dice.randrange(2_000)))
        case 3 if notes:
            return editor.do("Delete", Change.removing(dice.choice(notes)))
        case _:
            return editor.do("Write", Change.adding(Note(id=new_id(), kind=NoteKind.PARKING, text="y")))


def main(folder: Path, seed: str) -> None:
    journal_module._LONG_ENTRIES = 40  # so that new journals are begun all the time
    file, dice = folder / "map.cxmap", Random(seed)
    lock(file)
    recovered = recover(file, place_of(folder / "journals", file))
    journal = go_on(recovered)
    say("opened", recovered.state, recovered.problem)
    editor = Editor(recovered.history.project)
    editor.history = recovered.history
    while True:
        editor.journal = journal.append
        entry = edit(editor, dice)
        if entry is not None:
            say(entry.seq, checksum(editor.project))
        if dice.random() < 0.1:
            backups = folder / "backups"
            journal = save_document(journal, editor.history, file, backups=backups, now=datetime.now(UTC))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
