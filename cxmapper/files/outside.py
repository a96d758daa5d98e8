"""What something else did to a document's file while its window has it open."""

from collections.abc import Container
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.files.cxmap import read_bytes


class Outside(StrEnum):
    """changed: other bytes stand there. gone: nothing does. unreadable: what stands there cannot be read."""

    CHANGED = "changed"
    GONE = "gone"
    UNREADABLE = "unreadable"


def outside(file: Path, known: Container[str]) -> Outside | None:
    """What was done to a file whose bytes should have one of these sha256; None where nothing was."""
    if not file.exists():
        return Outside.GONE
    try:
        return None if sha256(read_bytes(file)).hexdigest() in known else Outside.CHANGED
    except UserError:
        return Outside.UNREADABLE


def mark_of(file: Path) -> tuple[int, ...]:
    """What differs once a file does: its time, size and place on the disk; empty where there is none.

    Cheap enough to be asked every few seconds, also after the file was replaced, where watchers of the system stop.
    """
    try:
        found = file.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_mode
