"""Adding by keys: words are asked for in place, and nothing is added until they are there."""

from functools import partial
from typing import TYPE_CHECKING

from cxmapper.editing.edits.splitting import add_next, insert_on_link
from cxmapper.editing.edits.stages import add_stage
from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint
from cxmapper.editing.edits.transitions import connect
from cxmapper.editing.placing import next_of
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id
from cxmapper.model.records import (
    Existence,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)
from cxmapper.ui.commands.here import place, selected, stage, titles, touchpoint
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def ask_for_next(page: "MapPage", kind: TransitionKind = TransitionKind.NEXT) -> None:
    """Ask for a touchpoint that the selected one leads to; without one, for the first of the stage."""
    at = touchpoint(page)
    if at is None:
        ask_for_touchpoint(page)
        return
    branch = kind is TransitionKind.ALTERNATIVE
    hint = tr("Alternative after {title}", title=at.title) if branch else tr("Touchpoint after {title}", title=at.title)
    take = partial(_add_connected, page, at.id, kind)
    page.ask(place(page, at.id, behind=True), hint, take, then=lambda title: _go_on(page, take, title), about=at.id)


def ask_for_branch(page: "MapPage") -> None:
    """Ask for an alternative way on from the selected touchpoint."""
    ask_for_next(page, TransitionKind.ALTERNATIVE)


def ask_for_touchpoint(page: "MapPage", existence: Existence = Existence.EXISTS) -> None:
    """Ask for a touchpoint behind the selected one, not connected; on a selected way, for one in between."""
    if selected(page, Transition):
        _ask_for_one_between(page, page.selection.ids[-1])
        return
    within, at = stage(page), touchpoint(page)
    if within is None:
        raise UserError(tr("A touchpoint stands in a stage: add one first."))
    if existence is Existence.MISSING:
        hint = tr("What is missing in {stage}", stage=within.title)
    else:
        hint = tr("Touchpoint in {stage}", stage=within.title)
    take = partial(_add_touchpoint, page, within.id, at.id if at else None, existence)
    spot = place(page, at.id, behind=True) if at else place(page, within.id)
    page.ask(spot, hint, take, then=lambda title: _go_on(page, take, title), about=within.id)


def ask_for_missing(page: "MapPage") -> None:
    """Ask for a touchpoint that should be there and is not."""
    ask_for_touchpoint(page, Existence.MISSING)


def ask_for_stage(page: "MapPage") -> None:
    """Ask for a stage behind the selected one."""
    before = stage(page)
    hint = tr("Stage after {title}", title=before.title) if before else tr("Stage")
    take = partial(_add_stage, page, before.id if before else None)
    page.ask(place(page, before.id if before else None, behind=True), hint, take)


def ask_for_pain(page: "MapPage") -> None:
    """Ask what hurts at the selected touchpoint."""
    at = _here(page)
    page.ask(
        place(page, at.id), tr("What hurts at {title}", title=at.title), partial(_add_pain, page, at.id), about=at.id
    )


def ask_for_idea(page: "MapPage") -> None:
    """Ask for an idea: it answers the selected pain, or stands at the selected touchpoint."""
    at = _here(page)
    pains = page.selection.ids if selected(page, PainPoint) else ()
    page.ask(
        place(page, at.id), tr("Idea for {title}", title=at.title), partial(_add_idea, page, at.id, pains), about=at.id
    )


def ask_for_note(page: "MapPage", kind_: str) -> None:
    """Ask for words at the selected touchpoint."""
    at, kind = _here(page), NoteKind(kind_)
    hints = {
        NoteKind.QUOTE: tr("In their words, at {title}", title=at.title),
        NoteKind.QUESTION: tr("Open question at {title}", title=at.title),
        NoteKind.DOING: tr("What they do at {title}", title=at.title),
        NoteKind.THINKING: tr("What they think at {title}", title=at.title),
    }
    page.ask(place(page, at.id), hints[kind], partial(_add_note, page, at.id, kind), about=at.id)


def ask_where_to_connect(page: "MapPage") -> None:
    """Ask to which touchpoint of the journey a way leads, by its title."""
    at = _here(page)
    by_title = titles(page)
    hint = tr("{title} leads to…", title=at.title)
    page.ask(
        place(page, at.id, behind=True),
        hint,
        partial(_connect, page, at.id, by_title),
        known=sorted(by_title),
        about=at.id,
    )


def _here(page: "MapPage") -> Touchpoint:
    at = touchpoint(page)
    if at is None:
        raise UserError(tr("Select a touchpoint first: the arrow keys do, or a click."))
    return at


def _go_on(page: "MapPage", take: "partial[None]", title: str) -> None:
    take(title)
    ask_for_next(page)


def _add_connected(page: "MapPage", from_id: Id, kind: TransitionKind, title: str) -> None:
    source = page.document.project.get(Touchpoint, from_id)
    if source is None:
        return
    new = Touchpoint(id=new_id(), stage_id=source.stage_id, title=title, persona_ids=source.persona_ids)
    label = tr("Add touchpoint {title}", title=title)
    if kind is TransitionKind.NEXT:
        page.do(label, lambda project: add_next(project, new, from_id, new_id(), new_id()), new.id)
    else:
        page.do(label, lambda project: add_connected(project, new, new_id(), from_id, kind), new.id)
    page.reveal(new.id)


def _add_touchpoint(page: "MapPage", stage_id: Id, behind_id: Id | None, existence: Existence, title: str) -> None:
    new = Touchpoint(id=new_id(), stage_id=stage_id, title=title, existence=existence)
    siblings = page.document.project.children(Touchpoint, stage_id)
    before_id = next_of(siblings, behind_id) if behind_id else None
    label = tr("Add touchpoint {title}", title=title)
    page.do(label, lambda project: add_touchpoint(project, new, before_id), new.id)
    page.reveal(new.id)


def _ask_for_one_between(page: "MapPage", way_id: Id) -> None:
    project = page.document.project
    way = project.get(Transition, way_id)
    source = project.get(Touchpoint, way.source_id) if way else None
    if way is None or source is None:
        return
    hint = tr("Touchpoint after {title}", title=source.title)

    def take(title: str) -> None:
        new = Touchpoint(id=new_id(), stage_id=source.stage_id, title=title)
        label = tr("Insert touchpoint {title}", title=title)
        page.do(label, lambda project: insert_on_link(project, way_id, new, new_id()), new.id)
        page.reveal(new.id)

    page.ask(place(page, source.id, behind=True), hint, take, about=way_id)


def _add_stage(page: "MapPage", behind_id: Id | None, title: str) -> None:
    project = page.document.project
    behind = project.get(Stage, behind_id or "")
    new = Stage(id=new_id(), journey_id=behind.journey_id if behind else page.journey.id, title=title)
    siblings = project.children(Stage, new.journey_id)
    before_id = next_of(siblings, behind_id) if behind_id else None
    page.do(tr("Add stage {title}", title=title), lambda project: add_stage(project, new, before_id), new.id)
    page.reveal(new.id)


def _add_pain(page: "MapPage", touchpoint_id: Id, text: str) -> None:
    new = PainPoint(id=new_id(), touchpoint_id=touchpoint_id, text=text)
    page.do(tr("Add pain point {text}", text=text), Change.adding(new), new.id)


def _add_idea(page: "MapPage", touchpoint_id: Id, pain_ids: tuple[Id, ...], text: str) -> None:
    pain_ids = tuple(id_ for id_ in pain_ids if page.document.project.record(id_) is not None)
    subject = None if pain_ids else touchpoint_id
    new = Opportunity(id=new_id(), text=text, pain_point_ids=pain_ids, subject_id=subject)
    page.do(tr("Add idea {text}", text=text), Change.adding(new), new.id)


def _add_note(page: "MapPage", touchpoint_id: Id, kind: NoteKind, text: str) -> None:
    speaker = page.looking.speaker
    new = Note(id=new_id(), kind=kind, text=text, subject_id=touchpoint_id, persona_id=speaker.id if speaker else None)
    page.do(tr("Add note {text}", text=text), Change.adding(new), new.id)


def _connect(page: "MapPage", from_id: Id, by_title: dict[str, Id], title: str) -> None:
    target = by_title.get(title) or next(
        (id_ for known, id_ in by_title.items() if known.lower() == title.lower()), None
    )
    if target is None:
        _add_connected(page, from_id, TransitionKind.NEXT, title)
        return
    way = Transition(id=new_id(), source_id=from_id, target_id=target, kind=_kind(page, from_id, target))
    page.do(tr("Connect to {title}", title=title), lambda project: connect(project, way), way.id)


def _kind(page: "MapPage", from_id: Id, target_id: Id) -> TransitionKind:
    """A way to what stands before is one back; a second way on is an alternative."""
    order = list(titles(page).values())
    if from_id in order and target_id in order and order.index(target_id) <= order.index(from_id):
        return TransitionKind.BACK
    ways = page.document.project.children(Transition, from_id)
    return TransitionKind.ALTERNATIVE if any(way.kind is TransitionKind.NEXT for way in ways) else TransitionKind.NEXT
