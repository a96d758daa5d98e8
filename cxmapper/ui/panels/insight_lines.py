"""What the panel of insights lists, line by line: findings, those set aside, and what to ask customers first."""

from collections.abc import Callable, Collection, Iterator
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from cxmapper.analysis.assumptions import Assumption, assumptions
from cxmapper.analysis.finding import Finding
from cxmapper.analysis.messages import basis, message
from cxmapper.analysis.waiving import SetAside
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Stage, Touchpoint, Waiver
from cxmapper.ui.map_words import finding_words, number_words, quoted
from cxmapper.ui.panels.rows import Row
from cxmapper.ui.words import marked, tr
from cxmapper.wording import short_day

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class Show(StrEnum):
    """What can be listed."""

    PAINS = "pain"
    GAPS = "gap"
    ASIDE = "aside"
    QUESTIONS = "questions"


WORDS = {
    Show.PAINS: marked("Pains"),
    Show.GAPS: marked("Gaps"),
    Show.ASIDE: marked("Set aside"),
    Show.QUESTIONS: marked("Questions"),
}
USUAL = frozenset({Show.PAINS, Show.GAPS})

MARKS = {"pain": ("triangle-alert", "pain"), "gap": ("circle-dashed", "missing")}
"""Icon and tone by the kind of a finding."""

_BENEATH = "panel"
"""The tone of a line without a mark: that of what is behind it."""


class Line(Struct, frozen=True):
    """What a line is about: records; a finding, and the waiver that sets it aside or did before; a question.

    `write` gives its row, which of thousands is done only for those in view. `is_open` says that it is a finding to
    act on.
    """

    write: Callable[[], Row]
    subject_ids: tuple[Id, ...] = ()
    finding: Finding | None = None
    waiver: Waiver | None = None
    question: str = ""
    is_open: bool = False


_AGAIN, _ASIDE, _ASK = "rotate-ccw", "square-parking", "circle-question-mark"


def lines(page: "MapPage", shown: Collection[Show]) -> list[Line]:
    """All that is to be listed of a page; what is computed for it alone is only where it is shown."""
    found = [*_open(page, shown)]
    if Show.ASIDE in shown:
        found += _headed(tr("Set aside"), [one for each in page.findings.waived for one in _aside(each)])
    if Show.QUESTIONS in shown:
        found += _headed(tr("Ask customers first"), [_question(*each) for each in enumerate(questions(page), 1)])
    return found


def questions(page: "MapPage") -> tuple[Assumption, ...]:
    """The assumptions of the journey on which most hangs, as questions."""
    return assumptions(page.view, words=finding_words())


def _headed(title: str, below: list[Line]) -> list[Line]:
    head = title if below else tr("{title}: none", title=title)
    return [Line(partial(Row, "", head, _BENEATH, heads=True)), *below]


def _open(page: "MapPage", shown: Collection[Show]) -> Iterator[Line]:
    before = {id(each.finding): each.waiver for each in page.findings.returned}
    project = page.document.project
    for finding in page.findings.open:
        if finding.kind not in shown:
            continue
        waiver = before.get(id(finding))
        write = partial(_finding, project, finding, is_back=waiver is not None)
        yield Line(write, finding.subject_ids, finding, waiver, is_open=True)
        if waiver is not None:
            said = tr("Was set aside (“{reason}”), and is back", reason=waiver.reason)
            yield Line(partial(Row, "", said, _BENEATH), finding.subject_ids, finding, waiver)


def _finding(project: Project, finding: Finding, *, is_back: bool) -> Row:
    words = finding_words()
    mark, tone = MARKS[finding.kind]
    sure = words[f"confidence.{finding.confidence}"]
    rests = basis(finding, words) or _stage(project, finding)
    aside = " · ".join(filter(None, (rests, sure)))
    return Row("", message(finding, words), tone, _AGAIN if is_back else mark, aside, finding.priority)


def _stage(project: Project, finding: Finding) -> str:
    """The stage of what a finding is about, where the records alone say it."""
    for id_ in finding.subject_ids:
        touchpoint = project.get(Touchpoint, id_)
        if touchpoint is not None:
            return project.all(Stage)[touchpoint.stage_id].title
    return ""


def _aside(each: SetAside) -> Iterator[Line]:
    finding, waiver = each
    until = tr("until {day}", day=short_day(waiver.until, number_words())) if waiver.until else ""
    row = Row("", message(finding, finding_words()), "muted", _ASIDE, until)
    yield Line(lambda: row, finding.subject_ids, finding, waiver)
    yield Line(partial(Row, "", quoted(waiver.reason), _BENEATH), finding.subject_ids, finding, waiver)


def _question(number: int, one: Assumption) -> Line:
    row = Row("", f"{number}. {one.question}", "accent", _ASK, bar=one.weight)
    return Line(lambda: row, one.subject_ids, question=one.question)
