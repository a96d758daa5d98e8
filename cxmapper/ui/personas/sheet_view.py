"""The sheet of a persona as it will be exported, as large as there is room."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.display import Item, display_list
from cxmapper.painting.painter import fitting, paint_items
from cxmapper.ui.words import tr


class SheetView(QWidget):
    """Shows a drawing; what it says is its description for those who do not see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Persona sheet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 260)
        self._drawing: Drawing | None = None
        self._items: tuple[Item, ...] = ()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._drawing, self._items = drawing, display_list(drawing)
        said = (figure.title for figure in drawing.figures if figure.title)
        self.setAccessibleDescription(". ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Enough to read a sheet on A4."""
        return QSize(470, 660)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the sheet as large as it fits."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = fitting(self._drawing.size, self.width() - 2, self.height() - 2).translate(1, 1)
        sheet = place.mapRect(QRectF(QPointF(), QPointF(*self._drawing.size)))
        colours = self._drawing.theme.colours
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["ground"]))
        painter.drawRoundedRect(sheet, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setWorldTransform(place)
        paint_items(painter, self._items)
        painter.end()
