"""`cxmapper demo`: the built-in sample."""

from argparse import Namespace
from pathlib import Path

from cxmapper.commands import DONE
from cxmapper.commands.options import today
from cxmapper.commands.printing import print_lines, warn
from cxmapper.errors import UserError
from cxmapper.resources import resource

SAMPLE = "samples/router.cxmap"
PICTURE = "cxmapper-demo.png"


def run(options: Namespace) -> int:
    """Show the built-in sample in the window; without a screen, or when asked to, write its picture."""
    from cxmapper.ui import app

    if options.export is None:
        try:
            app.run(resource(SAMPLE), copy=True)
        except app.NoScreenError as error:
            print_lines([str(error), "Without a window the demo is a picture."])
        else:
            return DONE
    _write(Path(options.export or PICTURE), options)
    return DONE


def _write(out: Path, options: Namespace) -> None:
    from cxmapper.choosing import choose_journey
    from cxmapper.drawing.look import Look
    from cxmapper.exporting import PICTURES, write_picture
    from cxmapper.files.cxmap import load
    from cxmapper.paging import Sheet

    if out.suffix.lower() not in PICTURES:
        raise UserError(f"{out.name} is no picture; end its name with one of: {', '.join(PICTURES)}.")
    project = load(resource(SAMPLE))
    warn(write_picture(project, choose_journey(project, None), Look(today(options)), Sheet(), out))
    print_lines([f"Wrote {out}."])
