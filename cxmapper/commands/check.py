"""`cxmapper check`: what hurts, what is missing, and what to ask customers first."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from cxmapper.analysis.assumptions import weightiest
from cxmapper.analysis.findings import check_rows, findings
from cxmapper.analysis.messages import message
from cxmapper.analysis.waiving import SetAside, sorted_out
from cxmapper.commands import DONE, FOUND
from cxmapper.commands.options import today
from cxmapper.commands.printing import print_json, print_lines
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.wording import day


def run(options: Namespace) -> int:
    """Print what hurts and what is missing; exit 1 when something does."""
    project, as_of = load(Path(options.file)), today(options)
    found = sorted_out(project, findings(project, as_of), as_of)
    rows = check_rows(found.open)
    if options.json:
        print_json(rows)
    else:
        print_lines(f"{row['priority']:.2f}  {row['rule']}  {row['message']}" for row in rows)
        if not rows:
            print_lines(["Nothing found."])
        print_lines(_set_aside(found.waived))
        print_lines(_to_ask(project, as_of))
    return FOUND if any(row["priority"] >= (options.fail_on or 0.0) for row in rows) else DONE


def _set_aside(waived: Iterable[SetAside]) -> Iterator[str]:
    for number, (finding, waiver) in enumerate(waived):
        if not number:
            yield from ("", "Set aside:")
        until = "" if waiver.until is None else f"until {day(waiver.until)}: "
        why = waiver.reason or "no reason given"
        yield f"{finding.priority:.2f}  {finding.rule}  {message(finding)} ({until}{why})"


def _to_ask(project: Project, as_of: date) -> Iterator[str]:
    for number, each in enumerate(weightiest(project, as_of)):
        if not number:
            yield from ("", "Ask customers first:")
        yield f"{each.weight:.2f}  {each.question}"
