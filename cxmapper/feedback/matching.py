"""How alike two names are, such as an activity in a log and a touchpoint on a map."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from unicodedata import combining, normalize

_NO_WORD = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def plain(name: str) -> str:
    """The words of a name without accents, capitals and punctuation: “Order_Placed”, “orderPlaced” → order placed."""
    letters = (sign for sign in normalize("NFKD", _HUMP.sub(" ", name)) if not combining(sign))
    return _NO_WORD.sub(" ", "".join(letters).casefold()).strip()


def likeness(name: str, other: str) -> float:
    """From 0 to 1, where the names are the same words. The better of letters in order and words in common."""
    one, two = plain(name), plain(other)
    if not one or not two:
        return 0.0
    if one == two:
        return 1.0
    words, others = set(one.split()), set(two.split())
    common = 2 * len(words & others) / (len(words) + len(others))
    return min(0.99, max(common, SequenceMatcher(None, one, two, autojunk=False).ratio()))


def most_alike(name: str, others: Iterable[str]) -> tuple[str, float] | None:
    """The other name that is most alike, the first of equals, and how alike; None where there is no other."""
    scored = [(likeness(name, other), other) for other in others]
    best = max(scored, key=lambda one: one[0], default=None)
    return None if best is None else (best[1], best[0])
