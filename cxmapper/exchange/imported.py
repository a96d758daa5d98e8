"""What every reader of a foreign format gives."""

from dataclasses import dataclass

from cxmapper.errors import UserError
from cxmapper.exchange.reading import quoted
from cxmapper.model.project import Project

MAX_TITLE = 2_000
MAX_TEXT = 100_000


@dataclass(frozen=True, slots=True)
class Imported:
    """A new project and what the reader had to guess or leave out, a sentence each."""

    project: Project
    warnings: tuple[str, ...] = ()


def bounded(text: str, limit: int, place: str) -> str:
    """The text; raises UserError when it has more than `limit` characters. `place` begins the sentence."""
    if len(text) > limit:
        raise UserError(f"{place}: {quoted(text, 30)} is longer than {limit:,} characters; shorten it.")
    return text
