"""Changing what is selected by keys: names, feelings, marks, and one thing into another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cxmapper.editing.edits.deleting import delete, delete_touchpoint_keeping_flow
from cxmapper.editing.edits.feelings import rate
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.merging import merge_touchpoints
from cxmapper.editing.edits.notes import move_to, park
from cxmapper.editing.edits.splitting import split_touchpoint
from cxmapper.editing.edits.transitions import let_leave, reverse
from cxmapper.editing.edits.turning import decide, note_to_pain, pain_to_idea
from cxmapper.editing.history import Entry
from cxmapper.errors import UserError
from cxmapper.model.change import combined
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id, View
from cxmapper.model.records import (
    Note,
    NoteKind,
    PainPoint,
    Persona,
    Touchpoint,
    Transition,
)
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.canvas.naming import MOST
from cxmapper.ui.commands.here import place, selected, titles, touchpoint, touchpoints
from cxmapper.ui.commands.panels import go_to
from cxmapper.ui.finding.things import NAMES
from cxmapper.ui.map_words import number_words
from cxmapper.ui.personas.gone import gone_words
from cxmapper.ui.words import brief, tr
from cxmapper.wording import punctuated

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def rename(page: "MapPage", record_id: Id, added_by: Entry | None = None) -> None:
    """Ask in place what a record should be called; of one that a step has just added, as part of that step."""
    record = page.document.project.record(record_id)
    if record is None or type(record) not in NAMES:
        return
    field = NAMES[type(record)]
    words = str(getattr(record, field))
    if len(words) > MOST or "\n" in words:
        page.select(record_id)
        go_to(page, "inspector")
        page.messages.tell(tr("This text is long; change it in the inspector."))
        return

    def take(text: str) -> None:
        if added_by is not None and added_by in page.document.history.done[-1:]:
            named = added_by.change.then(set_fields(page.document.project, record_id, **{field: text}))
            page.document.undo()
            page.do(added_by.label, named, record_id)
            return
        page.do(
            tr("Rename {name}", name=words or text), lambda project: set_fields(project, record_id, **{field: text})
        )

    page.ask(place(page, record_id), tr("Name"), take, text=words, about=record_id)


def rename_selected(page: "MapPage") -> None:
    """Ask what the selected thing should be called."""
    rename(page, page.selection.ids[-1])


def remove(page: "MapPage") -> None:
    """Delete what is selected; a single touchpoint's way in leads on to where its way on went."""
    ids = page.selection.ids
    if not ids:
        return
    project = page.document.project
    if len(ids) == 1 and project.get(Touchpoint, ids[0]) is not None:
        page.do(_deleting(project, ids), lambda project: delete_touchpoint_keeping_flow(project, ids[0]))
    elif page.do(_deleting(project, ids), lambda project: delete(project, *ids)):
        _tell_who_went(page, project, ids)


def _tell_who_went(page: "MapPage", before: Project, ids: Sequence[Id]) -> None:
    """Of what was deleted, say which personas it were, and what went with them."""
    personas = [one for one in map(before.record, ids) if isinstance(one, Persona)]
    if personas:
        went = delete(before, *(one.id for one in personas))
        page.messages.tell(gone_words(personas, went, way_to("undo", page)))


def _deleting(project: Project, ids: tuple[Id, ...]) -> str:
    if len(ids) > 1:
        return tr("Delete {count} things", count=len(ids))
    record = project.record(ids[0])
    name = str(getattr(record, NAMES.get(type(record), "id"), "")) if record is not None else ""
    if isinstance(record, Transition) and not name:
        return tr("Delete a way")
    return tr("Delete {name}", name=name or tr("unnamed"))


def feel(page: "MapPage", value: float, view: str) -> None:
    """Say what the persona in focus felt (−2 … +2), or expected, at the selected touchpoints."""
    focus = page.focus
    if focus is not None:
        page.looking.focus_on(focus.id)  # or the next value could be that of whoever is worst off then
    chosen = [one for one in touchpoints(page) if not one.persona_ids or focus is None or focus.id in one.persona_ids]
    if not chosen:
        if selected(page, Touchpoint) and focus is not None:
            raise UserError(tr("{persona} does not meet this touchpoint.", persona=focus.name))
        return
    persona_id = focus.id if focus is not None else None
    who = focus.name if focus is not None else tr("everyone")
    steps = punctuated(f"{value:+.0f}", number_words())
    label = tr("{persona}: {value} at {title}", persona=who, value=steps, title=chosen[0].title)
    page.do(
        label,
        lambda project: combined(
            rate(project, one.id, value, id=new_id(), persona_id=persona_id, view=View(view)) for one in chosen
        ),
    )


def toggle_moment(page: "MapPage") -> None:
    """Make the selected touchpoints moments of truth, or all of them ordinary again."""
    chosen = touchpoints(page)
    ids, truth = [one.id for one in chosen], not all(one.moment_of_truth for one in chosen)
    page.do(tr("Moment of truth"), lambda project: set_fields(project, *ids, moment_of_truth=truth))


def merge(page: "MapPage") -> None:
    """Make the selected touchpoints one: the first chosen is kept."""
    kept, *others = page.selection.ids
    page.do(tr("Merge touchpoints"), lambda project: merge_touchpoints(project, kept, *others), kept)


def split(page: "MapPage") -> None:
    """Ask for the second half of the selected touchpoint."""
    at = touchpoint(page)
    if at is None:
        return

    def take(title: str) -> None:
        second = new_id()
        page.do(
            tr("Split {title}", title=at.title),
            lambda project: split_touchpoint(project, at.id, second_id=second, title=title, way_id=new_id()),
            second,
        )

    page.ask(place(page, at.id, behind=True), tr("The second half of {title}", title=at.title), take, about=at.id)


def turn(page: "MapPage") -> None:
    """Turn a quote or note into a pain, a pain into an idea, a question into a decision."""
    record_id = page.selection.ids[-1]
    record = page.document.project.record(record_id)
    made = new_id()
    if isinstance(record, PainPoint):
        page.do(tr("Turn into an idea"), lambda project: pain_to_idea(project, record_id, made), made)
    elif isinstance(record, Note) and record.kind is NoteKind.QUESTION:

        def take(words: str) -> None:
            page.do(tr("Decide"), lambda project: decide(project, record_id, words), record_id)

        page.ask(place(page, record_id), tr("What was decided"), take, text=record.text, about=record_id)
    elif isinstance(record, Note):
        page.do(tr("Turn into a pain point"), lambda project: note_to_pain(project, record_id, made), made)


def ask_where_to_move(page: "MapPage") -> None:
    """Ask to which touchpoint the selected words, pains and ideas belong, by its title."""
    ids, by_title = page.selection.ids, titles(page)

    def take(title: str) -> None:
        if title not in by_title:
            raise UserError(tr("There is no touchpoint “{title}” in this journey.", title=brief(title)))
        page.do(tr("Move to {title}", title=title), lambda project: move_to(project, by_title[title], *ids), *ids)
        page.reveal(*ids)

    page.ask(place(page, ids[-1]), tr("Move to which touchpoint"), take, known=sorted(by_title))


def put_aside(page: "MapPage") -> None:
    """Park the selected notes."""
    ids = page.selection.ids
    page.do(tr("Park"), lambda project: park(project, *ids))


def leave(page: "MapPage") -> None:
    """Say that customers give up at the selected touchpoint."""
    at = touchpoint(page)
    if at is not None:
        page.do(tr("Customers leave at {title}", title=at.title), lambda project: let_leave(project, at.id, new_id()))


def turn_round(page: "MapPage") -> None:
    """Let the selected way lead from its end to its start."""
    way_id = page.selection.ids[-1]
    page.do(tr("Turn the way round"), lambda project: reverse(project, way_id), way_id)
