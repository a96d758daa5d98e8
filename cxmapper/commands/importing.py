"""`cxmapper import`: a foreign file read into a project."""

from argparse import Namespace
from pathlib import Path

from cxmapper.commands import DONE
from cxmapper.commands.outputs import free, refuse_to_overwrite
from cxmapper.commands.printing import warn
from cxmapper.exchange.formats import read
from cxmapper.files.cxmap import save


def run(options: Namespace) -> int:
    """Read a foreign file into a project."""
    refuse_to_overwrite(Path(options.source), Path(options.output))
    path = free(options.output, force=options.force)
    imported = read(Path(options.source))
    save(imported.project, path)
    warn(imported.warnings)
    return DONE
