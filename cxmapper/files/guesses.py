"""An unfinished round of blind guesses, kept beside the journal so that a crash asks no team to guess again."""

from pathlib import Path

from cxmapper.editing.guessing import UNREADABLE, Guessing, dumps, loads
from cxmapper.files.unfinished import GUESSES, forget_text, keep_text, kept_text


def keep_guesses(folder: Path, round_: Guessing) -> None:
    """Write a round into the folder of a document's journal; raises UserError when that fails."""
    keep_text(folder, GUESSES, dumps(round_))


def kept_guesses(folder: Path) -> Guessing | None:
    """The round that was not finished; None where there is none. Raises UserError where it cannot be read."""
    text = kept_text(folder, GUESSES, UNREADABLE)
    return None if text is None else loads(text)


def forget_guesses(folder: Path) -> None:
    """Delete what was kept: the round is over."""
    forget_text(folder, GUESSES)
