"""What a few typed letters mean among many names. No Qt."""

from collections.abc import Iterable
from unicodedata import combining, normalize

from msgspec import Struct

MOST = 40
"""So many matches are shown."""


class Thing(Struct, frozen=True):
    """Something that can be found: a command, or a record. `kind` says which in words, `keys` is its shortcut."""

    id: str
    words: str
    kind: str
    keys: str = ""
    mark: str = ""


def matching(typed: str, things: Iterable[Thing]) -> list[Thing]:
    """The things that hold all typed words, in whatever order; those that begin with them first. All where empty."""
    wanted = plain(typed).split()
    found = []
    for number, thing in enumerate(things):
        name = plain(thing.words)
        if all(word in name or word in plain(thing.kind) for word in wanted):
            found.append((_rank(name, wanted), number, thing))
    return [thing for _, _, thing in sorted(found, key=lambda one: one[:2])][:MOST]


def plain(words: str) -> str:
    """Without accents and capitals: “Cafe” finds “Café”."""
    return "".join(sign for sign in normalize("NFKD", words.casefold()) if not combining(sign))


def _rank(name: str, wanted: list[str]) -> tuple[int, int]:
    """Names that begin with what was typed, then those of which a word does, then short ones."""
    if not wanted:
        return 0, 0
    parts = name.split()
    starts = sum(any(part.startswith(word) for part in parts) for word in wanted)
    return (0 if name.startswith(wanted[0]) else 1 + len(wanted) - starts), len(name)
