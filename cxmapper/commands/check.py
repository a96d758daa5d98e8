"""`cxmapper check`: what hurts, what is missing, and what to ask customers first."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from cxmapper.analysis.assumptions import weightiest
from cxmapper.analysis.findings import Row, check_rows, findings
from cxmapper.analysis.messages import message
from cxmapper.analysis.waiving import SetAside, sorted_out
from cxmapper.commands import DONE, FOUND
from cxmapper.commands.options import today
from cxmapper.commands.printing import print_json, print_lines, warn
from cxmapper.feedback.mapping.names import name_of
from cxmapper.files.cxmap import load, unknown_fields
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.surroundings import journey_of_record
from cxmapper.wording import day


def run(options: Namespace) -> int:
    """Print what hurts and what is missing; exit 1 when something does."""
    project, as_of = load(Path(options.file)), today(options)
    warn(_unknown(project))
    found = sorted_out(project, findings(project, as_of), as_of)
    rows = check_rows(found.open)
    if options.json:
        print_json(rows)
    else:
        print_lines(_open(project, rows))
        print_lines(_set_aside(project, found.waived))
        print_lines(_to_ask(project, as_of))
    return FOUND if any(row["priority"] >= (options.fail_on or 0.0) for row in rows) else DONE


def _unknown(project: Project) -> Iterator[str]:
    """What the file has and nobody here knows, a sentence each. It is kept, for what it may be: a newer cxmapper's."""
    for (table, field), ids in unknown_fields(project).items():
        more = f" and {len(ids) - 1:,} more" if len(ids) > 1 else ""
        yield f"Table {table}, id {ids[0]!r}{more}: field “{field[:64]}” is not known; correct it if you wrote it."
    for table in sorted(project.unknown):
        yield f"Table “{table[:64]}” is not known; correct it if you wrote it."


def _open(project: Project, rows: Sequence[Row]) -> Iterator[str]:
    said = _told_apart(project, [(row["subject_ids"][0], row["message"]) for row in rows])
    for row, words in zip(rows, said, strict=True):
        yield f"{row['priority']:.2f}  {row['rule']}  {words}"
    if not rows:
        yield "Nothing found."


def _set_aside(project: Project, waived: Sequence[SetAside]) -> Iterator[str]:
    said = _told_apart(project, [(finding.subject_ids[0], message(finding)) for finding, _ in waived])
    if waived:
        yield from ("", "Set aside:")
    for (finding, waiver), words in zip(waived, said, strict=True):
        until = "" if waiver.until is None else f"until {day(waiver.until)}: "
        why = waiver.reason or "no reason given"
        yield f"{finding.priority:.2f}  {finding.rule}  {words} ({until}{why})"


def _to_ask(project: Project, as_of: date) -> Iterator[str]:
    found = weightiest(project, as_of)
    said = _told_apart(project, [(each.subject_ids[0], each.question) for each in found])
    if found:
        yield from ("", "Ask customers first:")
    for each, words in zip(found, said, strict=True):
        yield f"{each.weight:.2f}  {words}"


def _told_apart(project: Project, said: Iterable[tuple[Id, str]]) -> list[str]:
    """Sentences about records; what is said of several journeys alike names which."""
    placed = [(_journey(project, record_id), words) for record_id, words in said]
    journeys = Counter(words for _, words in set(placed))
    return [f"{words} (journey “{name}”)" if journeys[words] > 1 else words for name, words in placed]


def _journey(project: Project, record_id: Id) -> str:
    """What the journey of a record is called; empty for a record on none."""
    record = project.record(record_id)
    journey = journey_of_record(project, record) if record is not None else None
    return name_of(project, journey) if journey is not None else ""
