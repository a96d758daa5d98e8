"""What is done with findings: seen on the map, set aside with a reason, brought back; questions copied."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from cxmapper.analysis.messages import message
from cxmapper.analysis.waiving import unwaive, waive
from cxmapper.errors import UserError
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.commands.panels import bring
from cxmapper.ui.map_words import finding_words
from cxmapper.ui.panels.insight_lines import Show, questions
from cxmapper.ui.panels.setting_aside import SettingAside
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def show_place(page: "MapPage") -> None:
    """Show on the map what the chosen insight is about."""
    page.insights.show_place()


def ask_why(page: "MapPage") -> None:
    """Ask for a reason and a day, and set the chosen finding aside; raises UserError where none is chosen."""
    line = page.insights.chosen
    if line is None or line.finding is None or not line.is_open:
        keys = way_to("insight.next", page)
        raise UserError(tr("Choose an insight first, with {keys} or in its list.", keys=keys))
    finding, before = line.finding, line.waiver

    def take(reason: str, until: date | None) -> None:
        page.do(tr("Set an insight aside"), lambda project: waive(project, finding, reason, until, before))
        page.insights.rows.setFocus()

    SettingAside(page.window(), message(finding, finding_words()), page.look.today, take).open()


def bring_back(page: "MapPage") -> None:
    """Take up again the finding that is chosen among those set aside; shows them where none is."""
    line = page.insights.chosen
    if line is not None and line.waiver is not None and line.finding is not None and not line.is_open:
        finding = line.finding
        page.do(tr("Bring an insight back"), lambda project: unwaive(project, finding))
        return
    bring(page, "insights")
    page.insights.show_also(Show.ASIDE)
    if not page.findings.waived:
        raise UserError(tr("Nothing is set aside."))


def ask_customers(page: "MapPage") -> None:
    """List the questions on whose answers most hangs."""
    bring(page, "insights")
    page.insights.show_also(Show.QUESTIONS)


def copy_questions(page: "MapPage") -> None:
    """Put these questions on the clipboard, a line each."""
    found = questions(page)
    if not found:
        raise UserError(tr("There is nothing to ask: nothing on this journey is assumed."))
    text = "\n".join(f"{number}. {one.question}" for number, one in enumerate(found, 1))
    QGuiApplication.clipboard().setText(text)
    n = len(found)
    page.messages.tell(tr("Copied {n} {n|question|questions} for customers.", n=n))
