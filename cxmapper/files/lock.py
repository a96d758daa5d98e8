"""One window per document: who has it open, and that nobody else may."""

import contextlib
import getpass
import json
import os
import socket
import sys
from pathlib import Path

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.wording import Sentence

_FAR = 1 << 30
"""Windows locks bytes, and nobody can read locked ones: so one is locked that is far behind what is written."""


class Holder(Struct, frozen=True):
    """Who has a document open."""

    user: str
    host: str
    pid: int

    @property
    def said(self) -> Sentence:
        """Who it is, in words."""
        return Sentence(
            "{user} on {computer} (process {process})",
            user=self.user or Sentence("somebody"),
            computer=self.host or Sentence("another computer"),
            process=self.pid,
        )


class Lock:
    """A document held open by this process until `release`, or until the process ends, however it does."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others open the document."""
        with contextlib.suppress(OSError):  # Windows lets nobody unlink an open file: it stays, unlocked
            self._path.unlink()
        os.close(self._descriptor)


def lock(file: Path) -> Lock:
    """Hold a document's file for this window.

    The system frees the lock of a process that died. A lock file that names another computer is believed even where
    the system says it is free, since not every shared folder passes locks on. Raises UserError naming the holder when
    the document is open elsewhere, or saying why it cannot be held.
    """
    path = lock_file(file)
    try:
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _hold(file, path, descriptor)
                if _is_still_there(path, descriptor):
                    return Lock(path, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)
    except OSError as error:
        raise UserError(
            "{file} cannot be held open for writing: {why}.", file=file, why=error.strerror or error
        ) from error


def lock_file(file: Path) -> Path:
    """Where the lock of a document's file is: beside what the path leads to, hidden."""
    target = file.resolve()
    return target.with_name(f".{target.name}.lock")


def try_to_lock(descriptor: int) -> bool:
    """Lock an open file for this process as long as it has it open; False when another has."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _hold(file: Path, path: Path, descriptor: int) -> None:
    free = try_to_lock(descriptor)
    me = Holder(user_name(), socket.gethostname(), os.getpid())
    holder = _holder(path)
    if not free or (holder is not None and holder.host != me.host):
        who = holder.said if holder is not None else Sentence("somebody else")
        if free:
            raise UserError(
                "{name} is open already, by {holder}; if it is not, delete {path}.",
                name=file.name,
                holder=who,
                path=path,
            )
        raise UserError("{name} is open already, by {holder}; close it there first.", name=file.name, holder=who)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, json.dumps({"user": me.user, "host": me.host, "pid": me.pid}).encode())


def _is_still_there(path: Path, descriptor: int) -> bool:
    """Whether the lock file is not one that its holder unlinked between our opening and locking it."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _holder(path: Path) -> Holder | None:
    """Who wrote the lock file; None while it is empty or is no such file."""
    try:
        read = json.loads(path.read_bytes())
        return Holder(str(read["user"]), str(read["host"]), int(read["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def user_name() -> str:
    """Who is at this computer, as the system calls them; empty where it has no name for them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a process without a name, as in some containers
        return ""
