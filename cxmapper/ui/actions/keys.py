"""The keys that an action has now, for sentences that name them: anybody can change them."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def keys_of(action: QAction) -> str:
    """The first keys of an action as the system writes them, empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def plain_text(action: QAction) -> str:
    """What an action is called, without the mark of its letter in menus."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… ")


def way_to(id_: str, widget: QWidget) -> str:
    """How to do something in the window of a widget: the keys of its action, or what it is called without any."""
    action = widget.window().findChild(QAction, id_)
    return (keys_of(action) or plain_text(action)) if isinstance(action, QAction) else ""
