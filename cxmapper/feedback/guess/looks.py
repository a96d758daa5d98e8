"""What each column of a survey looks like: a rating, and of which kind, or something else."""

import re
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from cxmapper.feedback.counting.days import shortest
from cxmapper.feedback.guess.labels import Labelled, family_of, labelled, number_of
from cxmapper.feedback.guess.words import words_of
from cxmapper.feedback.mapping.records import Every
from cxmapper.feedback.profile import MOST, Profile
from cxmapper.feedback.tables.table import Kind


class Looks(StrEnum):
    """What a column can look like, as a comment in the map says it."""

    RATING = "a rating"
    LABELS = "a rating in words"
    DATE = "a date"
    WEIGHT = "a weight"
    CATEGORY = "a category"
    NUMBER = "a number"
    TEXT = "text"
    CHOICE = "a box that was ticked or not"
    RANK = "a rank"
    KEY = "a key of the respondent"
    META = "about the survey itself"
    PERSONAL = "personal"
    EMPTY = "empty"


class Seen(Struct, frozen=True):
    """A column and what it looks like. `numbers` are its whole numbers with their counts; `labels` those in words."""

    profile: Profile
    looks: Looks
    numbers: Mapping[int, int] = field(default_factory=dict)
    labels: Labelled | None = None

    @property
    def name(self) -> str:
        """The column's name."""
        return self.profile.column.name

    @property
    def question(self) -> str:
        """What was asked, or nothing where it is the name."""
        return self.profile.column.question if self.profile.column.question != self.name else ""

    @property
    def said(self) -> str:
        """Name and question, to look for words in."""
        return f"{self.name} {self.question}"


_PERSONAL = re.compile(
    r"(?i)e-?mail|ip[ _-]?addr|(?:last|first|full|user|sur|middle|nach|vor|family|given)[ _-]?name"
    r"|^(?:your |ihr )?name$"
    r"|(?:phone|mobile|telefon|handy)[ _-]?(?:no\b|number|nummer)|street|stra(?:ß|ss)e\b|\bhome address|postal address"
    r"|\biban\b|latitude|longitude|date of birth|birthda(?:y|te)|geburtsdatum"
)
_MAIL = re.compile(r"\S+@\S+\.\S+")
_NEVER_WORDS = """
    age alter distance entfernung delay verspatung minutes minuten seconds hours stunden duration dauer year
    jahr birth income einkommen price preis amount betrag cost revenue umsatz zip plz postcode count anzahl
    index km miles salary gehalt tenure nights nachte visits children household haushalt id
"""
_NEVER = frozenset(_NEVER_WORDS.split())
_WEIGHT = frozenset({"weight", "weights", "wt", "weighting", "gewicht", "gewichtung"})
_META_WORDS = """
    status finished progress duration responseset userlanguage distributionchannel locationaccuracy
    collectorid externalreference externaldatareference
"""
_META = frozenset(_META_WORDS.split())
_GROUPED = re.compile(r"(?i)nps[ _-]?group$|[ _-]nps[ _-]group")
_YEARS = frozenset({"year", "jahr", "annee", "ano", "anno", "jaar"})
_RANK = re.compile(r"(?i)\brank(?:ing|ed)?\b|rangfolge|reihenfolge|order of preference")
_SMALLEST, _LARGEST = -99, 999
_HIGHEST_ANSWER = 10
_DIFFERENT = 16
"""A scale from 0 to 10 and a few codes."""

_MOST_CATEGORIES, _LONGEST_CATEGORY = 15, 60


def looked_at(profile: Profile) -> Seen:
    """What one column looks like by its kind, its header, and then its values."""
    return _by_kind(profile) or _by_header(profile) or _by_values(profile)


def _by_kind(profile: Profile) -> Seen | None:
    kinds = {
        Kind.PERSONAL: Looks.PERSONAL,
        Kind.META: Looks.META,
        Kind.INDEX: Looks.KEY,
        Kind.IDENTITY: Looks.KEY,
        Kind.DATE: Looks.DATE,
        Kind.TEXT: Looks.TEXT,
    }
    looks = kinds.get(profile.column.kind)
    return Seen(profile, looks) if looks is not None else None


def _by_header(profile: Profile) -> Seen | None:
    name, question = profile.column.name, profile.column.question
    words = words_of(name)
    numeric = 0 < profile.answered == profile.numbers
    rules = (
        (_PERSONAL.search(name) or any(_MAIL.fullmatch(text) for text, _ in profile.values), Looks.PERSONAL),
        (not profile.answered, Looks.EMPTY),
        ("".join(words) in _META or _GROUPED.search(name), Looks.META),
        (profile.orders or says_period(profile) is not None, Looks.DATE),
        (numeric and _WEIGHT & {*words}, Looks.WEIGHT),
        (numeric and _RANK.search(f"{name} {question}"), Looks.RANK),
        (words[-1:] == ("id",) and profile.distinct > 2, Looks.KEY),
        (numeric and _NEVER & {*words}, Looks.NUMBER),
    )
    return next((Seen(profile, looks) for holds, looks in rules if holds), None)


def says_period(profile: Profile) -> Every | None:
    """The shortest period that all values name which are no days in numbers: quarters, months in words, years."""
    low, high = profile.low or 0, profile.high or 0
    if not profile.numbers:
        return shortest([text for text, _ in profile.values])
    is_year = profile.answered == profile.numbers and 1990 <= low <= high <= 2100
    return Every.YEAR if is_year and _YEARS & {*words_of(profile.column.name)} else None


def _by_values(profile: Profile) -> Seen:
    texts = [text for text, _ in profile.values]
    numeric = profile.numbers == profile.answered
    if numeric and profile.distinct == profile.answered > _DIFFERENT:
        return Seen(profile, Looks.KEY)
    labels = None if numeric else labelled(texts)
    if labels is not None and labels.family != "numbered":
        return Seen(profile, Looks.LABELS, labels=labels)
    if not numeric and labels is None:
        return Seen(profile, _of_texts(profile, texts))
    numbers = _whole_numbers(profile) if profile.distinct <= _DIFFERENT else {}
    if set(numbers) == {1}:
        return Seen(profile, Looks.CHOICE)
    answers = sum(n for value, n in numbers.items() if 0 <= value <= _HIGHEST_ANSWER)
    if answers and 2 * answers >= sum(numbers.values()):
        return Seen(profile, Looks.RATING, numbers, labels)
    return Seen(profile, Looks.NUMBER)


def _whole_numbers(profile: Profile) -> dict[int, int]:
    """The numbers of the answers with how often they were given; none where one is no whole number."""
    numbers: dict[int, int] = {}
    for text, n in profile.values:
        value = number_of(text)
        if value is not None and not (value.is_integer() and _SMALLEST <= value <= _LARGEST):
            return {}
        if value is not None:
            numbers[int(value)] = numbers.get(int(value), 0) + n
    return numbers


def _of_texts(profile: Profile, texts: list[str]) -> Looks:
    if profile.distinct == 1 and profile.blank:
        return Looks.CHOICE
    short = texts and max(map(len, texts)) <= _LONGEST_CATEGORY
    repeated = profile.answered >= 2 * profile.distinct or any(family_of(text) for text in texts)
    if short and 2 <= profile.distinct <= min(_MOST_CATEGORIES, MOST) and repeated:
        return Looks.CATEGORY
    return Looks.TEXT
