"""Where a document's own things are kept: its journal and backups, in folders under a root that the caller names."""

from hashlib import sha256
from pathlib import Path


def place_of(root: Path, file: Path) -> Path:
    """The folder under `root` for a file, the same for every path that leads to it."""
    target = file.resolve()
    return root / f"{target.stem[:40]}-{sha256(str(target).encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
