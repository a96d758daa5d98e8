"""Which keys do what while guessing and revealing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
VALUES = {Qt.Key(Qt.Key.Key_1.value + number): number - 2 for number in range(5)}
"""1 is let down, 5 delighted."""

SKIPS = frozenset({Qt.Key.Key_0, Qt.Key.Key_Delete})


def plain_key(event: QKeyEvent) -> Qt.Key | None:
    """The key that was pressed; None together with Ctrl or Alt, which is for others."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return Qt.Key(event.key()) if held == Qt.KeyboardModifier.NoModifier else None


def is_escape(event: QKeyEvent) -> bool:
    """Whether it is Esc alone."""
    return plain_key(event) is Qt.Key.Key_Escape
