"""Mermaid `journey` diagrams, as their authors meant them.

The reading follows the lexer and the database of Mermaid 11 (journey.jison, journeyDb.js), line by line. What Mermaid
refuses is refused; what it silently misreads is read as meant, with a warning that names the line.
"""

import re
from collections import deque
from typing import NoReturn

from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.exchange.mermaid.diagram import Diagram, Draft, Section, Task
from cxmapper.exchange.mermaid.source import SPACE, journey_source
from cxmapper.exchange.mermaid.task import (
    Reading,
    as_meant,
    as_mermaid,
    decoded_entities,
    encoded_entities,
    score_text,
    shown,
)

_OPTIONS = re.IGNORECASE | re.ASCII
_SECOND_JOURNEY = re.compile(r"journey\b(.*)", _OPTIONS)
_BLOCK = re.compile(rf"accDescr[{SPACE}]*\{{(.*)", _OPTIONS)
_ACCESSIBLE = re.compile(rf"(accTitle|accDescr)[{SPACE}]*:(.*)", _OPTIONS)
_KEYWORD = re.compile(rf"(title|section)((?:[{SPACE}].*)?)", _OPTIONS)
_KEYWORD_COLON = re.compile(rf"(title|section|accDescription)([{SPACE}]*):(.*)", _OPTIONS)
_STATEMENT = re.compile(rf"(?:title|section)(?:[{SPACE}]|$)|accTitle|accDescr|journey\b|.*:", _OPTIONS)
_COMMENT = re.compile(rf"(?<=[{SPACE}])(?:#(?!\d)|%%)")
_COMMENT_LINE = re.compile("#|%%|[^}]%%[^:]*$")
_SCALE = (0, 10)
"""What a score usually is; decides only whether a line that begins with a keyword is a task."""


def parse(text: str) -> Diagram:
    """Read the first journey diagram of a text: a bare diagram, or Markdown with Mermaid fences.

    Raises UserError with the line and the reason for what Mermaid refuses too; only a colon in a section's name is
    read nevertheless.
    """
    source = journey_source(text)
    draft = Draft(deque(source.lines), source.title, warnings=list(source.warnings))
    while draft.rest:
        number, line = draft.rest.popleft()
        line = encoded_entities(line.lstrip(SPACE))
        if line and not _COMMENT_LINE.match(line):
            _statement(draft, number, line)
        elif re.match(r"#\d[^:]*:", line):
            draft.warn(number, f"{shown(line)} is a comment to Mermaid and was left out.")
    return Diagram(
        draft.title,
        draft.acc_title,
        draft.acc_description,
        tuple(replace(section, tasks=tuple(tasks)) for section, tasks in zip(draft.sections, draft.tasks, strict=True)),
        tuple(draft.warnings),
    )


def _statement(draft: Draft, number: int, line: str) -> None:
    if again := _SECOND_JOURNEY.fullmatch(line):
        _refuse_second_journey(number, again[1])
    elif block := _BLOCK.fullmatch(line):
        draft.acc_description = _block(draft, number, block[1])
    elif accessible := _ACCESSIBLE.fullmatch(line):
        _accessible(draft, number, accessible[1], accessible[2])
    elif keyword := _KEYWORD_COLON.fullmatch(line):
        _keyword_with_colon(draft, number, line, keyword)
    elif keyword := _KEYWORD.fullmatch(line):
        _keyword(draft, number, keyword[1].lower(), line, keyword[2])
    else:
        _task(draft, number, line)


def _refuse_second_journey(number: int, rest: str) -> NoReturn:
    if ":" in rest:
        raise UserError(
            f"Line {number}: Mermaid takes a line that begins with “journey” for a second diagram; reword the task."
        )
    raise UserError(f"Line {number}: a second “journey” begins here; give it a file of its own.")


def _block(draft: Draft, number: int, first: str) -> str:
    """The text of `accDescr { … }`; what follows the brace on its line is read as a line of its own."""
    parts, last, at = [], first, number
    while "}" not in last:
        parts.append(last.strip(SPACE))
        if not draft.rest:
            raise UserError(f"Line {number}: the brace of “accDescr {{” is never closed; Mermaid needs a “}}”.")
        at, last = draft.rest.popleft()
    inside, _, behind = last.partition("}")
    draft.rest.appendleft((at, behind))
    return decoded_entities("\n".join((*parts, inside.strip(SPACE))).strip())


def _accessible(draft: Draft, number: int, word: str, rest: str) -> None:
    value = rest.strip(SPACE)
    while not value and draft.rest and not draft.rest[0][1].strip(SPACE):
        draft.rest.popleft()
    if not value and draft.rest and not _STATEMENT.match(draft.rest[0][1].strip(SPACE)):
        value = draft.rest.popleft()[1].strip(SPACE)
    elif not value:
        draft.warn(number, f"{word} is empty; Mermaid would take the next line for its text.")
    if word.lower() == "acctitle":
        draft.acc_title = decoded_entities(value)
    else:
        draft.acc_description = decoded_entities(value)


def _keyword_with_colon(draft: Draft, number: int, line: str, keyword: re.Match[str]) -> None:
    """`title: My day` is a task without a number to Mermaid; `title: 5: Me` is meant to be one."""
    word, space, rest = keyword[1], keyword[2], keyword[3].strip(SPACE)
    if as_meant(line).score is not None and not (word.lower() == "title" and space):
        _task(draft, number, line)
        return
    draft.warn(number, f"Mermaid misreads {shown(line.strip())}; it was read as the {word} {shown(rest)}.")
    if word.lower() == "title":
        draft.title, draft.titled = decoded_entities(rest), True
    elif word.lower() == "section":
        _begin_section(draft, number, rest)
    else:
        draft.acc_description = decoded_entities(rest)


def _keyword(draft: Draft, number: int, word: str, line: str, rest: str) -> None:
    cut, whole = _without_comment(draft, number, rest)
    if len(cut) < 2:
        rest = _named_below(draft, number, word, rest)
        cut, whole = _without_comment(draft, number, rest)
    statement = line[: len(word)] + whole
    cut, whole = cut.strip(SPACE), whole.strip(SPACE)
    if _is_task(draft, word, statement):
        draft.warn(number, f"Mermaid takes {shown(line.strip())} for a {word}; it was read as a task.")
        _add_task(draft, number, as_meant(statement))
    elif word == "section":
        if ":" in cut:
            draft.warn(number, f"Mermaid refuses a colon in a section's name; it was read as {shown(whole)}.")
        elif cut != whole:
            draft.warn(number, f"Mermaid names the section {shown(cut)}; it was read as {shown(whole)}.")
        _begin_section(draft, number, whole)
    else:
        _title(draft, number, cut, whole)


def _title(draft: Draft, number: int, cut: str, whole: str) -> None:
    if draft.titled:
        draft.warn(number, f"the title is given again; {shown(whole)} counts, as in Mermaid.")
    if cut != whole:
        draft.warn(number, f"Mermaid reads the title as {shown(cut)}; it was read as {shown(whole)}.")
    elif "<" in whole.replace("<br>", ""):
        draft.warn(number, "Mermaid takes the “<” of the title for markup; the title was read as it stands.")
    draft.title, draft.titled = decoded_entities(whole), True


def _named_below(draft: Draft, number: int, word: str, rest: str) -> str:
    """The name of a title or section that stands alone on its line: to Mermaid, the next line, whatever it says."""
    below = draft.rest[0][1].strip(SPACE) if draft.rest and not rest else ""
    if not below or (word == "section" and ":" in below):
        raise UserError(f"Line {number}: the {word} has no name; write it behind the word “{word}”.")
    if _STATEMENT.match(below):
        draft.warn(number, f"the {word} has no name; Mermaid would take the next line for it.")
        return ""
    return draft.rest.popleft()[1]


def _is_task(draft: Draft, word: str, statement: str) -> bool:
    """Whether `Title check: 5` or `Section review: 4: Me` names a task: by a score, and a place or look for a task."""
    reading = as_meant(statement) if ":" in statement else None
    if reading is None or reading.score is None or not _SCALE[0] <= reading.score <= _SCALE[1]:
        return False
    if word == "title":
        return statement[0].isupper() or draft.titled or bool(draft.sections)
    return statement[0].isupper() or bool(reading.people)


def _begin_section(draft: Draft, number: int, title: str) -> None:
    draft.sections.append(Section(decoded_entities(title), number))
    draft.tasks.append([])


def _task(draft: Draft, number: int, line: str) -> None:
    cut, whole = _without_comment(draft, number, line)
    name, colon, data = cut.partition(":")
    if not (name and colon and data):
        _refuse_task(number, line, name, colon)
    theirs, ours = as_mermaid(cut), as_meant(whole if ":" in whole else cut)
    if re.match("[^}]%%", line):
        draft.warn(number, f"Mermaid takes the line for a comment; it was read as {ours}.")
    elif ours != theirs:
        draft.warn(number, f"Mermaid reads {theirs}; it was read as {ours}.")
    elif ours.score is None:
        draft.warn(number, f"{shown(score_text(cut))} is no number; the task has no score.")
    _add_task(draft, number, ours)


def _add_task(draft: Draft, number: int, reading: Reading) -> None:
    if not draft.sections:
        _begin_section(draft, number, "")
    people = tuple(decoded_entities(person) for person in reading.people)
    score = int(reading.score) if reading.score is not None and reading.score.is_integer() else reading.score
    draft.tasks[-1].append(Task(decoded_entities(reading.title), score, people, number))


def _refuse_task(number: int, line: str, name: str, colon: str) -> NoReturn:
    if not name:
        raise UserError(f"Line {number}: there is no task before the colon; write “name: score: people”.")
    if colon:
        raise UserError(f"Line {number}: the task {shown(name)} has no score; write “name: score: people”.")
    if "#" in line:
        raise UserError(f"Line {number}: to Mermaid a comment begins at “#”; write “#35;” where the sign is meant.")
    raise UserError(f"Line {number}: {shown(line.strip())} is no task; write “name: score: people”, with colons.")


def _without_comment(draft: Draft, number: int, text: str) -> tuple[str, str]:
    """The text as Mermaid cuts it, at any # ; and as it is meant: up to a comment behind a blank."""
    sign = re.search("[#;]", text)
    if sign is not None and sign[0] == ";":
        raise UserError(f"Line {number}: Mermaid refuses the semicolon; write “#59;” for it, or begin a new line.")
    comment = _COMMENT.search(text)
    whole = text if comment is None else text[: comment.start()]
    if comment is not None and re.match(rf"#[^{SPACE}]", text[comment.start() :]):
        draft.warn(number, f"{shown(text[comment.start() :])} is a comment to Mermaid and was left out.")
    return (text if sign is None else text[: sign.start()]), whole
