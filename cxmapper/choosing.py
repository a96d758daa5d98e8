"""Which journey or persona of a project a command means."""

from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Persona, State


def choose_journey(project: Project, wanted: str | None) -> Journey:
    """The journey of that id or title; without one the first current journey with touchpoints, else the first.

    Raises UserError where there is none.
    """
    journeys = project.ordered(Journey)
    if not journeys:
        raise UserError("The project has no journey to draw; add one, or start with: cxmapper new FILE.")
    if wanted is None:
        drawn = [journey for journey in journeys if project.touchpoints_of(journey.id)]
        current = [journey for journey in drawn if journey.state is State.CURRENT and journey.details_id is None]
        return next(iter([*current, *drawn, *journeys]))
    for journey in journeys:
        if wanted in (journey.id, journey.title):
            return journey
    titles = ", ".join(f"“{journey.title}” ({journey.id})" for journey in journeys[:8])
    raise UserError("There is no journey “{wanted}”; choose one of: {titles}.", wanted=wanted, titles=titles)


def choose_persona(project: Project, wanted: str) -> Persona:
    """The persona of that id or name, in whatever case; raises UserError where there is none."""
    personas = project.ordered(Persona)
    for persona in personas:
        if wanted.casefold() in (persona.id.casefold(), persona.name.casefold()):
            return persona
    names = ", ".join(f"“{persona.name}” ({persona.id})" for persona in personas[:8])
    remedy = f"choose one of: {names}" if personas else "the project has none yet"
    raise UserError("There is no persona “{wanted}”; {remedy}.", wanted=wanted, remedy=remedy)
