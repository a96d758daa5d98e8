"""A sheet of the inspector: kind, title, fields, and what belongs to the record."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Touchpoint, Transition
from cxmapper.model.surroundings import above
from cxmapper.ui.inspector.editor import said
from cxmapper.ui.inspector.experience import Experience
from cxmapper.ui.inspector.fields import FORMS, NAMES, shared
from cxmapper.ui.inspector.form import Form
from cxmapper.ui.inspector.sections import SECTIONS
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class Sheet(QWidget):
    """What is shown of records of these kinds: of one all its fields, of several those that they share."""

    def __init__(self, page: "MapPage", kinds: Sequence[type[Record]], theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._page, self._kinds, self._theme = page, tuple(kinds), theme
        self.record_ids: tuple[Id, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._kind = label("", "strongHint")
        self._where = _where()
        self._where.clicked.connect(lambda: page.select(self._place))
        self._place: Id = ""
        self._heading = label("", "inspectorHeading")
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(0, 0, 0, 6)
        for part in (self._kind, self._where, self._heading):
            self._layout.addWidget(part)
        self._single = FORMS.get(self._kinds[0], ()) if len(self._kinds) == 1 else ()
        self._forms: dict[bool, Form] = {}
        self._sections = [make(page, theme) for make in SECTIONS.get(self._kinds[0], ())] if self._single else []
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 12, 0, 0)
        below.setSpacing(16)
        for section in self._sections:
            below.addWidget(section.widget)
        self._layout.addWidget(self._below)

    @property
    def form(self) -> Form:
        """The fields: those of one record, or those that several share."""
        several = len(self.record_ids) > 1
        if several not in self._forms:
            specs = shared(self._kinds) if several or len(self._kinds) > 1 else self._single
            made = Form(self._page.document, specs)
            made.turned.connect(lambda ids: self._page.select(*ids))
            self._forms[several] = made
            self._layout.insertWidget(3, made)
        return self._forms[several]

    @property
    def problem(self) -> str:
        """The sentence under a field that is refused."""
        return self.form.problem

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these."""
        self.record_ids = tuple(record.id for record in records)
        one = records[0] if len(records) == 1 else None
        names = [tr(NAMES.get(kind, kind.__name__)) for kind in self._kinds]
        self._kind.setText(", ".join(names))
        self._heading.setText(self._headline(records))
        self._heading.setVisible(bool(self._heading.text()))
        self._show_place(one)
        form = self.form
        for each in self._forms.values():
            each.setVisible(each is form)
        form.show_records(self.record_ids)
        self._below.setVisible(one is not None and bool(self._sections))
        if one is not None:
            for section in self._sections:
                section.show(one)

    def follow_focus(self) -> None:
        """Show the experience of the persona in focus."""
        for section in self._sections:
            if isinstance(section.widget, Experience):
                section.widget.follow_focus()

    def commit(self) -> None:
        """Store what is half typed."""
        if self.record_ids:
            self.form.commit()
            for section in self._sections:
                section.commit()

    def _headline(self, records: Sequence[Record]) -> str:
        """What stands in place of a title that can be typed."""
        if len(records) > 1:
            return tr("{n} selected", n=len(records))
        record = records[0]
        if isinstance(record, Transition):
            project = self._page.document.project
            source, target = project.get(Touchpoint, record.source_id), project.get(Touchpoint, record.target_id)
            end = said(target) if target is not None else tr("leaves")
            return f"{said(source) if source is not None else ''} → {end}"
        return "" if any(spec.kind == "title" for spec in self._single) else said(record)

    def _show_place(self, record: Record | None) -> None:
        places = [] if record is None else list(above(self._page.document.project, record))
        shown = [place for place in reversed(places) if not isinstance(place, Journey)]
        self._where.setVisible(bool(shown) and not isinstance(record, Touchpoint | Transition))
        if shown:
            self._place = shown[-1].id
            words = " › ".join(said(place) for place in shown)
            self._where.setText(f"‹ {words}".replace("&", "&&"))
            self._where.setAccessibleName(tr("Back to {place}", place=words))


def _where() -> QPushButton:
    """What the record stands at, and the way back to it."""
    made = QPushButton()
    made.setObjectName("where")
    made.setAccessibleName(tr("Back"))
    made.setMinimumSize(TARGET, TARGET)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made
