"""What a group has not finished, kept as text beside the journal so that a crash asks nobody to begin again."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic

BALLOTS: Final = "ballots.json"
GUESSES: Final = "guesses.json"

MOST_BYTES = 4_000_000


def keep_text(folder: Path, name: str, text: str) -> None:
    """Write a text into the folder of a document's journal; raises UserError when that fails."""
    write_atomic(folder / name, text.encode())


def kept_text(folder: Path, name: str, unreadable: str) -> str | None:
    """The text that was kept; None where there is none. Raises UserError, saying `unreadable`, where that is so."""
    path = folder / name
    try:
        if not path.exists():
            return None
        if path.stat().st_size > MOST_BYTES:
            raise UserError(unreadable)
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(unreadable) from error


def forget_text(folder: Path, name: str) -> None:
    """Delete what was kept: it is finished."""
    (folder / name).unlink(missing_ok=True)


def carry_over(before: Path, after: Path) -> None:
    """Keep beside another journal what was kept beside one, as its document goes on in another file.

    What cannot be carried stays where it was: the document itself is saved, and that is not to fail for it.
    """
    for name in (BALLOTS, GUESSES):
        with suppress(OSError, UserError):
            if before != after and (before / name).exists():
                write_atomic(after / name, (before / name).read_bytes())
