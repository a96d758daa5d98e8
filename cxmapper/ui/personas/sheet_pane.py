"""The sheet of a persona as it will be exported, in the shape that is chosen, and its export."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from cxmapper.drawing.look import Look, Page
from cxmapper.drawing.sheet.persona import compose_sheet
from cxmapper.errors import UserError
from cxmapper.exporting import write_persona_sheet
from cxmapper.model.project import Project
from cxmapper.model.records import Persona
from cxmapper.paging import Sheet
from cxmapper.painting.pages import PixelSize
from cxmapper.ui.asking import PICTURES, ask_where_to_export
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.personas.sheet_view import SheetView
from cxmapper.ui.words import explained, tr

SCREEN = PixelSize(1920, 1080)


class SheetPane(QWidget):
    """A live preview; `messages` says what became of an export."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._shown: tuple[Project, Persona, Look] | None = None
        self._wide = False
        self.view = SheetView()
        self.shape = Pills(tr("Shape of the sheet"))
        self.shape.pressed.connect(self._turn)
        self.export_button = QPushButton(tr("Export persona sheet…"))
        self.export_button.setObjectName("primary")
        self.export_button.setAutoDefault(False)
        self.export_button.clicked.connect(self._ask)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.shape, 1)
        self._head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.view, 1)

    def show_sheet(self, project: Project, persona: Persona, look: Look) -> None:
        """Show the sheet of a persona."""
        self._shown = (project, persona, look)
        self.shape.show_pills([Pill(False, tr("A4"), not self._wide), Pill(True, tr("Screen"), self._wide)])
        self._fold()
        page = Page(SCREEN.width / SCREEN.height) if self._wide else None
        self.view.show_drawing(compose_sheet(project, persona, replace(look, page=page), words=map_words()))

    def export(self, path: Path) -> None:
        """Write the sheet that is shown; the suffix names the format."""
        if self._shown is None:
            return
        if path.suffix.lower().removeprefix(".") not in PICTURES.values():
            self._messages.complain(tr("{name}: end the name with .png, .svg or .pdf.", name=path.name))
            return
        try:
            warnings = write_persona_sheet(*self._shown, Sheet(SCREEN if self._wide else None), path, words=map_words())
        except UserError as error:
            self._messages.complain(explained(error))
        else:
            self._messages.tell(" ".join([tr("Wrote {name}.", name=path.name), *map(explained, warnings)]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the head for the new width."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Put the button below the pills where there is no room beside them."""
        wide = self.shape.in_a_line + self._head.spacing() + self.export_button.sizeHint().width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if wide > self.width() else way.LeftToRight)

    def _turn(self, wide: object, _pressed: bool) -> None:
        self._wide = bool(wide)
        if self._shown is not None:
            self.show_sheet(*self._shown)

    def _ask(self) -> None:
        if self._shown is not None:
            name = self._shown[1].name.strip() or tr("persona")
            ask_where_to_export(self, f"{name}.png".replace("/", "-").replace("\\", "-"), self.export)
