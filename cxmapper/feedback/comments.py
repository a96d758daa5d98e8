"""What respondents wrote, as comments to choose from: who they are and whom they name is masked first."""

import re
from collections.abc import Iterable

import narwhals as nw
from msgspec import Struct

from cxmapper.feedback.engine import Engine
from cxmapper.feedback.tables.table import ROW, Kind, Table, key_of
from cxmapper.feedback.values import text

MASK = "▇▇▇"
_ROWS = 10_000
"""In which comments are looked for; nobody goes through more of them."""

_NAME = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
"""A word that begins with a capital, or in a script without them."""

_WORD = re.compile(_NAME)
_NO_NAME = re.compile(r"[\d@]")
"""In what is personal, but not called so: an address, a telephone number."""

_STREET = (
    r"(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|damm|ufer|street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive"
    r"|boulevard|blvd\.?|square|court|rue|via|calle)"
)

_MASKED: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i)\b(?:https?://|www\.)\S+",
        r"[^\s<>(),;:]+@[^\s<>(),;:]+\.[^\s<>(),;:.]+",
        r"(?<![\w.])@\w[\w.]+",
        r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b",
        r"\b(?:\d{1,3}\.){3}\d{1,3}\b",
        r"(?<![\w+])(?:\+|00)\d(?:[ ()/.-]{0,2}\d){6,14}(?!\d)",
        r"(?<![\w+.,])\(?0\d{1,5}\)?[ /.-]{0,2}\d(?:[ /.-]?\d){3,11}(?!\d)",
        r"(?<![\w+])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)",
        r"\b(?:\d[ -]?){13,19}\b",
        r"(?<![\d.,])\d{10,15}(?![\d.,]*\d)",
        rf"(?i:\b\d{{1,5}}[a-z]?,? )(?:{_NAME} ){{1,3}}(?i:{_STREET})(?!\w)",
        rf"(?:{_NAME}[ -])?{_NAME}[ -]?(?i:{_STREET}) ?\d{{1,4}} ?[a-z]?\b",
        r"\b\d{5}(?= [A-ZÄÖÜ])",
    )
)
_TITLE = re.compile(
    r"\b((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Fräulein|Hr|Fr|Monsieur|Madame|Mme|Señora?|Signora?|Sig)\.?"
    rf"(?:[ \u00a0](?:Dr|Prof)\.)*)[ \u00a0](?:(?:von|van|de|der|den|di|la|le)[ \u00a0])*{_NAME}"
    rf"(?:[ \u00a0](?:(?:von|van|de|der|den|di|la|le)[ \u00a0])*{_NAME}(?<![.,;:!?]))?"
)
_SELF = re.compile(
    r"(?i:\b(my name is|i am called|i’m called|mein name ist|ich hei(?:ß|ss)e|je m.appelle|me llamo|mi chiamo))"
    rf"[ \u00a0]{_NAME}(?:[ \u00a0]{_NAME})?"
)


class Comment(Struct, frozen=True):
    """A masked text from a row of a survey, and the values that tell whose and of when it is (blank: unknown)."""

    row: int
    text: str
    who: str = ""
    when: str = ""


def comments(
    engine: Engine,
    table: Table,
    column: str,
    *,
    who: str = "",
    when: str = "",
) -> list[Comment]:
    """The comments of a column in their order, masked; `who` and `when` are columns that come with them.

    Same texts are given once. Nothing of this is stored: what somebody chooses becomes a note by an edit.
    """
    frame = engine.frame(table)
    beside = {"who": who, "when": when}
    beside |= {f"own{place}": each.name for place, each in enumerate(table.columns) if each.kind is Kind.PERSONAL}
    columns = [text(nw.col(key_of(name))).alias(alias) for alias, name in beside.items() if name]
    found = frame.select(nw.col(ROW), text(nw.col(key_of(column))).alias("text"), *columns)
    rows = engine.rows(found.filter(~nw.col("text").is_null(), nw.col(ROW) < _ROWS).sort(ROW))
    given: dict[str, Comment] = {}
    for row, said, *others in rows:
        told = dict(zip((alias for alias, name in beside.items() if name), others, strict=True))
        own = [value for alias, value in told.items() if alias.startswith("own") and value]
        masked_text = masked(said, own)
        given.setdefault(masked_text, Comment(row, masked_text, told.get("who") or "", told.get("when") or ""))
    return list(given.values())


def masked(said: str, own: Iterable[str] = ()) -> str:
    """A text with e-mail and web addresses, handles, phone, card and bank numbers, IP and street addresses masked.

    So are names: those behind Mr, Mrs, Herr, Frau and their like (which stay), what somebody says to be called, and the
    words of what is `own`, as the survey has it of whoever wrote this. Any other name that nothing announces cannot be
    told from another word and stays.
    """
    for pattern in _MASKED:
        said = pattern.sub(MASK, said)
    for name in {
        word for value in own for word in _WORD.findall(value) if _NO_NAME.search(value) is None and len(word) > 1
    }:
        said = re.sub(rf"\b{re.escape(name)}\b", MASK, said)
    said = _TITLE.sub(rf"\1 {MASK}", said)
    return _SELF.sub(rf"\1 {MASK}", said)
