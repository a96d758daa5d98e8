"""The foreign formats by suffix: who reads them, who writes them. Pictures are not among them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cxmapper.errors import UserError

if TYPE_CHECKING:
    from cxmapper.exchange.imported import Imported
    from cxmapper.model.project import Project
    from cxmapper.model.records import Journey

# Each reader and writer is imported when it is used: pydantic, networkx and calamine are slow to import.


def _read_mermaid(path: Path) -> "Imported":
    from cxmapper.exchange.mermaid_import import read_mermaid

    return read_mermaid(path)


def _read_grid(path: Path) -> "Imported":
    from cxmapper.exchange.grid_read import read_grid

    return read_grid(path)


def _write_grid(project: "Project", journey: "Journey", path: Path) -> tuple[str, ...]:
    from cxmapper.exchange.grid_write import write_grid

    return write_grid(project, journey, path)


def _read_graphml(path: Path) -> "Imported":
    from cxmapper.exchange.graphml import read_graphml

    return read_graphml(path)


def _write_graphml(project: "Project", journey: "Journey", path: Path) -> tuple[str, ...]:
    from cxmapper.exchange.graphml import write_graphml

    return write_graphml(project, journey, path)


Reader = Callable[[Path], "Imported"]
Writer = Callable[["Project", "Journey", Path], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format with its name for people; the writer returns warnings."""

    name: str
    reader: Reader | None = None
    writer: Writer | None = None


_MERMAID = Format("Mermaid journey", _read_mermaid)
_GRID = Format("grid, a row per touchpoint", _read_grid, _write_grid)
_GRAPHML = Format("GraphML", _read_graphml, _write_graphml)

FORMATS: Final = MappingProxyType(
    {
        ".mmd": _MERMAID,
        ".mermaid": _MERMAID,
        ".md": _MERMAID,
        ".markdown": _MERMAID,
        ".txt": _MERMAID,
        ".csv": _GRID,
        ".tsv": Format(_GRID.name, _read_grid),
        ".xlsx": _GRID,
        ".graphml": _GRAPHML,
        ".xml": Format(_GRAPHML.name, _read_graphml),
    }
)
"""Suffix → format."""

READERS: Final = MappingProxyType({suffix: each.reader for suffix, each in FORMATS.items() if each.reader})
WRITERS: Final = MappingProxyType({suffix: each.writer for suffix, each in FORMATS.items() if each.writer})


def read(path: Path) -> "Imported":
    """Read a foreign file into a new project, by its suffix. Raises UserError for an unknown one."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise UserError(f"{path.name} cannot be imported; its name must end with one of: {', '.join(READERS)}.")
    return reader(path)


def write(project: "Project", journey: "Journey", path: Path) -> tuple[str, ...]:
    """Write one journey in a foreign format, by the path's suffix; returns warnings. Raises UserError as `read`."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name} cannot be exported; its name must end with one of: {', '.join(WRITERS)}.")
    return writer(project, journey, path)
