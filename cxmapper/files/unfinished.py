"""What a group has not finished, kept as text beside the journal so that a crash asks nobody to begin again."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Generic, TypeVar

from msgspec import Struct

from cxmapper.editing import guessing, voting
from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic

MOST_BYTES = 4_000_000

T = TypeVar("T")


class Unfinished(Struct, Generic[T], frozen=True):
    """A kind of round: the file it is kept in, how it becomes text and comes back, and what to say where it cannot."""

    file: str
    dumps: Callable[[T], str]
    loads: Callable[[str], T]
    unreadable: str

    def keep(self, folder: Path, round_: T) -> None:
        """Write a round into the folder of a document's journal; raises UserError when that fails."""
        write_atomic(folder / self.file, self.dumps(round_).encode())

    def kept(self, folder: Path) -> T | None:
        """The round that was not finished; None where there is none. Raises UserError where it cannot be read."""
        path = folder / self.file
        try:
            if not path.exists():
                return None
            if path.stat().st_size > MOST_BYTES:
                raise UserError(self.unreadable)
            return self.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(self.unreadable) from error

    def forget(self, folder: Path) -> None:
        """Delete what was kept: the round is over."""
        (folder / self.file).unlink(missing_ok=True)


BALLOTS: Final = Unfinished("ballots.json", voting.dumps, voting.loads, voting.UNREADABLE)
GUESSES: Final = Unfinished("guesses.json", guessing.dumps, guessing.loads, guessing.UNREADABLE)


def carry_over(before: Path, after: Path) -> None:
    """Keep beside another journal what was kept beside one, as its document goes on in another file.

    What cannot be carried stays where it was: the document itself is saved, and that is not to fail for it.
    """
    for file in (BALLOTS.file, GUESSES.file):
        with suppress(OSError, UserError):
            if before != after and (before / file).exists():
                write_atomic(after / file, (before / file).read_bytes())
