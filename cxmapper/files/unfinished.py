"""What a group has not finished, kept as text beside the journal so that a crash asks nobody to begin again."""

from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic

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
