"""Named versions: a state of the project to come back to and to compare with."""

from pathlib import Path
from typing import Final

from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic
from cxmapper.files.cxmap import dumps, load
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import TABLES, Version

VERSIONS: Final = "versions"
"""The folder of the versions' projects, in the folder of the document's journal."""


def keep_version(folder: Path, version: Version, project: Project) -> None:
    """Keep a project as it is at a version, in the folder of its journal; raises UserError when that fails."""
    path = _path(folder, version)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The version “{title}” could not be kept: {why}.", title=version.title, why=error.strerror or error
        ) from error
    write_atomic(path, dumps(project))


def project_at(folder: Path, version: Version) -> Project:
    """The project as it was at a version. Raises UserError where it was not kept, as on another computer."""
    path = _path(folder, version)
    if not path.exists():
        raise UserError("The version “{title}” is not on this computer; it is where it was saved.", title=version.title)
    return load(path)


def differences(before: Project, after: Project) -> Change:
    """The change from one project to another: what was added, is gone or differs, by id."""
    added, removed, updated = list[Record](), list[Record](), list[tuple[Record, Record]]()
    for table in TABLES:
        old, new = before.tables[table], after.tables[table]
        if old is new:
            continue
        removed += [record for record_id, record in old.items() if record_id not in new]
        added += [record for record_id, record in new.items() if record_id not in old]
        pairs = [(record, new[record_id]) for record_id, record in old.items() if record_id in new]
        updated += [(one, other) for one, other in pairs if one is not other and one != other]
    return Change(tuple(added), tuple(removed), tuple(updated))


def coming_back(now: Project, then: Project) -> Change:
    """The change with which a project is again as it was; named versions, which are about it, stay all the same."""
    change = differences(now, then)
    return Change(
        tuple(record for record in change.added if not isinstance(record, Version)),
        tuple(record for record in change.removed if not isinstance(record, Version)),
        tuple(pair for pair in change.updated if not isinstance(pair[0], Version)),
    )


def _path(folder: Path, version: Version) -> Path:
    return folder / VERSIONS / f"{version.id.replace(':', '~')}.cxmap"
