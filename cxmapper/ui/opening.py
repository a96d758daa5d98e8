"""What a document begins with: a file, what its journal knows more, or nothing but a project."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.editing.history import History
from cxmapper.errors import UserError
from cxmapper.files.cxmap import load
from cxmapper.files.journal import Journal
from cxmapper.files.lock import Lock, lock
from cxmapper.files.places import place_of
from cxmapper.files.recovery import Recovered, State, go_on, new_untitled, recover, set_aside
from cxmapper.ui.places import Places
from cxmapper.ui.words import explained, marked, tr

CAPTURE, MAP, INSPECTOR = "capture", "map", "inspector"
DRAFTED = {
    MAP: marked("What you were typing on the map stands in the capture bar."),
    INSPECTOR: marked("What you were typing in the inspector stands in the capture bar."),
}
"""Where text is typed, and what to say when it comes back in another place, which is the capture bar."""

_DIVERGED = marked(
    "{name} was changed by something else and is shown as it is now. Your edits that are not in it are kept as work "
    "that is in no file, on the start page."
)


class Opened(Struct, frozen=True):
    """What a document begins with: `begin` gives the journal when the first edit comes; `said` is for the user.

    `draft` is text that was being typed, by where. `aside` is the folder of work that the file lacks and is not shown.
    `sha256` is that of the file's bytes.
    """

    history: History
    file: Path | None
    begin: Callable[[], Journal]
    folder: Path | None = None
    held: Lock | None = None
    said: str = ""
    aside: Path | None = None
    draft: Mapping[str, str] = field(default_factory=dict)
    unsaved: bool = False
    sha256: str | None = None


def opened(file: Path, places: Places, *, copy: bool = False) -> Opened:
    """What to begin with for a file, or for an untitled copy of it; raises UserError where it cannot be read.

    A file that is open in another window is refused, naming who has it open; one in a folder where nothing can be
    written is shown as an untitled copy.
    """
    if copy:
        return untitled(History(load(file)), places)
    if file.exists() and not (os.access(file, os.W_OK) and os.access(file.resolve().parent, os.W_OK)):
        said = tr("{name} cannot be written there, so this is an untitled copy of it.", name=file.name)
        return untitled(History(load(file)), places, said)
    folder = place_of(places.journals, file)
    if not file.exists() and not folder.exists():
        load(file)  # which says what is wrong, before a lock file is made beside it
    held = lock(file)
    try:
        recovered = recover(file, folder)
    except UserError:
        held.release()
        raise
    return _recovered(recovered, held)


def recovered_work(folder: Path) -> Opened:
    """An untitled document that was left in its journal; raises UserError where nothing can be read."""
    return _recovered(recover(None, folder), None)


def untitled(history: History, places: Places, said: str = "") -> Opened:
    """An untitled document with a project that is in no file."""
    return Opened(history, None, lambda: new_untitled(history, places.journals), said=said)


def _recovered(recovered: Recovered, held: Lock | None) -> Opened:
    said, file, aside, draft = explained(recovered.problem), recovered.file, None, recovered.draft
    match recovered.state:
        case State.REPLAYED if file is not None:
            said = said or tr("Edits that were not in the file yet are back; nothing was lost.")
        case State.DIVERGED:
            said = tr(_DIVERGED, name=file and file.name)
            try:
                aside = set_aside(recovered.folder)
                recovered = replace(recovered, rescued=None, problem="")
            except UserError as error:
                said = f"{said} {explained(error)}"
        case State.BROKEN:
            if held is not None:
                held.release()
            file, held = None, None
            said = said + " " + tr("This is your work as the journal knows it, untitled.")
    if draft is not None and draft.text:
        said = " ".join(filter(None, (said, *(tr(DRAFTED[one]) for one in draft.where.split("+") if one in DRAFTED))))
    return Opened(
        recovered.history,
        file,
        lambda: go_on(recovered),
        None if file is None and recovered.state is State.BROKEN else recovered.folder,
        held,
        said,
        aside,
        {CAPTURE: draft.text} if draft is not None and draft.text else {},
        unsaved=recovered.state is State.REPLAYED or recovered.file is None,
        sha256=recovered.sha256,
    )
