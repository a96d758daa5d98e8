"""What a persona expects and experiences at a touchpoint: three axes, and how one knows."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxmapper.drawing.scene import tones_of
from cxmapper.drawing.theme import Theme
from cxmapper.editing.edits.feelings import clear_rating, rate, rating_like
from cxmapper.model.ids import new_id
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import Persona, Rating, Touchpoint
from cxmapper.ui.inspector.choices import personas_of
from cxmapper.ui.inspector.fields import FORMS
from cxmapper.ui.inspector.form import Form
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.inspector.ratings import AspectAxis
from cxmapper.ui.inspector.steps import ASPECTS, VIEWS, rated
from cxmapper.ui.panels.controls import label
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

_MARKS = {View.EXPECTED: "○", View.PERCEIVED: "●", View.BELIEVED: "◇"}


class Experience(QWidget):
    """The ratings of a touchpoint by persona, aspect and view."""

    def __init__(self, page: "MapPage", theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._page = page
        self._touchpoint_id: Id = ""
        self._persona_id: Id | None = None
        self._focus: Persona | None = None
        self._focus_of: tuple[Id, Id | None] = ("", None)
        self._view, self._aspect = View.PERCEIVED, Aspect.EMOTION
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(label(tr("Experience of").upper(), "heading"))
        self.people = Pills(tr("Experience of"))
        self.people.pressed.connect(lambda persona_id, _: self._see(persona_id))
        line.addWidget(self.people, 1)
        layout.addLayout(line)
        self.axes = {aspect: self._axis(aspect, theme) for aspect in ASPECTS}
        for axis in self.axes.values():
            layout.addWidget(axis)
        self.views = Pills(tr("Moved by a click and by keys"))
        self.views.pressed.connect(lambda view, _: self._turn(view))
        layout.addSpacing(2)
        layout.addWidget(self.views)
        self._about = label("", "hint")
        self._about.setWordWrap(True)
        layout.addWidget(self._about)
        self.details = Form(page.document, FORMS[Rating])
        layout.addWidget(self.details)

    def _axis(self, aspect: Aspect, theme: Callable[[], Theme]) -> AspectAxis:
        axis = AspectAxis(aspect, theme)
        axis.rated.connect(partial(self._rate, aspect))
        axis.view_chosen.connect(partial(self._turn, aspect=aspect))
        return axis

    def show_record(self, touchpoint: Touchpoint) -> None:
        """Show a touchpoint's, of the persona seen last where that one meets it."""
        other = touchpoint.id != self._touchpoint_id
        self._touchpoint_id = touchpoint.id
        if other:
            self._page_focus()
        self._fill()

    def follow_focus(self) -> None:
        """Show the experience of the persona in focus."""
        self._page_focus()
        if self._touchpoint_id:
            self._fill()

    def commit(self) -> None:
        """Store what is half typed or moved."""
        for axis in self.axes.values():
            axis.commit()
        self.details.commit()

    def _page_focus(self) -> None:
        """See by the eyes of the page's focus, asked once, as finding who is worst off reads the whole journey."""
        now = (self._page.journey.id, self._page.look.focus)
        if now != self._focus_of:
            self._focus, self._focus_of = self._page.focus, now
        met = [persona.id for persona in self._met()]
        focus = self._focus.id if self._focus is not None else None
        self._persona_id = focus if focus in met else next(iter(met), None)

    def _met(self) -> list[Persona]:
        project = self._page.document.project
        touchpoint = project.get(Touchpoint, self._touchpoint_id)
        if touchpoint is None:
            return []
        people = personas_of(project, [touchpoint])
        return [one for one in people if not touchpoint.persona_ids or one.id in touchpoint.persona_ids]

    def _see(self, persona_id: Id | None) -> None:
        self.commit()
        self._persona_id = persona_id
        self._fill()

    def _turn(self, view: View, aspect: Aspect | None = None) -> None:
        self.commit()
        self._view = view
        self._aspect = aspect or self._aspect
        self._fill()

    def _fill(self) -> None:
        project = self._page.document.project
        touchpoint = project.get(Touchpoint, self._touchpoint_id)
        if touchpoint is None:
            return
        people = personas_of(project, [touchpoint])
        tones = tones_of(people)
        met = self._met()
        if self._persona_id not in {one.id for one in met}:
            self._persona_id = None
        pills = [Pill(one.id, one.name, one.id == self._persona_id, tones[one.id]) for one in met]
        self.people.show_pills([*pills, Pill(None, tr("All"), self._persona_id is None)])
        marks = [Pill(each, f"{_MARKS[each]} {tr(words)}", each is self._view) for each, words in VIEWS.items()]
        self.views.show_pills(marks)
        tone = tones.get(self._persona_id, "ink") if self._persona_id else "ink"
        for aspect, axis in self.axes.items():
            axis.show_ratings(rated(project, touchpoint.id, self._persona_id, aspect), self._view, tone)
        self._fill_details()

    def _fill_details(self) -> None:
        found = rating_like(self._page.document.project, self._about_now(self._aspect, self._view))
        self._about.setVisible(found is not None)
        self.details.setVisible(found is not None)
        if found is not None:
            self._about.setText(f"{tr(ASPECTS[self._aspect])}, {tr(VIEWS[self._view])}")
            self.details.show_records([found.id])

    def _about_now(self, aspect: Aspect, view: View) -> Rating:
        return Rating(
            id=new_id(),
            touchpoint_id=self._touchpoint_id,
            persona_id=self._persona_id,
            view=view,
            aspect=aspect,
            value=0,
        )

    def _rate(self, aspect: Aspect, view: View, value: float | None) -> None:
        project, self._aspect = self._page.document.project, aspect
        about = self._about_now(aspect, view)
        words = {"aspect": tr(ASPECTS[aspect]), "view": tr(VIEWS[view])}
        if value is None:
            self._page.do(tr("Clear {aspect}, {view}", **words), clear_rating(project, about))
        else:
            change = rate(
                project,
                self._touchpoint_id,
                value,
                id=about.id,
                persona_id=self._persona_id,
                view=view,
                aspect=aspect,
            )
            self._page.do(tr("Rate {aspect}, {view}", **words), change)
        self._fill()
