"""Which language the window speaks: the system's where it is one of ours, or the one that was chosen."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from cxmapper.resources import resource

SYSTEM = "system"
SOURCE = "en"
"""What the sentences are written in: it needs no file."""

LANGUAGES = (SOURCE, "de")
"""Codes of languages; each but English needs a file `cxmapper_xx.qm`."""


def spoken() -> tuple[str, ...]:
    """The languages that can be chosen: those whose translation is there."""
    there = (code for code in LANGUAGES if resource(f"translations/cxmapper_{code}.qm").exists())
    return (SOURCE, *there)


def meant(choice: str) -> str:
    """The code of the language that a choice means now."""
    if choice != SYSTEM:
        return choice
    wanted = (QLocale(name).name().partition("_")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in spoken()), SOURCE)


def speak(app: QCoreApplication, choice: str) -> None:
    """Let everything that is made from now on speak a language: our sentences, Qt's own, numbers and dates."""
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    code = meant(choice)
    system = QLocale.system()
    locale = system if system.name().startswith(code) else QLocale(code)
    QLocale.setDefault(locale)
    app.setProperty("language", code)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("cxmapper", str(resource("translations"))),
    ):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
