"""The lines of a Mermaid journey: out of a Markdown fence, without front matter, directives and comment lines.

Lines keep their numbers in the file, so that every message can name one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NoReturn

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.exchange.mermaid.yaml_title import title_of
from cxmapper.feedback.tables.reading import quoted, refuse_nul

MAX_CHARACTERS = 5_000_000

SPACE = (
    "\t\v\f \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""What JavaScript takes for white space within a line; Python's own notion differs."""

_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,}|:{3,})[ \t]*\{?\.?mermaid\b.*", re.IGNORECASE)
_LEADING_WORD = re.compile(rf"[{SPACE}]*([A-Za-z][\w-]*)", re.ASCII)
_KINDS = (
    "architecture block c4component c4container c4context c4deployment c4dynamic classdiagram erdiagram flowchart "
    "gantt gitgraph graph info kanban mindmap packet pie quadrantchart radar requirement requirementdiagram sankey "
    "sequencediagram statediagram timeline treemap treeview venn xychart zenuml"
)


class Source(Struct, frozen=True):
    """What follows the word `journey`, as (number, line); comment lines are empty. `title` is the front matter's."""

    lines: tuple[tuple[int, str], ...]
    title: str
    warnings: tuple[str, ...]


def journey_source(text: str) -> Source:
    """Find the first journey diagram in a text; raise UserError where Mermaid would not see one."""
    if len(text) > MAX_CHARACTERS:
        raise UserError("The diagram is longer than 5 million characters; split it.")
    refuse_nul(text)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines, warnings = _out_of_fence(lines)
    lines, title = _without_front_matter(lines)
    lines = _without_directives(lines)
    lines = ["" if line.lstrip().startswith("%%") else line for line in lines]
    start = next((at for at, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise UserError("There is no journey diagram in this file: it is empty; choose another.")
    header = re.match(rf"[{SPACE}]*journey\b(.*)", lines[start], re.ASCII)
    if header is None:
        _refuse_other(start + 1, lines[start])
    body = [header[1], *lines[start + 1 :]]
    return Source(tuple(enumerate(body, start + 1)), title, tuple(warnings))


def _out_of_fence(lines: list[str]) -> tuple[list[str], list[str]]:
    """Blank all but the first Markdown fence with a journey; without any fence, the lines as they are."""
    fences = list(_fences(lines))
    if not fences:
        return lines, []
    kinds = [(start, end, _kind_within(lines[start:end])) for start, end in fences]
    journeys = [(start, end) for start, end, kind in kinds if kind == "journey"]
    if not journeys:
        found = ", ".join(f"{quoted(kind)} in line {start + 1}" for start, _, kind in kinds[:5])
        raise UserError(f"None of the Mermaid diagrams in this file is a journey, which alone can be read: {found}.")
    start, end = journeys[0]
    warnings = []
    if len(journeys) > 1:
        others = ", ".join(str(other + 1) for other, _ in journeys[1:6])
        warnings.append(
            f"Line {start + 1}: only the first of {len(journeys)} journeys was read; others begin in line {others}."
        )
    return [""] * start + lines[start:end], warnings


def _fences(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last-but-one line index of what stands in each Mermaid fence; an open one runs to the end."""
    at = 0
    while at < len(lines):
        opening = _FENCE.fullmatch(lines[at])
        at += 1
        if opening is None:
            continue
        closing = re.compile(rf"[ \t]*{opening[1][0]}{{{len(opening[1])},}}[ \t]*")
        start = at
        while at < len(lines) and not closing.fullmatch(lines[at]):
            at += 1
        yield start, at
        at += 1


def _kind_within(lines: list[str]) -> str:
    body, _ = _without_front_matter(lines)
    for line in _without_directives(body):
        word = _LEADING_WORD.match(line)
        if word is not None and not line.lstrip().startswith("%%"):
            return word[1]
    return ""


def _without_front_matter(lines: list[str]) -> tuple[list[str], str]:
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    opening = re.fullmatch(r"([^\S\n]*)---\s*", lines[start]) if lines else None
    if opening is None:
        return lines, ""
    closing = re.compile(re.escape(opening[1]) + r"---\s*")
    end = next((at for at in range(start + 1, len(lines)) if closing.fullmatch(lines[at])), None)
    if end is None:
        raise UserError(f"Line {start + 1}: the front matter that begins here is never closed with a line “---”.")
    title = title_of([line.removeprefix(opening[1]) for line in lines[start + 1 : end]])
    return [""] * (end + 1) + lines[end + 1 :], title


def _without_directives(lines: list[str]) -> list[str]:
    """Take out every %%{ … }%%, keeping its line breaks."""
    text, kept, at = "\n".join(lines), [], 0
    while (start := text.find("%%{", at)) >= 0:
        end = text.find("}%%", start)
        if end < 0:
            number = text.count("\n", 0, start) + 1
            raise UserError(f"Line {number}: the directive “%%{{” that begins here is never closed with “}}%%”.")
        kept += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
    return "".join((*kept, text[at:])).split("\n")


def _refuse_other(number: int, line: str) -> NoReturn:
    word = _LEADING_WORD.match(line)
    kind = word[1] if word else ""
    if kind.lower() == "journey":
        raise UserError(f"Line {number}: Mermaid wants “journey” in small letters, not {quoted(kind)}.")
    if kind.lower().removesuffix("-beta").removesuffix("-v2") in _KINDS.split():
        raise UserError(f"Line {number}: this is a Mermaid {quoted(kind)}; only journey diagrams can be read.")
    raise UserError(f"Line {number}: a journey diagram begins with the word “journey”, not {quoted(line.strip())}.")
