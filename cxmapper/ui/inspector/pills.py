"""Round buttons side by side, to choose one of a few or several of them."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from cxmapper.ui.inspector.flow import GAP, Flow
from cxmapper.ui.panels.controls import TARGET


class Pill(Struct, frozen=True):
    """What a pill stands for, its words, whether it is pressed, and the tone of the pressed one."""

    value: object
    words: str
    pressed: bool
    tone: str = "accent"


class Pills(QWidget):
    """A row of pills that breaks where it has to; Qt's own keys go through it."""

    pressed = Signal(object, bool)
    """The value of a pill, and whether it is pressed now."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = Flow(self)
        self._buttons: list[QToolButton] = []
        self._shown: tuple[Pill, ...] = ()

    def show_pills(self, pills: Sequence[Pill]) -> None:
        """Show these."""
        if tuple(pills) == self._shown:
            for button, pill in zip(self._buttons, pills, strict=False):
                button.setChecked(pill.pressed)
            return
        self._shown = tuple(pills)
        while len(self._buttons) < len(pills):
            self._buttons.append(self._button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(pills))
            if number < len(pills):
                _dress(button, pills[number], self._name)
        self._flow.invalidate()
        self.updateGeometry()

    @property
    def in_a_line(self) -> int:
        """The pixels that they need side by side."""
        shown = self._buttons[: len(self._shown)]
        wide = [max(button.sizeHint().width(), button.minimumWidth()) for button in shown]
        return sum(wide) + GAP * max(0, len(wide) - 1)

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("pill")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(TARGET * 2, TARGET)
        button.clicked.connect(lambda pressed: self.pressed.emit(self._shown[number].value, pressed))
        self._flow.addWidget(button)
        return button


def _dress(button: QToolButton, pill: Pill, name: str) -> None:
    button.setText(pill.words.replace("&", "&&"))
    button.setAccessibleName(f"{name}: {pill.words}")
    button.setChecked(pill.pressed)
    if button.property("tone") != pill.tone:
        button.setProperty("tone", pill.tone)
        button.style().unpolish(button)
        button.style().polish(button)
