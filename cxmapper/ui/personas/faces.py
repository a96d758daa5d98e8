"""A persona's face as pixels: the portrait cut round, or the initials on the persona's colour, as on the map."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from cxmapper.drawing import marks
from cxmapper.drawing.shapes import Drawing, Figure, Part, Picture, Rect
from cxmapper.drawing.sheet.persona import marker
from cxmapper.drawing.theme import Theme
from cxmapper.model.project import Project
from cxmapper.model.records import Image, Persona
from cxmapper.painting.painter import paint

_UNITS = 100.0


def face(project: Project, persona: Persona, today: date, theme: Theme, pixels: int, ratio: float) -> QPixmap:
    """The face, `pixels` wide and high at 1 device pixel per pixel."""
    made = QPixmap(round(pixels * ratio), round(pixels * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.scale(made.width() / _UNITS, made.height() / _UNITS)
    paint(painter, _drawing(project, persona, today, theme), QRectF(0, 0, _UNITS, _UNITS))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _drawing(project: Project, persona: Persona, today: date, theme: Theme) -> Drawing:
    image = project.get(Image, persona.portrait_id)
    parts: tuple[Part, ...]
    if image is not None:
        parts = (Picture(Rect(0, 0, _UNITS, _UNITS), image.media_type, image.data, round=True),)
    else:
        tone, initials = marker(project, persona, today)
        parts = marks.disc(_UNITS / 2, _UNITS / 2, _UNITS / 2, initials, tone)
    figure = Figure("face", "persona", "page", Rect(0, 0, _UNITS, _UNITS), parts)
    return Drawing(persona.name, (_UNITS, _UNITS), theme, (figure,), (), {"page": (0.0, 0.0)})
