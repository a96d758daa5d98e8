"""A folder that is watched for new exports of surveys; off until somebody chooses one, and kept with the settings.

Where somebody's files are is their own affair: nothing of it is in the project.
"""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer

from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

KEPT = "watched"
"""The group of the settings; a key in it is made of the path of a map's file."""

SUFFIXES = (".csv", ".tsv", ".xlsx", ".parquet")
REST = 800
"""Milliseconds for which a file has to stay as it is before it is whole."""

MOST = 5_000
"""Files of a folder that are looked at."""


class _Stamp(NamedTuple):
    size: int
    changed: int
    number: int


class Watch(QObject):
    """Looks at a folder when something in it changes, and offers what is new once nobody writes it any more."""

    def __init__(self, page: "MapPage", settings: QSettings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        self.folder: Path | None = None
        self._known: dict[str, _Stamp] = {}
        self._coming: dict[str, _Stamp] = {}
        self._watcher = QFileSystemWatcher(self)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._watcher.directoryChanged.connect(lambda _: self._resting.start())
        self._watcher.fileChanged.connect(lambda _: self._resting.start())
        self._resting.timeout.connect(self._look)
        page.closing.connect(self._pause)
        self._go_on()

    def begin(self, folder: Path) -> bool:
        """Watch a folder from now on; False, and say so, where it cannot be looked into."""
        return self._watch(folder, time.time_ns(), everything=True)

    def end(self) -> None:
        """Watch nothing."""
        self._pause()
        self.folder = None
        self._settings.remove(self._key())

    def _go_on(self) -> None:
        """Watch what was watched for this file; what came meanwhile is offered."""
        kept = self._settings.value(self._key())
        if isinstance(kept, list) and len(kept) == 2 and self._page.document.file is not None:
            self._watch(Path(str(kept[0])), int(kept[1]), everything=False)
            self._resting.start()

    def _watch(self, folder: Path, since: int, *, everything: bool) -> bool:
        self._pause()
        found = _files(folder)
        if found is None or not self._watcher.addPath(str(folder)):
            self._page.messages.complain(tr("{folder} cannot be watched; choose another folder.", folder=folder.name))
            return False
        self.folder = folder
        self._known = {name: stamp for name, stamp in found.items() if everything or stamp.changed <= since}
        self._coming = {}
        self._keep(since)
        return True

    def _pause(self) -> None:
        self._resting.stop()
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)

    def _look(self) -> None:
        """Offer the newest file that is as it was a moment ago; look again while others still change."""
        folder = self.folder
        if folder is None:
            return
        found = _files(folder)
        if found is None:
            self._page.messages.complain(
                tr("{folder} is not there any more, and no longer watched.", folder=folder.name)
            )
            self.end()
            return
        new = {name: stamp for name, stamp in found.items() if self._known.get(name) != stamp and stamp.size}
        whole = [name for name, stamp in new.items() if self._coming.get(name) == stamp]
        self._coming = new
        for name in whole:
            self._known[name] = new.pop(name)
        if whole:
            newest = max(whole, key=lambda name: self._known[name].changed)
            self._watcher.addPath(str(folder / newest))
            self._keep(max(time.time_ns(), self._known[newest].changed))
            self._offer(folder / newest)
        if new:
            self._resting.start()

    def _offer(self, path: Path) -> None:
        said = tr("{name} is new in {folder}.", name=path.name, folder=path.parent.name)
        self._page.messages.offer(said, (tr("&Read it in…"), lambda: _read(self._page, path)))

    def _keep(self, since: int) -> None:
        """Remember the folder for this map's file, and until when everything in it is known."""
        if self._page.document.file is not None:
            self._settings.setValue(self._key(), [str(self.folder), str(since)])

    def _key(self) -> str:
        from hashlib import sha256  # a start page does without

        file = str(self._page.document.file or "")
        return f"{KEPT}/{sha256(file.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"


def _files(folder: Path) -> dict[str, _Stamp] | None:
    """The exports in a folder; None where it cannot be looked into."""
    found: dict[str, _Stamp] = {}
    try:
        with os.scandir(folder) as entries:
            for entry, _ in zip(entries, range(MOST), strict=False):
                if entry.name.lower().endswith(SUFFIXES) and not entry.name.startswith((".", "~")):
                    about = _stat(entry)
                    if about is not None:
                        found[entry.name] = about
    except OSError:
        return None
    return found


def _stat(entry: "os.DirEntry[str]") -> _Stamp | None:
    try:
        about = entry.stat()
    except OSError:  # it has just gone
        return None
    return _Stamp(about.st_size, about.st_mtime_ns, about.st_ino) if entry.is_file() else None


def _read(page: "MapPage", path: Path) -> None:
    page.messages.hide()
    from cxmapper.ui.commands.feedback import read_survey

    read_survey(page, path)
