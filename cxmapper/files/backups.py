"""Dated copies of a file as it stood before it was written: one an hour, the newest few of a day."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic
from cxmapper.files.places import place_of

_DATED = re.compile(r"\d{4}-\d\d-\d\d \d\dh\.cxmap")


def back_up(file: Path, root: Path, now: datetime, per_day: int = 4, days: int = 30) -> Path | None:
    """Copy a file, as it stands, into its folder under `root`, unless that was done within this hour.

    To be called before the file is written: the copy is what the hour began with. Of every day the newest `per_day`
    are kept, and of the newest `days` days any. Gives the new copy, None when there is none. Raises UserError when it
    cannot be written.
    """
    folder = place_of(root, file)
    copy = folder / f"{now:%Y-%m-%d %H}h.cxmap"
    if not file.exists() or copy.exists():
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomic(copy, file.read_bytes())
        for name in outdated((path.name for path in folder.iterdir()), per_day, days):
            (folder / name).unlink()
    except OSError as error:
        raise UserError(
            "No backup of {name} could be written to {folder} ({why}); the file is untouched.",
            name=file.name,
            folder=folder,
            why=error.strerror,
        ) from error
    return copy


def newest_before(file: Path, root: Path, day: date) -> Path | None:
    """The newest copy of a file from before a day; None when there is none."""
    folder = place_of(root, file)
    names = (path.name for path in folder.iterdir()) if folder.is_dir() else ()
    found = sorted(name for name in names if _DATED.fullmatch(name) and name[:10] < day.isoformat())
    return folder / found[-1] if found else None


def outdated(names: Iterable[str], per_day: int, days: int) -> list[str]:
    """The backups that go: all but the newest `per_day` of each of the newest `days` days; other files are let be."""
    by_day: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(filter(_DATED.fullmatch, names), reverse=True):
        by_day[name[:10]].append(name)
    kept = {name for day in list(by_day)[:days] for name in by_day[day][:per_day]}
    return [name for day in by_day.values() for name in day if name not in kept]
