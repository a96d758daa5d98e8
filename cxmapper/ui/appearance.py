"""How the window looks and what it speaks: theme, language and size of its text, as somebody chose them."""

from typing import cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cxmapper.drawing.theme import Theme
from cxmapper.ui.language import LANGUAGES, SYSTEM, speak
from cxmapper.ui.styles import SIZES, THEMES, chosen_theme, dress


class Appearance(QObject):
    """What is chosen holds for the application, and is kept in the settings."""

    dressed = Signal()
    """Everything has other colours."""
    renewed = Signal()
    """Words or sizes are others: what is shown has to be made anew."""

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._speak()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        _app().screenAdded.connect(lambda _: self.dressed.emit())  # icons are made as sharp as screens are

    @property
    def theme(self) -> Theme:
        """The theme that is chosen, or what the system has."""
        return chosen_theme(self._chosen("theme"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the actions that are chosen."""
        return tuple(f"{name}.{self._chosen(name)}" for name in _CHOICES)

    def choose_theme(self, choice: str) -> None:
        """Show everything light, dark, or as the system does."""
        self._settings.setValue("theme", choice)
        self._dress()
        self.dressed.emit()

    def choose_language(self, choice: str) -> None:
        """Speak a language, or the system's."""
        self._renew("language", choice)

    def choose_size(self, choice: str) -> None:
        """Show text in a size, in percent of the usual one."""
        self._renew("text", choice)

    def _renew(self, name: str, choice: str) -> None:
        if choice != self._chosen(name):
            self._settings.setValue(name, choice)
            self._speak()
            self.renewed.emit()

    def _speak(self) -> None:
        speak(_app(), self._chosen("language"))
        self._dress()

    def _dress(self) -> None:
        dress(_app(), self.theme, int(self._chosen("text")))

    def _chosen(self, name: str) -> str:
        kept = str(self._settings.value(name, _CHOICES[name][0]))
        return kept if kept in _CHOICES[name] else _CHOICES[name][0]

    def _follow_system(self) -> None:
        if self._chosen("theme") == SYSTEM:
            self.choose_theme(SYSTEM)


_CHOICES = {"theme": (SYSTEM, *THEMES), "language": (SYSTEM, *LANGUAGES), "text": SIZES}
"""What can be chosen, by the name in the settings; the first holds until somebody chooses."""


def _app() -> QApplication:
    return cast("QApplication", QApplication.instance())
