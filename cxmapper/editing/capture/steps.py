"""What each kind of line does at a place: one function a kind, all through the edits that everything else uses."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.capture.lines import Kind, Line
from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.editing.capture.places import (
    Where,
    alike,
    at_stage,
    parked,
    persona_named,
    source,
    spelled,
    stage_named,
    touchpoint_named,
)
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.pains import answer
from cxmapper.editing.edits.personas import put_in_journey
from cxmapper.editing.edits.splitting import add_next
from cxmapper.editing.edits.stages import add_stage
from cxmapper.editing.edits.touchpoints import add_touchpoint
from cxmapper.editing.edits.transitions import connect, let_leave
from cxmapper.editing.placing import next_of
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import (
    Existence,
    Journey,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)

Ids = Callable[[], Id]


class Step(Struct, frozen=True):
    """What one line does, where that leads, what it became, and the record to look at; None where nothing is drawn."""

    change: Change
    where: Where
    outcome: Outcome
    shown: Id | None


def _name(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """Put a known persona in focus, go to a known stage, or make a stage behind the one where we are."""
    persona = persona_named(project, where, line.text)
    if persona is not None:
        joining = put_in_journey(project, persona.id, where.journey_id)
        return Step(joining, replace(where, persona_id=persona.id), Outcome(Became.FOCUS, persona.name), None)
    stage = stage_named(project, where, line.text)
    if stage is not None:
        there = at_stage(project, where, stage.id)
        return Step(NO_CHANGE, there, Outcome(Became.TO_STAGE, stage.title), there.touchpoint_id or stage.id)
    stage = Stage(id=ids(), journey_id=where.journey_id, title=line.text)
    siblings = project.children(Stage, where.journey_id)
    before_id = next_of(siblings, where.stage_id) if where.stage_id else None
    there = replace(where, stage_id=stage.id, touchpoint_id=None)
    return Step(add_stage(project, stage, before_id), there, Outcome(Became.STAGE, stage.title), stage.id)


def _touchpoint(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    return _next(project, where, line, ids, Existence.EXISTS)


def _missing(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    return _next(project, where, line, ids, Existence.MISSING)


def _next(project: Project, where: Where, line: Line, ids: Ids, existence: Existence) -> Step:
    """A touchpoint that the one where we are leads to; before any stage is named in one without a title."""
    opening = NO_CHANGE
    if where.stage_id is None:
        stage = Stage(id=ids(), journey_id=where.journey_id, title="")
        opening, where = add_stage(project, stage), replace(where, stage_id=stage.id)
        project = project.apply(opening)
    new = _new(project, where, line, ids, existence)
    before = source(project, where)
    change = add_touchpoint(project, new) if before is None else add_next(project, new, before.id, ids(), ids())
    became = Became.FIRST if before is None else Became.TOUCHPOINT
    became = became if existence is Existence.EXISTS else Became.MISSING
    stage_title = project.all(Stage)[new.stage_id].title
    at = stage_title if before is None else before.title
    outcome = Outcome(became, new.title, at, channel=new.channel)
    return Step(opening.then(change), replace(where, touchpoint_id=new.id), outcome, new.id)


def _branch(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """What others do instead of the touchpoint where we are: reached by branches from all that lead to that one."""
    here = _here(project, where, "An alternative stands beside a touchpoint; type that first, such as: - Pay @web.")
    new = _new(project, where, line, ids, Existence.EXISTS)
    placing = add_touchpoint(project, new, next_of(project.children(Touchpoint, here.stage_id), here.id))
    ways = project.children(Transition, here.id, "target_id")
    sources = dict.fromkeys(way.source_id for way in ways if way.kind is not TransitionKind.BACK)
    branches = (
        Transition(id=ids(), source_id=id_, target_id=new.id, kind=TransitionKind.ALTERNATIVE) for id_ in sources
    )
    change = combined((placing, *(connect(project, way) for way in branches)))
    outcome = Outcome(Became.BRANCH, new.title, here.title, channel=new.channel)
    return Step(change, replace(where, touchpoint_id=new.id), outcome, new.id)


def _new(project: Project, where: Where, line: Line, ids: Ids, existence: Existence) -> Touchpoint:
    return Touchpoint(
        id=ids(),
        stage_id=where.stage_id or "",
        title=line.text,
        channel=spelled(project, line.channel),
        existence=existence,
    )


def _pain(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    here = _here(project, where, "A pain belongs to a touchpoint; type that first, such as: - Pay @web.")
    pain = PainPoint(id=ids(), touchpoint_id=here.id, text=line.text, severity=line.severity)
    outcome = Outcome(Became.PAIN, pain.text, here.title, severity=pain.severity)
    return Step(Change.adding(pain), where, outcome, here.id)


def _idea(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """An answer to the pain noted last at the touchpoint where we are; without one an idea at that place."""
    pains = project.children(PainPoint, where.touchpoint_id) if where.touchpoint_id else ()
    idea = Opportunity(id=ids(), text=line.text)
    if pains:
        here = {pain.id for pain in pains}
        last = [pain for id_, pain in project.all(PainPoint).items() if id_ in here][-1]
        return Step(answer(project, idea, last.id), where, Outcome(Became.ANSWER, idea.text, last.text), _seen(where))
    placed = idea.model_copy(update={"subject_id": _subject(where)})
    return Step(Change.adding(placed), where, Outcome(Became.IDEA, idea.text, _title(project, where)), _seen(where))


def _quote(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """Words of the persona in focus, unless somebody known is named behind them; other words there are the source."""
    first, _, others = line.said.partition(",")
    named = persona_named(project, where, first)
    persona = named or project.get(Persona, where.persona_id)
    note = Note(
        id=ids(),
        kind=NoteKind.QUOTE,
        text=line.text,
        subject_id=_subject(where),
        persona_id=persona.id if persona else None,
        source=others.strip() if named else line.said,
    )
    at, who = _title(project, where), persona.name if persona else ""
    outcome = Outcome(Became.QUOTE_OF if persona else Became.QUOTE, note.text, at, who)
    return Step(Change.adding(note), where, outcome, _seen(where))


def _question(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    note = Note(id=ids(), kind=NoteKind.QUESTION, text=line.text, subject_id=_subject(where))
    return Step(Change.adding(note), where, Outcome(Became.QUESTION, note.text, _title(project, where)), _seen(where))


def _parking(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """Something to come back to; what is parked already stays once."""
    if any(alike(note.text) == alike(line.text) for note in parked(project)):
        return Step(NO_CHANGE, where, Outcome(Became.PARKED_ALREADY, line.text), None)
    note = Note(id=ids(), kind=NoteKind.PARKING, text=line.text)
    return Step(Change.adding(note), where, Outcome(Became.PARKED, note.text), None)


def _channel(project: Project, where: Where, line: Line, _: Ids) -> Step:
    here = _here(project, where, "A channel belongs to a touchpoint; type that first, such as: - Pay @web.")
    channel = spelled(project, line.text)
    outcome = Outcome(Became.CHANNEL, channel, here.title)
    return Step(set_fields(project, here.id, channel=channel), where, outcome, here.id)


def _go(project: Project, where: Where, line: Line, _: Ids) -> Step:
    """On to a touchpoint that is there; to a stage where none is called so."""
    stage = stage_named(project, where, line.text)
    steps = project.touchpoints_of(where.journey_id)
    if stage is not None and all(alike(step.title) != alike(line.text) for step in steps):
        there = at_stage(project, where, stage.id)
        return Step(NO_CHANGE, there, Outcome(Became.TO_STAGE, stage.title), there.touchpoint_id or stage.id)
    step = touchpoint_named(project, where, line.text)
    there = replace(where, stage_id=step.stage_id, touchpoint_id=step.id)
    return Step(NO_CHANGE, there, Outcome(Became.TO_TOUCHPOINT, step.title), step.id)


def _way(project: Project, where: Where, line: Line, ids: Ids) -> Step:
    """A way to a touchpoint that is there, where the next line goes; back to one before it, and we stay; or away."""
    here = _here(project, where, "A way begins at a touchpoint; type that first, such as: - Pay @web.")
    if not line.text:
        return Step(let_leave(project, here.id, ids()), where, Outcome(Became.LEAVES, "", here.title), here.id)
    there = touchpoint_named(project, where, line.text)
    order = [step.id for step in project.touchpoints_of(where.journey_id)]
    is_back = order.index(there.id) <= order.index(here.id)
    kind = TransitionKind.BACK if is_back else TransitionKind.NEXT
    change = connect(project, Transition(id=ids(), source_id=here.id, target_id=there.id, kind=kind))
    if is_back:
        return Step(change, where, Outcome(Became.WAY_BACK, there.title, here.title), here.id)
    moved = replace(where, stage_id=there.stage_id, touchpoint_id=there.id)
    return Step(change, moved, Outcome(Became.WAY, there.title, here.title), there.id)


STEPS: Mapping[Kind, Callable[[Project, Where, Line, Ids], Step]] = {
    Kind.NAME: _name,
    Kind.TOUCHPOINT: _touchpoint,
    Kind.MISSING: _missing,
    Kind.BRANCH: _branch,
    Kind.PAIN: _pain,
    Kind.QUOTE: _quote,
    Kind.QUESTION: _question,
    Kind.IDEA: _idea,
    Kind.PARKING: _parking,
    Kind.CHANNEL: _channel,
    Kind.GO: _go,
    Kind.WAY: _way,
}


def _here(project: Project, where: Where, otherwise: str) -> Touchpoint:
    touchpoint = project.get(Touchpoint, where.touchpoint_id)
    if touchpoint is None:
        raise UserError(otherwise)
    return touchpoint


def _subject(where: Where) -> Id:
    return where.touchpoint_id or where.stage_id or where.journey_id


def _seen(where: Where) -> Id | None:
    return where.touchpoint_id or where.stage_id


def _title(project: Project, where: Where) -> str:
    found = project.get(Touchpoint, where.touchpoint_id) or project.get(Stage, where.stage_id)
    return found.title if found else project.all(Journey)[where.journey_id].title
