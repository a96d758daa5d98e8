"""`cxmapper` and `cxmapper FILE`: the window."""

from argparse import Namespace
from pathlib import Path

from cxmapper.commands import DONE


def run(options: Namespace) -> int:
    """Open the window: on a file, or on the start page."""
    from cxmapper.ui import app

    app.run(None if options.file is None else Path(options.file))
    return DONE
