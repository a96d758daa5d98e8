"""How sentences are filled: the first template whose values are all known is said, its [ ] only with theirs."""

import re
from collections.abc import Callable
from itertools import count
from string import Formatter

from cxmapper.wording import Words

_OPTIONAL = re.compile(r"\[(.*?)\]")


def fitting(key: str, is_known: Callable[[str], bool], words: Words) -> str | None:
    """The first of the templates `key`/0, `key`/1 … all whose names are known, without its brackets; None if none is.

    What stands in brackets falls away with a name that is not known.
    """

    def fits(template: str) -> bool:
        return all(map(is_known, names_in(template)))

    for place in count():
        template = words.get(f"{key}/{place}")
        if template is None:
            return None
        short = _OPTIONAL.sub(lambda part: part[1] if fits(part[1]) else "", template)
        if fits(short):
            return short
    return None


def names_in(template: str) -> list[str]:
    """The names that a template has in braces."""
    return [name.partition("|")[0] for _, name, _, _ in Formatter().parse(template) if name]
