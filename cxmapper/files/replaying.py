"""Playing a journal: the history at its end, and how much of it is in the document's file."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.history import Entry, History, replay
from cxmapper.errors import UserError
from cxmapper.files.cxmap import loads
from cxmapper.files.entries import decoded, decoded_in_turn
from cxmapper.files.journal_lines import Draft, Line, Lines, read_lines
from cxmapper.wording import Sentence


class Played(Struct, frozen=True):
    """A journal played to its end, or to its first damage, which `problem` names; it is empty where there is none.

    `file` is the document's, None while it is untitled; `entries` are those since the journal was started. `files` says
    for each sha256 that the file may have how many of them are in it: first for the one that it had for certain, then
    for the one that was to replace that. `size` counts good bytes.
    """

    file: Path | None
    history: History
    entries: tuple[Entry, ...]
    files: Mapping[str, int]
    draft: Draft | None
    size: int
    problem: str

    @property
    def unsaved(self) -> int:
        """How many entries may not be in the file."""
        return len(self.entries) - next(iter(self.files.values()), 0)


def played(folder: Path) -> Played:
    """Play the journal in a folder; raises UserError when its beginning cannot be read."""
    lines = read_lines(folder)
    history, size, problem = _beginning(folder, lines), lines.ends[0], lines.problem
    files: Mapping[str, int] = {} if lines.head.sha256 is None else {lines.head.sha256: 0}
    entries: list[Entry] = []
    draft: Draft | None = None
    for line, end in zip(lines.rest, lines.ends[1:], strict=True):
        if line.entry is not None:
            try:
                entry = decoded(line.entry, history.project)
                history = replay(history, entry)
            except (UserError, ValueError, KeyError):
                problem = Sentence(
                    "Entry {seq} of the journal does not fit; what was done from there on is lost.", seq=line.entry.seq
                )
                break
            entries.append(entry)
            draft = None
        elif line.draft is not None:
            draft = line.draft
        files, size = _files_after(files, line, len(entries)), end
    file = None if lines.head.file is None else Path(lines.head.file)
    return Played(file, history, tuple(entries), files, draft, size, problem)


def saved_entries(lines: Lines) -> int:
    """How many entries of a journal are in the document's file for certain."""
    files: Mapping[str, int] = {} if lines.head.sha256 is None else {lines.head.sha256: 0}
    entries = 0
    for line in lines.rest:
        entries += line.entry is not None
        files = _files_after(files, line, entries)
    return next(iter(files.values()), 0)


def _files_after(files: Mapping[str, int], line: Line, entries: int) -> Mapping[str, int]:
    """The sha256 that the file may have after a line: of what it got last, and of what is about to replace that."""
    if line.replace is not None:
        return dict([*list(files.items())[:1], (line.replace, entries)])
    if line.replaced is not None and line.replaced in files:
        return {line.replaced: files[line.replaced]}
    return files


def _beginning(folder: Path, lines: Lines) -> History:
    try:
        project = loads(lines.project)
        undone = decoded_in_turn(lines.head.undone, project)
        back = decoded_in_turn(lines.head.done, project)
        done = [replace(entry, change=entry.change.inverse()) for entry in back]
        return History(project, tuple(reversed(done)), tuple(reversed(undone)), lines.head.next_seq)
    except (UserError, ValueError, KeyError) as error:
        raise UserError("The journal in {folder} cannot be played: it does not fit together.", folder=folder) from error
