"""What the window says, in the language chosen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cxmapper.errors import UserError
from cxmapper.wording import filled


def tr(text: str, /, **values: object) -> str:
    """A sentence of the window, translated, with values in its {places}; see `filled`."""
    said = QCoreApplication.translate("cxmapper", text)
    return filled(said, **values) if values else said


def marked(text: str) -> str:
    """A sentence in a table, for the translators to find; `tr` translates it where it is shown."""
    return str(QT_TRANSLATE_NOOP("cxmapper", text))


def explained(error: UserError) -> str:
    """What went wrong, translated where the sentence is always the same; with names in it, it is English."""
    return tr(str(error))
