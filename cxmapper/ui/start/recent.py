"""The files that were opened last, kept in the settings."""

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 10
_KEY = "recent"


def recent(settings: QSettings) -> list[Path]:
    """The files opened last that are still there, the latest first."""
    kept = settings.value(_KEY, [])
    names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]


def remember(settings: QSettings, path: Path) -> None:
    """Put a file first."""
    first = path.resolve()
    others = [other for other in recent(settings) if other != first]
    settings.setValue(_KEY, [str(each) for each in (first, *others)][:MOST])
