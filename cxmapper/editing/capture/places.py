"""Where the next line goes: the journey, the stage and touchpoint in it, and whose words are heard."""

import unicodedata
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import (
    Journey,
    Line,
    Note,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Stage,
    Touchpoint,
    Transition,
)

USUAL_CHANNELS = ("Web", "App", "Phone", "E-mail", "Chat", "Shop", "Letter", "Text message", "Home", "Print")
"""What is proposed where a project has no channels yet."""


class Where(Struct, frozen=True):
    """The place of the next line: behind a touchpoint, or in a stage without any; `persona_id` is in focus."""

    journey_id: Id
    stage_id: Id | None = None
    touchpoint_id: Id | None = None
    persona_id: Id | None = None


def settled(project: Project, where: Where) -> Where:
    """The place as it is now: at the end of its stage where its touchpoint is gone, else at the end of what is drawn.

    Raises UserError when the journey is gone.
    """
    journey_id, persona = where.journey_id, project.get(Persona, where.persona_id)
    if project.get(Journey, journey_id) is None:
        raise UserError("This journey is not there any more; open another.")
    focus = persona.id if persona else None
    touchpoint = project.get(Touchpoint, where.touchpoint_id)
    if touchpoint is not None and journey_of(project, touchpoint.id) == journey_id:
        return Where(journey_id, touchpoint.stage_id, touchpoint.id, focus)
    stage = project.get(Stage, where.stage_id)
    if stage is None or stage.journey_id != journey_id:
        stages = project.children(Stage, journey_id)
        filled = (one for one in reversed(stages) if project.children(Touchpoint, one.id))
        stage = next(filled, next(iter(stages), None))
    return at_stage(project, Where(journey_id, persona_id=focus), stage.id if stage else None)


def at_stage(project: Project, where: Where, stage_id: Id | None) -> Where:
    """The end of a stage: its last step that customers meet, if there is one."""
    steps = project.children(Touchpoint, stage_id) if stage_id else ()
    last = next((step.id for step in reversed(steps) if step.line is Line.FRONTSTAGE), None)
    return replace(where, stage_id=stage_id, touchpoint_id=last)


def at_record(project: Project, where: Where, record_id: Id | None) -> Where:
    """The place of what is chosen on the map; the place that it was, for what has none in this journey."""
    place = _place_of(project, record_id)
    moved = where
    if isinstance(place, Touchpoint):
        moved = replace(where, stage_id=place.stage_id, touchpoint_id=place.id)
    elif isinstance(place, Stage):
        moved = at_stage(project, where, place.id)
    here = settled(project, moved)
    return here if place is None or here.stage_id == moved.stage_id else settled(project, where)


def _place_of(project: Project, record_id: Id | None) -> Touchpoint | Stage | None:
    match None if record_id is None else project.record(record_id):
        case Touchpoint() | Stage() as place:
            return place
        case PainPoint(touchpoint_id=id_) | Rating(touchpoint_id=id_):
            return project.get(Touchpoint, id_)
        case Opportunity(pain_point_ids=(pain_id, *_)):
            return project.get(Touchpoint, project.all(PainPoint)[pain_id].touchpoint_id)
        case Note(subject_id=id_) | Opportunity(subject_id=id_):
            return project.get(Touchpoint, id_) or project.get(Stage, id_)
        case Transition(source_id=source_id, target_id=target_id):
            return project.get(Touchpoint, target_id or source_id)
        case _:
            return None


def titles(project: Project, where: Where) -> tuple[str, ...]:
    """The titles of stage and touchpoint, as far as there are such."""
    stage, touchpoint = project.get(Stage, where.stage_id), project.get(Touchpoint, where.touchpoint_id)
    return tuple(place.title for place in (stage, touchpoint) if place is not None)


def source(project: Project, where: Where) -> Touchpoint | None:
    """The step that customers come from: the one at or before this place that they meet; None at the beginning."""
    stages = project.children(Stage, where.journey_id)
    until = next((number for number, stage in enumerate(stages, 1) if stage.id == where.stage_id), len(stages))
    for stage in reversed(stages[:until]):
        steps = project.children(Touchpoint, stage.id)
        here = next((number for number, step in enumerate(steps, 1) if step.id == where.touchpoint_id), len(steps))
        met = (step for step in reversed(steps[:here]) if step.line is Line.FRONTSTAGE)
        found = next(met, None)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=65_536)
def alike(text: str) -> str:
    """What two names have in common that people take for the same: without case, width and doubled blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def stage_named(project: Project, where: Where, name: str) -> Stage | None:
    """The stage of the journey that is called so."""
    stages = project.children(Stage, where.journey_id)
    return next((stage for stage in stages if alike(stage.title) == alike(name)), None)


def persona_named(project: Project, where: Where, name: str) -> Persona | None:
    """The persona that is called so, before others one of the journey."""
    called = [one for one in project.all(Persona).values() if one.name and alike(one.name) == alike(name)]
    of_journey = project.all(Journey)[where.journey_id].persona_ids
    return min(called, key=lambda one: one.id not in of_journey, default=None)


def touchpoint_named(project: Project, where: Where, name: str) -> Touchpoint:
    """The touchpoint of the journey that is called so, else the only one that begins so, or that has this in it.

    Of several of one title it is the first of the stage where we are. Raises UserError when there is none.
    """
    words = alike(name)
    steps = project.touchpoints_of(where.journey_id)
    same = [step for step in steps if alike(step.title) == words]
    if same:
        return min(same, key=lambda step: step.stage_id != where.stage_id)
    for near in (
        [step for step in steps if alike(step.title).startswith(words)],
        [step for step in steps if words in alike(step.title)],
    ):
        if len(near) == 1:
            return near[0]
        if near:
            raise UserError("Several touchpoints have “{name}” in their title; type more of it.", name=name)
    raise UserError(
        "This journey has no touchpoint called “{name}”; type its title, or the beginning of it.", name=name
    )


def channels(project: Project) -> tuple[str, ...]:
    """The channels known in the project, those used most before others, then the usual ones."""
    counts: dict[str, int] = {}
    spelling: dict[str, str] = {}
    used = (step.channel for step in project.all(Touchpoint).values())
    wanted = (channel for persona in project.all(Persona).values() for channel in persona.channels)
    for channel in (*used, *wanted):
        if channel:
            spelling.setdefault(alike(channel), channel)
            counts[alike(channel)] = counts.get(alike(channel), 0) + 1
    known = [spelling[key] for key in sorted(counts, key=lambda key: -counts[key])]
    return (*known, *(channel for channel in USUAL_CHANNELS if alike(channel) not in counts))


def spelled(project: Project, channel: str) -> str:
    """A channel as the project spells it, so that `@web` is the channel “Web”; an unknown one as it was typed."""
    known = channels(project) if channel else ()
    return next((one for one in known if alike(one) == alike(channel)), channel)


def parked(project: Project) -> tuple[Note, ...]:
    """What was put aside for later, of whatever kind."""
    return tuple(note for note in project.all(Note).values() if note.subject_id is None)
