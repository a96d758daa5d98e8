"""Writing a file whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from cxmapper.errors import UserError


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` once the block has ended.

    It is written beside `path` and renamed, so that a reader sees the old file or the new one and never a half; after
    any error the old file is as it was. What the system refuses (a full disk, no such folder) raises UserError.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{token_hex(4)}")
    try:
        try:
            with beside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"{path} could not be written: {error.strerror or error}; choose another place.") from error
