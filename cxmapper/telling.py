"""What commands share: where they write, and what they tell."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cxmapper.cli import DONE
from cxmapper.errors import UserError
from cxmapper.wording import one_line

if TYPE_CHECKING:
    from cxmapper.model.change import Change
    from cxmapper.model.project import Project


def edit(path: Path, label: str, edit: "Callable[[Project], Change]") -> None:
    """Change a project's own file, as the window would: its journal knows, so that it can be undone there."""
    from cxmapper.files.editing import edit_file
    from cxmapper.ui.places import usual_places

    places = usual_places()
    edit_file(path, label, edit, journals=places.journals, backups=places.backups)


def local_day() -> date:
    """The day it is here."""
    return datetime.now(UTC).astimezone().date()


def free(name: str, *, force: bool) -> Path:
    """The path of a project to be written. Raises UserError when it is taken, or named as another format."""
    path = Path(name)
    if path.suffix != ".cxmap":
        _refuse_foreign(path)
    if path.exists() and not force:
        raise UserError(f"{path} is there already; choose another name or add --force.")
    return path


def _refuse_foreign(path: Path) -> None:
    from cxmapper.exchange.formats import READERS, WRITERS
    from cxmapper.exporting import PICTURES

    if path.suffix.lower() in {*PICTURES, *WRITERS, *READERS}:
        raise UserError(f"{path.name} would hold a project, and not what its name says; end it with .cxmap.")


def print_lines(lines: Iterable[str]) -> None:
    """Foreign text, a line each."""
    for line in lines:
        sys.stdout.write(f"{one_line(line)}\n")


def print_json(document: object) -> int:
    """One document, and nothing else."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
    return DONE


def warn(warnings: Iterable[str]) -> None:
    """Warnings, a line each, on stderr."""
    for warning in warnings:
        sys.stderr.write(f"cxmapper: warning: {one_line(warning)}\n")
