"""What `cxmapper export` draws, and how it is looked at."""

from argparse import Namespace
from pathlib import Path

from msgspec.structs import replace

from cxmapper.analysis.graph import JourneyView
from cxmapper.choosing import choose_journey, choose_persona
from cxmapper.commands.options import today
from cxmapper.commands.printing import warn
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.theme import theme
from cxmapper.errors import UserError
from cxmapper.exporting import write_persona_sheet, write_picture
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage
from cxmapper.paging import Sheet
from cxmapper.painting.pages import parse_size


def draw(project: Project, options: Namespace, out: Path) -> None:
    """Write the map or the sheet of a persona that the options mean."""
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
