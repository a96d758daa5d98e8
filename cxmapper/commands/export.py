"""`cxmapper export`: maps and tables of one or several projects."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from cxmapper.analysis.graph import JourneyView
from cxmapper.choosing import choose_journey, choose_persona
from cxmapper.commands import DONE
from cxmapper.commands.options import today
from cxmapper.commands.outputs import refuse_to_overwrite
from cxmapper.commands.printing import print_lines, warn
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.theme import theme
from cxmapper.errors import UserError
from cxmapper.exchange.formats import WRITERS, write
from cxmapper.exporting import PICTURES, write_persona_sheet, write_picture
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage
from cxmapper.paging import Sheet
from cxmapper.painting.pages import parse_size


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
    if suffix not in (*PICTURES, *WRITERS):
        known = ", ".join([*PICTURES, *WRITERS])
        raise UserError(f"{name} names no format that can be written; choose one of: {known}.")


def _export_one(project: Project, options: Namespace, out: Path) -> None:
    suffix = out.suffix.lower()
    _refuse_unknown(suffix, out.name or str(out))
    if suffix in PICTURES:
        _draw(project, options, out)
    elif options.persona is not None:
        raise UserError(f"The sheet of a persona is a picture; end {out.name} with one of: {', '.join(PICTURES)}.")
    else:
        warn(write(project, choose_journey(project, options.journey), out))


def _draw(project: Project, options: Namespace, out: Path) -> None:
    sheet = Sheet(parse_size(options.size) if options.size else None, options.dpi)
    if options.persona is not None:
        persona = choose_persona(project, options.persona)
        warn(write_persona_sheet(project, persona, _plain_look(options), sheet, out))
        return
    journey = choose_journey(project, options.journey)
    warn(write_picture(project, journey, _look(project, journey, options), sheet, out))


def _look(project: Project, journey: Journey, options: Namespace) -> Look:
    focus = _persona(project, journey, options)
    return replace(_plain_look(options), focus=focus, folded=_folded(project, journey, options.fold))


def _plain_look(options: Namespace) -> Look:
    theme_name = theme(options.theme).name
    return Look(today=today(options), lens=Lens(options.lens), theme=theme_name, mode=Mode(options.mode))


def _persona(project: Project, journey: Journey, options: Namespace) -> str | None:
    wanted: str | None = options.focus
    if wanted is None:
        return None
    personas = JourneyView(project, journey, today(options)).personas
    for persona in personas:
        if wanted.casefold() in (persona.id.casefold(), persona.name.casefold()):
            return persona.id
    names = ", ".join(persona.name for persona in personas)
    remedy = f"choose one of: {names}" if personas else "leave --focus out"
    raise UserError(f"There is no persona “{wanted}” on the journey; {remedy}.")


def _folded(project: Project, journey: Journey, wanted: list[str] | None) -> frozenset[str]:
    stages = project.children(Stage, journey.id)
    if wanted is None:
        return frozenset()
    by_name = {name: stage.id for stage in stages for name in (stage.id, stage.title)}
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        titles = ", ".join(f"“{stage.title}”" for stage in stages)
        raise UserError(f"There is no stage “{unknown[0]}” to fold; choose among: {titles}.")
    return frozenset(by_name[name] for name in wanted) if wanted else frozenset(stage.id for stage in stages)
