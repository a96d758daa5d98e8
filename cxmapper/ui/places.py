"""Where the window keeps what is not in the user's files: journals, backups, thumbnails."""

from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """Folders of this user on this computer; they are made when something is first written."""

    journals: Path
    backups: Path
    thumbnails: Path


def places(data: Path, cache: Path) -> Places:
    """The places under a folder for data and one for what can be made again."""
    return Places(data / "journals", data / "backups", cache / "thumbnails")


def usual_places() -> Places:
    """Where the system keeps an application's data."""
    from platformdirs import user_cache_path, user_data_path

    return places(user_data_path("cxmapper", appauthor=False), user_cache_path("cxmapper", appauthor=False))
