"""Coming back, after a crash or not: what a document's file and its journal say together."""

import shutil
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.history import History
from cxmapper.errors import UserError
from cxmapper.files.cxmap import loads, read_bytes
from cxmapper.files.journal import Journal, started
from cxmapper.files.journal_lines import NAME, Draft, read_lines
from cxmapper.files.lock import try_to_lock
from cxmapper.files.replaying import Played, played, saved_entries
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.wording import Sentence


class State(StrEnum):
    """What was found.

    clean: the file is as the journal left it, or there is no journal. replayed: the journal knew more, and the history
    has it now. diverged: something else changed the file; nothing was replayed. broken: the file cannot be read or is
    gone; the history is the journal's, to be shown as an untitled document.
    """

    CLEAN = "clean"
    REPLAYED = "replayed"
    DIVERGED = "diverged"
    BROKEN = "broken"


class Recovered(Struct, frozen=True):
    """A history to go on with, in which undo works, and how it came about: see `recover`, and `go_on` for editing it.

    `file` is None for an untitled document, `folder` is that of the journal. `rescued` is a project with edits that a
    diverged file has not, to be offered beside it. `draft` is text that was being typed. `problem` is a sentence for
    the user, or empty. `sha256` is that of the file's bytes. `journal` is what was played of the journal, where the
    history is its.
    """

    file: Path | None
    folder: Path
    history: History
    state: State
    rescued: Project | None = None
    draft: Draft | None = None
    problem: str = ""
    sha256: str | None = None
    journal: Played | None = None


def recover(file: Path | None, folder: Path) -> Recovered:
    """What a file, None for an untitled document, and the journal in a folder say together; both are only read.

    Where the file is as it was before or after the last replacing that the journal knows of, the journal's entries are
    replayed. Otherwise they never are. Raises UserError when there is nothing to show.
    """
    journal, problem = _journal(folder)
    if file is None:
        if journal is None:
            raise UserError(problem or Sentence("There is no journal in {folder}.", folder=folder))
        return _followed(journal, None, folder, len(journal.entries))
    try:
        data = read_bytes(file)
        sha = sha256(data).hexdigest()
        if journal is not None and sha in journal.files:
            unsaved = len(journal.entries) - journal.files[sha]
            return replace(_followed(journal, file, folder, unsaved), sha256=sha)
        history = History(_loaded(file, data))
    except UserError as error:
        if journal is None:
            raise
        return Recovered(file, folder, journal.history, State.BROKEN, draft=journal.draft, problem=error.args[0])
    if journal is None or not journal.unsaved:
        return Recovered(file, folder, history, State.CLEAN, problem=problem, sha256=sha)
    rescued, draft, problem = journal.history.project, journal.draft, journal.problem
    return Recovered(file, folder, history, State.DIVERGED, rescued, draft, problem, sha)


def _loaded(file: Path, data: bytes) -> Project:
    try:
        return loads(data)
    except UserError as error:
        raise UserError("{name}: {why}", name=file.name, why=error) from error


def _journal(folder: Path) -> tuple[Played | None, str]:
    if not (folder / NAME).exists():
        return None, ""
    try:
        return played(folder), ""
    except UserError as error:
        return None, error.args[0]


def _followed(journal: Played, file: Path | None, folder: Path, replayed: int) -> Recovered:
    state = State.REPLAYED if replayed else State.CLEAN
    return Recovered(
        file, folder, journal.history, state, draft=journal.draft, problem=journal.problem, journal=journal
    )


def go_on(recovered: Recovered) -> Journal:
    """The journal to edit what was recovered with, to be called before the first edit.

    A journal that was followed goes on, a copy of it being kept where it is damaged. Otherwise another is started: for
    an untitled document, when the file is broken; else in its place, and if it holds what is in no file or cannot be
    read, it is set aside, where `list_recoverable` finds it. Raises UserError when the journal cannot be written or
    another window writes it.
    """
    file, folder, history, sha = recovered.file, recovered.folder, recovered.history, recovered.sha256
    if recovered.state is State.BROKEN:
        return new_untitled(history, folder.parent)
    try:
        if recovered.journal is not None and recovered.journal.file == _resolved(file):
            return _in_place(recovered, recovered.journal)
    except OSError as error:
        raise UserError(
            "The journal in {folder} cannot be written: {why}.", folder=folder, why=error.strerror or error
        ) from error
    if file is not None and (recovered.rescued is not None or recovered.problem):
        set_aside(folder)
    return started(folder, history, file, sha)


def set_aside(folder: Path) -> Path:
    """Move a journal to where `list_recoverable` finds it as untitled work, and give its new folder.

    The named versions stay with the file. Raises UserError when it cannot be moved.
    """
    aside = _new_place(folder.parent, folder.name)
    try:
        aside.mkdir(mode=0o700)
        (folder / NAME).rename(aside / NAME)
    except OSError as error:
        raise UserError(
            "The journal in {folder} cannot be written: {why}.", folder=folder, why=error.strerror or error
        ) from error
    return aside


def _in_place(recovered: Recovered, played_so_far: Played) -> Journal:
    if recovered.problem:
        shutil.copyfile(recovered.folder / NAME, recovered.folder / f"damaged-{new_id()}.jsonl")
    sha = recovered.sha256
    journal = Journal(recovered.folder, played_so_far.size, () if sha is None else (sha,))
    if sha is not None:
        journal.record_replaced(sha)
    return journal


def _resolved(file: Path | None) -> Path | None:
    return None if file is None else file.resolve()


def new_untitled(history: History, root: Path) -> Journal:
    """A journal under `root` for a document that has no file yet."""
    return started(_new_place(root), history, None, None)


def discard(folder: Path) -> None:
    """Delete a document's journal and named versions, its work being saved or not wanted any more."""
    shutil.rmtree(folder, ignore_errors=True)


class Recoverable(Struct, frozen=True):
    """Work that is in no file. `file` is None for an untitled document, `unsaved` the number of edits, `at` the last.

    Where `folder` is `place_of(root, file)`, recovering the file brings it back; otherwise recovering the folder
    without a file does, as an untitled document.
    """

    folder: Path
    file: Path | None
    title: str
    unsaved: int
    at: datetime | None


def list_recoverable(root: Path) -> list[Recoverable]:
    """All work under `root` that is in no file and not open in a window, the latest first."""
    found = [_recoverable(path.parent) for path in root.glob(f"*/{NAME}") if not _is_open(path)]
    listed = [one for one in found if one is not None and one.unsaved]
    return sorted(listed, key=lambda one: (one.at or datetime.min.replace(tzinfo=UTC), one.folder), reverse=True)


def _recoverable(folder: Path) -> Recoverable | None:
    try:
        lines = read_lines(folder)
    except UserError:  # nothing can be recovered from it
        return None
    entries = [line.entry for line in lines.rest if line.entry is not None]
    file = None if lines.head.file is None else Path(lines.head.file)
    unsaved = len(lines.head.done) + len(entries) if file is None else len(entries) - saved_entries(lines)
    title = loads(lines.project).info.title if unsaved else ""
    return Recoverable(folder, file, title, unsaved, entries[-1].at if entries else None)


def _is_open(journal: Path) -> bool:
    with journal.open("rb+") as file:
        return not try_to_lock(file.fileno())


def _new_place(root: Path, name: str = "untitled") -> Path:
    return root / f"{name}-{new_id()}"
