"""Answers in words as numbers: “Very satisfied” is 5 of 1–5, “10 – extremely likely” is 10; English and German."""

import re
from collections.abc import Collection, Mapping

from msgspec import Struct

from cxmapper.feedback.mapping.answers import folded, number_in

_NUMBERED = re.compile(r"([+-]?\d{1,2})\s*(?:[-–—=:.)]|\s\()\s*(\D.*)", re.DOTALL)
_NUMBER_BEHIND = re.compile(r"(\D+?)\s*\((\d{1,2})\)")

_NOTHING_SAID = re.compile(
    r"n/?a|.*\bn/a\b.*|.*\bnot applicable\b.*|does(?:n.t| not) apply|.*\bdon.?t know\b.*|do not know|no answer"
    r"|no opinion|.*\bno basis\b.*|.*never (?:used|had|been|visited)\b.*|(?:have )?not used.*|did(?:n.t| not) use.*"
    r"|unfamiliar.*|not sure|unsure|prefer not to (?:say|answer)|refused|.*\bwei(?:ß|ss) (?:ich )?nicht\b.*"
    r"|keine angabe|k\.? ?a|.*nicht (?:genutzt|benutzt|verwendet)|keine meinung|nie genutzt|nicht anwendbar|entfällt"
    r"|kann ich nicht beurteilen|.*don.t understand.*"
)
_TWO_IN_ONE = re.compile(r"\b(?:or|oder)\b")
_MIDDLE = re.compile(
    r"^(?:.*\bneutral\b.*|(?:neither|neither nor)\b.*|teils[ /,]*teils|weder\b.*|ok(?:ay)?|average|fair"
    r"|mittel(?:mäßig)?|undecided|unentschieden|so[ -]so|it.?s ok|mixed|acceptable|moderate|befriedigend)$"
)
_WORST_END = re.compile(r"\b(?:at all|gar nicht|überhaupt nicht|überhaupt kein\w*|terrible|awful|horrible|furchtbar)\b")
_STRONG = re.compile(
    r"\b(?:very|extremely|strongly|completely|totally|highly|absolutely|excellent|outstanding|delighted|sehr|äußerst"
    r"|voll|vollständig|völlig|absolut|ausgezeichnet|hervorragend|höchst|love)\b"
)
_WEAK = re.compile(r"\b(?:somewhat|rather|slightly|fairly|moderately|mostly|eher|etwas|ziemlich|überwiegend)\b")

_FAMILIES: Mapping[str, tuple[str, str]] = {
    "satisfied": (
        r"dissatisfied|unsatisfied|unzufrieden|not (?:very )?satisfied|nicht zufrieden",
        r"satisfied|zufrieden|delighted",
    ),
    "agree": (
        r"disagree|stimme (?:\w+ ){0,2}nicht zu|trifft (?:\w+ ){0,2}nicht zu|lehne",
        r"agree|stimme|trifft",
    ),
    "easy": (r"difficult|hard|schwer|schwierig|kompliziert|not easy", r"easy|effortless|einfach|leicht"),
    "likely": (r"unlikely|not (?:at all )?likely|unwahrscheinlich", r"likely|wahrscheinlich"),
    "favorable": (r"unfavou?rabl[ey]|negativ\w*", r"favou?rabl[ey]|positiv\w*"),
    "good": (
        r"poor|bad|terrible|awful|horrible|schlecht|mangelhaft|ungenügend|furchtbar|below average",
        r"good|excellent|outstanding|great|gut|ausgezeichnet|hervorragend|above average",
    ),
}
"""Family → the words of its worse and of its better answers."""

_LISTED = (
    ("poor", "fair", "good", "very good", "excellent"),
    ("mangelhaft", "ausreichend", "befriedigend", "gut", "sehr gut"),
    ("schlecht", "weniger gut", "gut", "sehr gut", "ausgezeichnet"),
)
"""From the worst to the best."""


class Labelled(Struct, frozen=True):
    """What labels mean: their family (“numbered” where they carry their numbers), numbers, and which say nothing.

    `top` is the highest number that the scale has; the lowest is 1, or 0 where a number says so.
    """

    family: str
    numbers: Mapping[str, float]
    nothing: tuple[str, ...]
    top: float


def labelled(texts: Collection[str]) -> Labelled | None:
    """The numbers of these answers, in words; None where they are no scale that is known.

    A scale of two has 0 and 1. Otherwise very, plain and somewhat are told apart where all three are there (1–7), and
    very and the weaker one where two are (1–5).
    """
    nothing = tuple(sorted(text for text in texts if says_nothing(text, texts)))
    words = sorted(text for text in texts if text not in nothing)
    return _numbered(words, nothing) or _yes_no(words, nothing) or _listed(words, nothing) or _graded(words, nothing)


def family_of(text: str) -> str | None:
    """The family of one answer in words; None for a text that is none."""
    said = folded(text)
    if len(said) > 60:
        return None
    return next((name for name in _FAMILIES if _says(said, name)), None)


def says_nothing(text: str, among: Collection[str]) -> bool:
    """Whether an answer means not applicable; “trifft nicht zu” does unless the other answers are of its kind."""
    said = folded(text)
    if said == "trifft nicht zu":
        return not any("trifft" in folded(other) and folded(other) != said for other in among)
    return _NOTHING_SAID.fullmatch(said) is not None


def number_of(text: str) -> float | None:
    """The number of an answer that carries it: “5 - Extremely likely”, “Sehr gut (1)”, “7”."""
    said = " ".join(text.split())
    plain = number_in(said)
    if plain is not None:
        return plain
    before, behind = _NUMBERED.fullmatch(said), _NUMBER_BEHIND.fullmatch(said)
    if before is not None and not re.match(r"[–-]?\s*\d", before[2]):
        return float(before[1])
    return None if behind is None else float(behind[2])


def _numbered(words: Collection[str], nothing: tuple[str, ...]) -> Labelled | None:
    found = {word: number_of(word) for word in words}
    numbers = {word: number for word, number in found.items() if number is not None}
    plain = all(number_in(word.strip()) is not None for word in words)
    if len(numbers) < len(found) or not numbers or (plain and not nothing):
        return None
    labels = {word: number for word, number in numbers.items() if number_in(word.strip()) is None}
    return Labelled("numbered", labels, nothing, max(numbers.values()))


def _yes_no(words: Collection[str], nothing: tuple[str, ...]) -> Labelled | None:
    meant = {"yes": 1.0, "ja": 1.0, "true": 1.0, "no": 0.0, "nein": 0.0, "false": 0.0}
    if len(words) == 2 and {meant.get(folded(word)) for word in words} == {0.0, 1.0}:
        return Labelled("yes", {word: meant[folded(word)] for word in words}, nothing, 1)
    return None


def _graded(words: Collection[str], nothing: tuple[str, ...]) -> Labelled | None:
    families = [name for name in _FAMILIES if any(_says(folded(word), name) for word in words)]
    if not families or len(words) < 2:
        return None
    family = max(families, key=lambda name: sum(_says(folded(word), name) for word in words))
    if len(words) == 2 and sum(bool(_TWO_IN_ONE.search(folded(word))) for word in words) == 1:
        return _one_against_the_rest(words, family, nothing)
    grades = {word: _grade(folded(word), family) for word in words}
    found = frozenset(grade for grade in grades.values() if grade is not None)
    if any(grade is None for grade in grades.values()) or len(found) < len(grades) or len(found) < 2:
        return None
    seven = {1, 2, 3} <= found or {-1, -2, -3} <= found
    numbers = {word: float(_placed(grade or 0, found, seven=seven)) for word, grade in grades.items()}
    return _ordered(family, numbers, nothing, 7 if seven else 5)


def _listed(words: Collection[str], nothing: tuple[str, ...]) -> Labelled | None:
    """Scales whose middle is not their neutral answer."""
    for scale in _LISTED:
        numbers = {word: float(scale.index(folded(word)) + 1) for word in words if folded(word) in scale}
        if len(numbers) == len(words) >= 2:
            return _ordered("good", numbers, nothing, len(scale))
    return None


def _ordered(family: str, numbers: Mapping[str, float], nothing: tuple[str, ...], top: float) -> Labelled:
    """The best answer first."""
    return Labelled(family, dict(sorted(numbers.items(), key=lambda one: (-one[1], one[0]))), nothing, top)


def _one_against_the_rest(words: Collection[str], family: str, nothing: tuple[str, ...]) -> Labelled | None:
    """“satisfied” against “neutral or dissatisfied”."""
    clear = next(word for word in words if not _TWO_IN_ONE.search(folded(word)))
    rest = next(word for word in words if word != clear)
    grade = _grade(folded(clear), family)
    if not grade:
        return None
    numbers = {clear: 1.0, rest: 0.0} if grade > 0 else {rest: 1.0, clear: 0.0}
    return Labelled("one of two", numbers, nothing, 1)


def _placed(grade: int, found: frozenset[int], *, seven: bool) -> int:
    """The number on 1–7, or on 1–5, where the weaker of two steps on a side is 1 from the middle and the stronger 2."""
    if grade == 0 or seven:
        return grade + (4 if seven else 3)
    side = 1 if grade > 0 else -1
    weaker = any(side * other in range(1, abs(grade)) for other in found)
    return 3 + side * (2 if abs(grade) == 3 or weaker else 1)


def _says(said: str, family: str) -> bool:
    worse, better = _FAMILIES[family]
    return re.search(rf"\b(?:{worse}|{better})\b", said) is not None


def _grade(said: str, family: str) -> int | None:
    """−3 (very bad) … 0 (neither) … 3 (very good): very 3, plain 2, somewhat 1; None where it is of another kind."""
    worse, better = _FAMILIES[family]
    if _MIDDLE.fullmatch(said):
        return 0
    bad, good = re.search(rf"\b(?:{worse})\b", said), re.search(rf"\b(?:{better})\b", said)
    end = _WORST_END.search(said)
    if not (bad or good or end):
        return None
    size = 3 if _STRONG.search(said) or end else 1 if _WEAK.search(said) else 2
    return -size if bad or end else size
