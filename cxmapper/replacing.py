"""Writing an export whole or not at all, while it is being made.

Documents, which cannot be made again, are written by `cxmapper.files.atomic`, which outlives a power cut too.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from shutil import copymode
from typing import BinaryIO

from cxmapper.errors import UserError


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` once the block has ended.

    It is written beside `path` and renamed, so that a reader sees the old file or the new one and never a half; after
    any error the old file is as it was. Its mode is kept, and a link to it. Raises UserError for what the system
    refuses: a full disk, a folder that is not there.
    """
    try:
        target = _end_of_links(path)
        if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
            raise UserError("{path} is a folder, a device or write-protected; choose another name.", path=path)
        beside = target.with_name(f".{token_hex(8)}.part")
        try:
            with beside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                copymode(target, beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "{path} could not be written: {why}; choose another place.", path=path, why=error.strerror or error
        ) from error


def _end_of_links(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if target.is_symlink():  # realpath gives up, on every Python alike, where links lead round in a circle
        raise UserError("{path} is a link that leads to itself; choose another name.", path=path)
    return target
