"""The language of the capture bar: what one typed or pasted line says, before anything is known of the project."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.wording import visible

MOST_LINES = 2_000
LONGEST = 2_000
"""Characters of a line: as many as a title takes."""

USUAL_SEVERITY = 3


class Kind(StrEnum):
    """What a line's mark makes of it."""

    NAME = "name"
    TOUCHPOINT = "touchpoint"
    MISSING = "missing"
    BRANCH = "branch"
    PAIN = "pain"
    QUOTE = "quote"
    QUESTION = "question"
    IDEA = "idea"
    PARKING = "parking"
    CHANNEL = "channel"
    GO = "go"
    WAY = "way"


class Line(Struct, frozen=True):
    """One line: its kind and its words without marks.

    A name is a stage's or a persona's. `channel` is what follows the @; `severity` (3–5) grows with the number of
    exclamation marks; `said` is what stands behind the closing mark of a quote: who said it, or where. Of a touchpoint
    with a colon in it, `name` is what stands before, `rest` what follows, as the name may be one that is known.
    `number` counts the lines of the text from 1.
    """

    kind: Kind
    text: str
    channel: str = ""
    severity: int = USUAL_SEVERITY
    said: str = ""
    name: str = ""
    rest: str = ""
    number: int = 1


QUOTE_MARKS = '"“”„‟«»＂「」『』'

MARKS: dict[Kind, str] = {
    Kind.PARKING: "//|／／",
    Kind.WAY: "[-–—−]+>|→|⟶",
    Kind.GO: "[>＞]",
    Kind.PAIN: "[!！]+",
    Kind.QUOTE: f"[{QUOTE_MARKS}]",
    Kind.QUESTION: "[?？؟¿]",
    Kind.IDEA: "[+＋]",
    Kind.MISSING: "[=＝]",
    Kind.BRANCH: "[|｜]",
}
"""Kind → the marks that begin a line of it, as a pattern: plain ones, full-width ones, those of other scripts."""

_MARKED = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in MARKS.items()))
_SYMBOL = "[•·‣⁃◦▪▫●○■□◆❖➢➤✓✔\uf0a7\uf0b7\uf0d8]"
_BULLET = re.compile(
    rf"(?:{_SYMBOL}|[-–—−](?![\d>])|\*(?=\s)|§(?=\s)|o(?=\t)|\d{{1,3}}[.)](?=\s)|\(\d{{1,3}}\)(?=\s)|[A-Za-z]\)(?=\s))\s*"
)
_CHECKBOX = re.compile(r"\[[ xX✓]?\]\s+")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_RULE = re.compile(r"[-–—=_*#|:\s]{3,}")
_CHANNEL = re.compile(r"(?:^|(?<=\s))[@＠]([^@＠]*)$")
_NAMED = re.compile(r"([^:：]*[^:：\s])\s*[:：]\s*(\S.*)")
_SAID = re.compile(r"\s*[-–—−~,(（]+\s*(.*?)\s*[)）]?")

_AROUND = " \t\u00a0\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""What may stand unseen around a pasted line: blanks, and marks of the direction of reading."""


def parsed(text: str) -> tuple[Line, ...]:
    """The lines of what was typed or pasted, without empty ones.

    In an indented list an outermost line right above a deeper one names a stage. Cells of a spreadsheet are lines,
    each deeper than the one to its left; the third cell of a row is a channel. Raises UserError when a line, or the
    list, is too long.
    """
    rows = list(_rows(text))
    if len(rows) > MOST_LINES:
        raise UserError("This list has more than {most} lines; paste it in parts.", most=f"{MOST_LINES:,}")
    lines = [_numbered(*row) for row in rows]
    outermost = min((indent for _, indent, _ in rows), default=0)
    for place, (_, indent, words) in enumerate(rows[:-1]):
        is_above = indent == outermost < rows[place + 1][1]
        if is_above and lines[place].kind is lines[place + 1].kind is Kind.TOUCHPOINT:
            lines[place] = Line(Kind.NAME, _bare(words), number=lines[place].number)
    return tuple(lines)


def said(words: str) -> Line:
    """What a single line says."""
    escaped = _bulleted(words)
    if escaped.startswith("\\"):
        return _touchpoint(Kind.TOUCHPOINT, escaped[1:])
    for begin in (words, escaped):  # an arrow begins with a dash, as a bullet does
        mark = _MARKED.match(begin)
        if mark:
            return _marked(Kind(str(mark.lastgroup)), mark.group(), begin[mark.end() :].strip(_AROUND))
    heading = _HEADING.match(words)
    if heading or escaped[-1:] in {":", "："}:
        return Line(Kind.NAME, (words[heading.end() :] if heading else escaped).rstrip(":： "))
    line = _touchpoint(Kind.TOUCHPOINT, escaped)
    if line.channel and not line.text:
        return Line(Kind.CHANNEL, line.channel)
    named = _NAMED.fullmatch(escaped)
    return replace(line, name=named[1], rest=named[2]) if named else line


def _rows(text: str) -> Iterator[tuple[int, int, str]]:
    """Number, indentation and words of each line, and of each cell of a spreadsheet's row."""
    for number, raw in enumerate(text.splitlines(), 1):
        body = raw.lstrip(_AROUND)
        indent = raw[: len(raw) - len(body)]
        bullet = _BULLET.match(body)
        if bullet and "\t" in bullet.group():  # a word processor's; the tab parts no cells
            body = f"• {body[bullet.end() :]}"
        cells = [_clean(cell) for cell in body.split("\t")]
        deep = len(indent.expandtabs(4))
        first = indent.count("\t")
        for place, cell in enumerate(cells):
            if not cell or _RULE.fullmatch(cell):
                continue
            is_channel = first + place == 2 and place > 0 and cells[place - 1] and said(cell).kind is Kind.TOUCHPOINT
            yield number, deep + 4 * place, f"@{cell}" if is_channel and "@" not in cell else cell


def _clean(text: str) -> str:
    """Text without what is no character of a line: control characters, halves of surrogate pairs."""
    cleaned = "".join(" " if unicodedata.category(char) in {"Cc", "Cs"} else char for char in text)
    return visible(cleaned.strip(_AROUND))


def _numbered(number: int, _: int, words: str) -> Line:
    if len(words) > LONGEST:
        raise UserError(
            "Line {number} is longer than {most} characters; break it up.", number=number, most=f"{LONGEST:,}"
        )
    line = said(words)
    return replace(line, text=visible(line.text), channel=visible(line.channel), number=number)


def _bulleted(words: str) -> str:
    """The words behind a bullet or number, if there is one, and a checkbox."""
    bullet = _BULLET.match(words)
    return _CHECKBOX.sub("", words[bullet.end() :], count=1).strip(_AROUND) if bullet else words


def _bare(words: str) -> str:
    heading = _HEADING.match(words)
    return (words[heading.end() :] if heading else _bulleted(words).removeprefix("\\")).rstrip(":： ")


def _marked(kind: Kind, mark: str, words: str) -> Line:
    match kind:
        case Kind.MISSING | Kind.BRANCH:
            return _touchpoint(kind, words)
        case Kind.PAIN:
            return Line(kind, words, severity=min(5, USUAL_SEVERITY - 1 + len(mark)))
        case Kind.QUOTE:
            return _quote(words)
        case _:
            return Line(kind, words)


def _touchpoint(kind: Kind, words: str) -> Line:
    channel = _CHANNEL.search(words)
    if channel is None:
        return Line(kind, words.strip(_AROUND))
    return Line(kind, words[: channel.start()].strip(_AROUND), channel=channel[1].strip(_AROUND))


def _quote(words: str) -> Line:
    """A quote with or without a closing mark, and with what a dash, comma or bracket behind that sets apart."""
    closings = [place for place, char in enumerate(words) if char in QUOTE_MARKS]
    if len(closings) % 2 == 0:  # every mark within the words belongs to another
        return Line(Kind.QUOTE, words)
    close = closings[-1]
    behind = words[close + 1 :].strip(_AROUND + ".")
    by = _SAID.fullmatch(behind)
    if behind and by is None:
        return Line(Kind.QUOTE, words)
    return Line(Kind.QUOTE, words[:close].strip(_AROUND), said=by[1] if by else "")
