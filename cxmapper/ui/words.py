"""What the window says, in the language chosen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cxmapper.errors import UserError
from cxmapper.wording import Sentence, filled

QUOTED = 60
"""Characters of what somebody typed that a sentence quotes."""


def tr(text: str, /, **values: object) -> str:
    """A sentence of the window, translated, with values in its {places}; see `filled`."""
    said = QCoreApplication.translate("cxmapper", text)
    return filled(said, **values) if values else said


def marked(text: str) -> str:
    """A sentence in a table, for the translators to find; `tr` translates it where it is shown."""
    return str(QT_TRANSLATE_NOOP("cxmapper", text))


def brief(text: str) -> str:
    """What somebody typed, as much of it as a sentence can quote."""
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"


def explained(said: UserError | str) -> str:
    """What the core says, an error or a sentence, in the language chosen; what in it is none of ours stays as it is."""
    words = said.args[0] if isinstance(said, UserError) else said
    if not isinstance(words, Sentence):
        return tr(words)
    ours = (Sentence, UserError)
    values = {name: explained(value) if isinstance(value, ours) else value for name, value in words.values.items()}
    return tr(words.template, **values)
