"""The filter: what is not meant is veiled on the map, by persona, channel, owner and tag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from cxmapper.analysis.filtering import Criteria, choices, meant
from cxmapper.model.record import Id
from cxmapper.model.records import Note, Opportunity, PainPoint, Stage, Touchpoint
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label, panel
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

VEIL = 0.78
"""How much of the ground lies over what is not meant."""


class Filters(QWidget):
    """Four choices; everything that they leave out lies under a veil, and stays where it is."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self.criteria = Criteria()
        self._veiled: frozenset[Id] = frozenset()
        frame, layout = panel(tr("Filter"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        form = QFormLayout()
        self.persona = self._choice(form, tr("Persona"))
        self.channel = self._choice(form, tr("Channel"))
        self.owner = self._choice(form, tr("Owner"))
        self.tag = self._choice(form, tr("Tag"))
        self.said = label("", "hint")
        self.said.setWordWrap(True)
        self.all = QPushButton(tr("Show all"))
        self.all.setAccessibleName(tr("Show all"))
        self.all.clicked.connect(self.clear)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.all)
        layout.addStretch(1)
        page.canvas.layers.append(self._paint)
        page.changed.connect(self._follow)
        self._follow()

    def clear(self) -> None:
        """Leave nothing out."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._ask()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.persona, self.channel, self.owner, self.tag

    def _choice(self, form: QFormLayout, name: str) -> QComboBox:
        box = Choice(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(3)  # it stays beside its name: below it, Qt gives it no room of its own in a dock
        box.activated.connect(self._ask)
        form.addRow(label(name), box)
        return box

    def _follow(self) -> None:
        """Offer what the journey has now, and keep what is chosen as far as it is still there."""
        page = self._page
        found = choices(page.document.project, page.journey.id, page.journey.persona_ids)
        _fill(self.persona, tr("everyone"), found.personas, None)
        _fill(self.channel, tr("all channels"), [(one, one) for one in found.channels], tr("without a channel"))
        _fill(self.owner, tr("all owners"), found.owners, tr("nobody yet"))
        _fill(self.tag, tr("all tags"), [(one, one) for one in found.tags], tr("without a tag"))
        self._ask()

    def _ask(self) -> None:
        persona, channel, owner, tag = (box.currentData() for box in self._boxes)
        self.criteria = Criteria(persona, channel, owner, tag)
        project, journey = self._page.document.project, self._page.journey
        shown = meant(project, journey.id, self.criteria)
        everything = meant(project, journey.id, Criteria())
        self._veiled = _with_what_belongs(self._page, everything - shown) if self.criteria else frozenset()
        said = tr("{shown} of {all} {all|touchpoint|touchpoints}", shown=len(shown), all=len(everything))
        self.said.setText(said if self.criteria else tr("Everything is shown."))
        self.all.setEnabled(bool(self.criteria))
        self._page.canvas.update()

    def _paint(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        """Lay the veil over the cards, words, pains and ideas that are not meant."""
        if not self._veiled:
            return
        ground = QColor(picture.drawing.theme.colours["ground"])
        ground.setAlphaF(VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        for record_id in self._veiled:
            for figure in picture.figures_of(record_id):
                rect = picture.rect(figure).adjusted(-2, -8, 2, 2)
                x, y = view.on_canvas(rect.x(), rect.y())
                painter.drawRect(QRectF(x, y, rect.width() * view.scale, rect.height() * view.scale))


def _fill(
    box: QComboBox, everything: str, rows: "list[tuple[str, str]] | tuple[tuple[str, str], ...]", none: str | None
) -> None:
    wanted = [(None, everything), *rows, *([("", none)] if none else [])]
    if wanted == [(box.itemData(number), box.itemText(number)) for number in range(box.count())]:
        return
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for data, words in wanted:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, next((n for n, (data, _) in enumerate(wanted) if data == kept), 0)))
    box.blockSignals(False)


def _with_what_belongs(page: "MapPage", touchpoint_ids: frozenset[Id]) -> frozenset[Id]:
    """These touchpoints with their words, pains and ideas."""
    project = page.document.project
    folded = {stage.id for stage in project.children(Stage, page.journey.id)} & page.look.folded
    ids = {one.id for one in map(project.all(Touchpoint).__getitem__, touchpoint_ids) if one.stage_id not in folded}
    pains = {pain.id for id_ in ids for pain in project.children(PainPoint, id_)}
    notes = {note.id for id_ in ids for note in project.children(Note, id_)}
    ideas = {
        idea.id
        for idea in project.all(Opportunity).values()
        if idea.subject_id in ids or (idea.pain_point_ids and pains.issuperset(idea.pain_point_ids))
    }
    return frozenset(ids | pains | notes | ideas)
