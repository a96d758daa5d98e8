"""`cxmapper export`: maps and tables of one or several projects."""

from argparse import Namespace
from pathlib import Path

from cxmapper.choosing import choose_journey
from cxmapper.commands import DONE
from cxmapper.commands.outputs import refuse_to_overwrite
from cxmapper.commands.printing import print_lines, warn
from cxmapper.errors import UserError
from cxmapper.exchange.formats import WRITERS, write
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project

# What draws is imported when a picture is written: a table needs no numpy.


def run(options: Namespace) -> int:
    """Write maps and tables of one or several projects."""
    if options.output is not None and len(options.files) > 1:
        raise UserError("Several files need --to SUFFIX in place of -o; each is written beside its FILE.")
    sources = [Path(file) for file in options.files]
    outs = [_beside(source, options.to) if options.output is None else Path(options.output) for source in sources]
    if len(set(outs)) < len(outs):
        raise UserError("Two of the files would be written to the same place; export them one by one with -o.")
    for source, out in zip(sources, outs, strict=True):
        project = load(source)
        refuse_to_overwrite(source, out)
        _export_one(project, options, out)
        print_lines([f"Wrote {out}."])
    return DONE


def _beside(source: Path, to: str) -> Path:
    suffix = f".{to.lower().removeprefix('.')}"
    _refuse_unknown(suffix, f"--to {to}")
    return source.with_suffix(suffix)


def _refuse_unknown(suffix: str, name: str) -> None:
    if suffix in WRITERS:
        return
    from cxmapper.exporting import PICTURES

    if suffix not in PICTURES:
        known = ", ".join([*PICTURES, *WRITERS])
        raise UserError(f"{name} names no format that can be written; choose one of: {known}.")


def _export_one(project: Project, options: Namespace, out: Path) -> None:
    suffix = out.suffix.lower()
    _refuse_unknown(suffix, out.name or str(out))
    if suffix in WRITERS and options.persona is None:
        warn(write(project, choose_journey(project, options.journey), out))
        return
    from cxmapper.commands.drawing import draw
    from cxmapper.exporting import PICTURES

    if suffix not in PICTURES:
        raise UserError(f"The sheet of a persona is a picture; end {out.name} with one of: {', '.join(PICTURES)}.")
    draw(project, options, out)
