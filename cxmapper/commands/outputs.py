"""Where commands write, and what they leave alone."""

from collections.abc import Callable
from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.exchange.formats import READERS, WRITERS
from cxmapper.files.cxmap import load, save
from cxmapper.files.editing import edit_file
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.ui.places import usual_places


def change(file: Path, out: Path | None, label: str, edit: Callable[[Project], Change]) -> None:
    """Change a project's own file, or leave it as it is and write another one.

    Its own file is changed as the window would: its journal knows, so that it can be undone there. Raises UserError,
    and changes nothing, where the edit is refused.
    """
    if out is None:
        places = usual_places()
        edit_file(file, label, edit, journals=places.journals, backups=places.backups)
        return
    project = load(file)
    save(project.apply(edit(project)), out)


def other(file: Path, output: str | None, *, force: bool) -> Path | None:
    """The other file that -o names; None where the file itself is meant. Raises UserError when it is taken."""
    return None if output is None or _is_same(file, Path(output)) else free(output, force=force)


def free(name: str, *, force: bool) -> Path:
    """The path of a project to be written. Raises UserError when it is taken, or named as another format."""
    path = Path(name)
    if path.suffix != ".cxmap":
        _refuse_foreign(path)
    if path.exists() and not force:
        raise UserError(f"{path} is there already; choose another name or add --force.")
    return path


def _refuse_foreign(path: Path) -> None:
    from cxmapper.exporting import PICTURES

    if path.suffix.lower() in {*PICTURES, *WRITERS, *READERS}:
        raise UserError(f"{path.name} would hold a project, and not what its name says; end it with .cxmap.")


def refuse_to_overwrite(source: Path, out: Path) -> None:
    """Raise UserError where the output is the file that is read."""
    if _is_same(source, out):
        raise UserError(f"{out} is the file that is read; choose another name.")


def _is_same(one: Path, other: Path) -> bool:
    """Whether two names lead to one file that is there."""
    return one.exists() and other.exists() and other.samefile(one)
