"""One edit of a file that no window has open: into its journal, then into the file, so that the window can undo it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from cxmapper.editing.history import Editor
from cxmapper.errors import UserError
from cxmapper.files.cxmap import load
from cxmapper.files.lock import lock, user_name
from cxmapper.files.places import place_of
from cxmapper.files.recovery import State, go_on, recover
from cxmapper.files.saving import save_document
from cxmapper.model.change import Change
from cxmapper.model.project import Project


def edit_file(file: Path, label: str, edit: Callable[[Project], Change], *, journals: Path, backups: Path) -> Project:
    """Make an edit in a file and give the project after it; edits that only its journal knew are kept.

    Raises UserError, and leaves the file as it was, when it is open in a window, cannot be read or written, or the
    edit is refused.
    """
    load(file)  # which says what is wrong, before a lock file is made beside it
    held = lock(file)
    try:
        recovered = recover(file, place_of(journals, file))
        if recovered.state is State.BROKEN:
            raise UserError(recovered.problem)
        editor = Editor(recovered.history.project, author=user_name())
        editor.history = recovered.history
        change = edit(editor.project)
        if change or recovered.state is State.REPLAYED:
            journal = go_on(recovered)
            editor.journal = journal.append
            try:
                editor.do(label, change)
                now = datetime.now(UTC).astimezone()
                journal = save_document(journal, editor.history, file, backups=backups, now=now)
            finally:
                journal.close()
        return editor.project
    finally:
        held.release()
