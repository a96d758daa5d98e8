"""Writing a document whole or not at all, whatever fails on the way; exports go by `cxmapper.replacing`."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from cxmapper.errors import UserError


def write_atomic(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file: afterwards it holds the old bytes or the new ones, never something between.

    The bytes are written beside it and forced to the disk before they take its name. The file's mode is kept; a
    symbolic link stays one, the file it leads to is replaced. Raises UserError when it cannot be done; the old file
    is whole then and nothing is left beside it.
    """
    try:
        target = path.resolve()
        _refuse_what_may_not_be_replaced(target)
        temporary = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.tmp")
        try:
            _write(temporary, data, _mode_of(target))
            os.replace(temporary, target)  # noqa: PTH105 - the call that tests break
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of symbolic links, before Python 3.13
        said = getattr(error, "strerror", None) or str(error)
        raise UserError(
            "{path} could not be written ({why}); what was there before is untouched.", path=path, why=said
        ) from error
    _sync_folder(target.parent)


def _refuse_what_may_not_be_replaced(target: Path) -> None:
    if target.is_dir():
        raise UserError("{target} is a folder; name a file in it.", target=target)
    if target.exists():
        if not target.is_file():
            raise UserError("{target} is not an ordinary file.", target=target)
        if not os.access(target, os.W_OK):
            raise UserError("{target} is write-protected; save under another name.", target=target)


def _mode_of(target: Path) -> int | None:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _write(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666 if mode is None else 0o600)
    try:
        write_all(descriptor, data)
        if mode is not None:
            os.chmod(path, mode)  # noqa: PTH101 - beside its neighbours
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, however few the system takes at a time; raises OSError."""
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _sync_folder(folder: Path) -> None:
    """Make the new name durable. Some file systems cannot; the file is whole either way."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
