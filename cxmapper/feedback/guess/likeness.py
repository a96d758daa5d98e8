"""How alike a survey's column and a thing on the map are called, 0 (not at all) to 1 (the same words)."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from cxmapper.feedback.guess.words import (
    OVERALL,
    SAY_LITTLE,
    SAY_NOTHING,
    group,
    header_words,
    singular,
    stem,
    words_of,
)

ENOUGH = 0.5
"""From here on a column is taken to be about a thing."""

_OF_COLUMN, _OF_TITLE = 0.7, 0.3
_QUESTION = 0.95

Match = tuple[tuple[int, ...], tuple[int, ...], float]
"""Words of the column and words of the title, by their places, that say the same, and how surely (0–1)."""


class Weights(Struct, frozen=True):
    """How much a word tells, 0–1: the less, the more columns or titles have it."""

    times: Mapping[str, int]

    @staticmethod
    def of(texts: Iterable[str]) -> "Weights":
        """The weights in these headers and titles."""
        return Weights(Counter(word for text in texts for word in {singular(word) for word in header_words(text)}))

    def __call__(self, word: str) -> float:
        """The weight of a word."""
        if word in SAY_NOTHING:
            return 0.0
        little = 0.4 if word in SAY_LITTLE else 1.0
        return little / math.sqrt(max(1, self.times.get(singular(word), 1) - 1))


def likeness(header: str, question: str, title: str, weights: Weights) -> float:
    """How surely a column with this header and question is about the thing of this title, 0–1.

    The header counts, and of the question (where it says more) its parts behind a dash or colon, as an item of a
    matrix has them; a whole sentence counts when it has all the title's words.
    """
    title_words = words_of(title)
    best = _of_words(header_words(header), title_words, weights)
    if question and question != header:
        for part in _parts(question):
            best = max(best, _QUESTION * _of_words(words_of(part), title_words, weights))
        best = max(best, _QUESTION * _within(words_of(question), title_words, weights))
    return round(best, 6)


def says_overall(header: str, question: str) -> bool:
    """Whether a column is about everything: “ALL”, “Overall satisfaction”, “Zufriedenheit insgesamt”."""
    for words in (header_words(header), *map(words_of, _parts(question))):
        told = [word for word in words if word not in SAY_NOTHING and word not in SAY_LITTLE - OVERALL]
        asked = [word for word in words if word in _OVERALL_ALONE]
        if (told and all(word in OVERALL for word in told)) or (not told and asked):
            return True
    return bool({*words_of(question)} & (OVERALL - {"all", "general"}))


_OVERALL_ALONE = frozenset({"satisfaction", "satisfied", "zufriedenheit", "csat", "experience"})


def _parts(question: str) -> Iterator[str]:
    for sign in ("-", "–", "—", ":", "[", "|", "\n"):
        at = question.find(sign)
        while at >= 0:
            if question[at + 1 :].strip(" ]"):
                yield question[at + 1 :]
            at = question.find(sign, at + 1)
    if len(words_of(question)) <= 12:
        yield question


def _of_words(column: Sequence[str], title: Sequence[str], weights: Weights) -> float:
    of_column, of_title = _covered(column, title, weights)
    if of_column < ENOUGH or of_title <= 0:
        return 0.0
    return _OF_COLUMN * of_column + _OF_TITLE * of_title


def _within(question: Sequence[str], title: Sequence[str], weights: Weights) -> float:
    told = [word for word in title if weights(word) > 0]
    if not told or max(map(len, told)) < 4:
        return 0.0
    _, of_title = _covered(question, title, weights)
    return of_title if of_title >= 0.9 else 0.0


def _covered(column: Sequence[str], title: Sequence[str], weights: Weights) -> tuple[float, float]:
    """Which part of the column's words the title has, and of the title's words the column, by weight."""
    of_column, of_title = [0.0] * len(column), [0.0] * len(title)
    for here, there, quality in _matches(column, title):
        for number in here:
            of_column[number] = max(of_column[number], quality)
        for number in there:
            of_title[number] = max(of_title[number], quality)
    return _mean(column, of_column, weights), _mean(title, of_title, weights)


def _mean(words: Sequence[str], covered: Sequence[float], weights: Weights) -> float:
    heavy = [weights(word) for word in words]
    total = sum(heavy)
    return sum(map(float.__mul__, heavy, covered)) / total if total else 0.0


def _matches(column: Sequence[str], title: Sequence[str]) -> Iterator[Match]:
    for i, word in enumerate(column):
        single = 0.0
        for j, other in enumerate(title):
            quality = alike(word, other)
            if quality:
                single = max(single, quality)
                yield (i,), (j,), quality
        yield from (((i,), there, quality) for there, quality in _of_several(word, title))
        if single < 0.85 and len(word) >= 4:
            yield from (((i,), there, quality) for there, quality in _in_pieces(word, title))
    for i, joined in enumerate(map(str.__add__, column, column[1:])):
        yield from (((i, i + 1), (j,), 1.0) for j, other in enumerate(title) if stem(other) == stem(joined))


def _of_several(word: str, title: Sequence[str]) -> Iterator[tuple[tuple[int, ...], float]]:
    """The word as two of the title's written together (“checkin”), or as their initials (“lt”)."""
    for j, joined in enumerate(map(str.__add__, title, title[1:])):
        if stem(joined) == stem(word):
            yield (j, j + 1), 1.0
    if 2 <= len(word) <= 4:
        size = len(word)
        for j in range(len(title) - size + 1):
            if "".join(other[0] for other in title[j : j + size]) == word:
                yield tuple(range(j, j + size)), 0.8


def _in_pieces(word: str, title: Sequence[str]) -> Iterator[tuple[tuple[int, ...], float]]:
    """The word cut in two, each piece of which means another of the title's words: “infodown”."""
    for cut in range(2, len(word) - 1):
        left, right = _best(word[:cut], title), _best(word[cut:], title)
        if left is not None and right is not None and not set(left[0]) & set(right[0]):
            quality = (left[1] * cut + right[1] * (len(word) - cut)) / len(word)
            yield (*left[0], *right[0]), 0.95 * quality


def _best(piece: str, title: Sequence[str]) -> tuple[tuple[int, ...], float] | None:
    found: list[tuple[tuple[int, ...], float]] = [((j,), alike(piece, other, least=2)) for j, other in enumerate(title)]
    found += _of_several(piece, title)
    best = max(found, key=lambda one: one[1], default=((), 0.0))
    return best if best[1] >= 0.6 else None


@lru_cache(maxsize=65536)
def alike(one: str, other: str, least: int = 3) -> float:
    """How surely two words mean the same, 0–1; the beginning of a word counts from `least` characters on."""
    if one == other:
        return 1.0
    if stem(one) == stem(other):  # but “on board” is not “boarding”
        return 0.9 if group(one) == group(other) else 0.6
    if one in OVERALL or other in OVERALL:
        return 0.85 if one in OVERALL and other in OVERALL else 0.0
    short, long = sorted((one, other), key=len)
    part = len(short) / len(long)
    qualities = [
        0.85 if group(one) is not None and group(one) == group(other) else 0.0,
        0.6 + 0.35 * part if len(short) >= least and long.startswith(short) else 0.0,
        0.45 + 0.4 * part if len(short) >= 5 and short in long else 0.0,
        0.65 if _abbreviates(short, long) else 0.0,
    ]
    if len(short) >= 5 and len(long) - len(short) <= 3:
        ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
        qualities.append(0.85 * ratio if ratio >= 0.84 else 0.0)
    stems = sorted((stem(one), stem(other)), key=len)
    if len(stems[0]) >= 4 and stems[1].startswith(stems[0]):
        qualities.append(0.6 + 0.3 * len(stems[0]) / len(stems[1]))
    return max(qualities)


def _abbreviates(short: str, long: str) -> bool:
    """“svc” for service, “bkg” for booking: the same first letter, then consonants in their order."""
    if not 3 <= len(short) < len(long) or short[0] != long[0] or set(short[1:]) & set("aeiou"):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
