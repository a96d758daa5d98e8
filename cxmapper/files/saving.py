"""Saving a document that has a journal, so that neither a crash nor somebody else can come between the two."""

import shutil
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from cxmapper.editing.history import History
from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic
from cxmapper.files.backups import back_up
from cxmapper.files.cxmap import dumps
from cxmapper.files.journal import Journal, started
from cxmapper.files.outside import Outside, outside
from cxmapper.files.places import place_of
from cxmapper.files.versions import VERSIONS


def save_document(journal: Journal, history: History, file: Path, *, backups: Path, now: datetime) -> Journal:
    """Write a document into its file; gives the journal to go on with, a new one where it had grown long.

    `backups` is the root of all backups. Raises UserError, and leaves the file as it was, when something else changed
    or deleted it meanwhile or it cannot be written; the journal goes on.
    """
    refuse_outside_change(journal, file)
    return write_document(journal, history, file, backups=backups, now=now)


def write_document(journal: Journal, history: History, file: Path, *, backups: Path, now: datetime) -> Journal:
    """Write a document into its file whatever stands there, as where it was deleted; see `save_document`."""
    data = dumps(history.project)
    sha = sha256(data).hexdigest()
    back_up(file, backups, now)
    journal.record_replace(sha)
    write_atomic(file, data)
    journal.record_replaced(sha)
    return _started_anew(journal, history, file, sha) if journal.long else journal


def save_document_as(
    journal: Journal, history: History, file: Path, root: Path, *, backups: Path, now: datetime
) -> Journal:
    """Write a document into another file; gives the journal under `root` that goes with that one, undo included.

    The journal it had is closed; that of an untitled document is not needed any more and may be discarded. Raises
    UserError when the file cannot be written; the journal goes on then.
    """
    folder = place_of(root, file)
    if folder == journal.folder:
        return save_document(journal, history, file, backups=backups, now=now)
    data = dumps(history.project)
    back_up(file, backups, now)
    write_atomic(file, data)
    versions = journal.folder / VERSIONS
    if versions.is_dir():
        shutil.copytree(versions, folder / VERSIONS, dirs_exist_ok=True)
    begun = started(folder, history, file, sha256(data).hexdigest())
    journal.close()
    return begun


def _started_anew(journal: Journal, history: History, file: Path, sha: str) -> Journal:
    """A short journal in place of a long one; the long one goes on where that fails, until the next time."""
    journal.close()
    try:
        return started(journal.folder, history, file, sha)
    except UserError:
        return Journal(journal.folder, journal.size, (sha,))


_REFUSED = {
    Outside.CHANGED: "{name} was changed by something else meanwhile; save this under another name.",
    Outside.GONE: "{name} was deleted or moved by something else; save this under another name.",
    Outside.UNREADABLE: "{name} cannot be read any more; save this under another name.",
}


def refuse_outside_change(journal: Journal, file: Path) -> None:
    """Raise UserError when the file is not as this document's window left it."""
    found = outside(file, journal.known)
    if found is not None:
        raise UserError(_REFUSED[found].format(name=file.name))
