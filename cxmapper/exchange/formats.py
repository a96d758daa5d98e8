"""The foreign formats by suffix: who reads them, who writes them. Pictures are not among them."""

from collections.abc import Callable, Mapping
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
    from cxmapper.exchange.mermaid.read import read_mermaid

    return read_mermaid(path)


def _read_grid(path: Path) -> "Imported":
    from cxmapper.exchange.grid.read import read_grid

    return read_grid(path)


def _write_grid(project: "Project", journey: "Journey", path: Path) -> tuple[str, ...]:
    from cxmapper.exchange.grid.write import write_grid

    return write_grid(project, journey, path)


def _read_graphml(path: Path) -> "Imported":
    from cxmapper.exchange.graphml.files import read_graphml

    return read_graphml(path)


def _write_graphml(project: "Project", journey: "Journey", path: Path) -> tuple[str, ...]:
    from cxmapper.exchange.graphml.files import write_graphml

    return write_graphml(project, journey, path)


Reader = Callable[[Path], "Imported"]
Writer = Callable[["Project", "Journey", Path], tuple[str, ...]]


READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        **dict.fromkeys((".mmd", ".mermaid", ".md", ".markdown", ".txt"), _read_mermaid),
        **dict.fromkeys((".csv", ".tsv", ".xlsx"), _read_grid),
        **dict.fromkeys((".graphml", ".xml"), _read_graphml),
    }
)
"""Suffix → what reads such a file into a new project."""

WRITERS: Final[Mapping[str, Writer]] = MappingProxyType(
    {".csv": _write_grid, ".xlsx": _write_grid, ".graphml": _write_graphml}
)
"""Suffix → what writes a journey into such a file and returns warnings."""


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
