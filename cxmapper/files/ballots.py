"""An unfinished round of dot voting, kept beside the journal so that a crash asks nobody to vote again."""

from pathlib import Path
from typing import Final

from cxmapper.editing.voting import Round, dumps, loads
from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic

NAME: Final = "ballots.json"
MOST_BYTES: Final = 4_000_000


def keep_round(folder: Path, round_: Round) -> None:
    """Write a round into the folder of a document's journal; raises UserError when that fails."""
    write_atomic(folder / NAME, dumps(round_).encode())


def kept_round(folder: Path) -> Round | None:
    """The round that was not finished; None where there is none. Raises UserError where it cannot be read."""
    path = folder / NAME
    try:
        if not path.exists():
            return None
        if path.stat().st_size > MOST_BYTES:
            raise UserError("The votes of the unfinished round could not be read; count them again.")
        return loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("The votes of the unfinished round could not be read; count them again.") from error


def forget_round(folder: Path) -> None:
    """Delete what was kept: the round is over."""
    (folder / NAME).unlink(missing_ok=True)
