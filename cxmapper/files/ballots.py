"""An unfinished round of dot voting, kept beside the journal so that a crash asks nobody to vote again."""

from pathlib import Path

from cxmapper.editing.voting import UNREADABLE, Round, dumps, loads
from cxmapper.files.unfinished import BALLOTS, forget_text, keep_text, kept_text


def keep_round(folder: Path, round_: Round) -> None:
    """Write a round into the folder of a document's journal; raises UserError when that fails."""
    keep_text(folder, BALLOTS, dumps(round_))


def kept_round(folder: Path) -> Round | None:
    """The round that was not finished; None where there is none. Raises UserError where it cannot be read."""
    text = kept_text(folder, BALLOTS, UNREADABLE)
    return None if text is None else loads(text)


def forget_round(folder: Path) -> None:
    """Delete what was kept: the round is over."""
    forget_text(folder, BALLOTS)
