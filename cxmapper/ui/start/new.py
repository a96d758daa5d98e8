"""A new map: who makes the journey, from where until where; all of it can be left open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from cxmapper.resources import resource
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.dialogs import answers, lines_under_names
from cxmapper.ui.words import tr
from cxmapper.wording import visible

if TYPE_CHECKING:  # the start page is to be seen before these are loaded
    from cxmapper.model.project import Project


class New(QDialog):
    """Three questions; Enter begins whatever has been answered."""

    def __init__(self, parent: QWidget, begin: Callable[[str, str, str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New journey map"))
        self._begin = begin
        self.who = _line(tr("Who makes this journey?"), tr("Bill, 60"))
        self.start = _line(tr("From when on?"), tr("I need a new router"))
        self.end = _line(tr("Until when?"), tr("the first quiet month"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        hint = label(tr("A journey begins before customers meet you, and ends after."), "hint")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        layout.addLayout(lines_under_names((self.who, self.start, self.end)))
        layout.addWidget(answers(tr("Begin"), self._answer, self.close))
        self.setMinimumWidth(440)

    def _answer(self) -> None:
        self.close()
        self._begin(*(visible(line.text().strip()) for line in (self.who, self.start, self.end)))


def begun(who: str, start: str, end: str) -> "Project":
    """A project with what was answered and three stages, all in the language chosen; `who` may be “Bill, 60”."""
    from cxmapper.editing.edits.fields import set_fields
    from cxmapper.editing.edits.personas import add_persona
    from cxmapper.files.cxmap import load
    from cxmapper.model.ids import new_id
    from cxmapper.model.records import Journey, Persona, Stage

    project = load(resource("templates/blank.cxmap"))
    (journey,) = project.all(Journey)
    for stage, title in zip(project.ordered(Stage), (tr("Before"), tr("During"), tr("After")), strict=True):
        project = project.apply(set_fields(project, stage.id, title=title))
    project = project.apply(set_fields(project, journey, volume_period=tr("month")))
    if start or end:
        said = tr("From “{start}” until “{end}”", start=start or "…", end=end or "…")
        project = project.apply(set_fields(project, journey, title=start or end, scenario=said))
        project = project.apply(set_fields(project, project.info.id, title=start or end))
    if who:
        name, _, age = who.rpartition(",")
        known = name and age.strip().isdecimal() and int(age) <= 120
        persona = Persona(id=new_id(), name=name.strip() if known else who, age=int(age) if known else None)
        project = project.apply(add_persona(project, persona, journey))
    return project


def _line(name: str, example: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(tr("for example: {example}", example=example))
    made.setMinimumHeight(32)
    made.setMaxLength(200)
    return made
