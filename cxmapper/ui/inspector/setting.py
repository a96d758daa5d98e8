"""What storing a field's value does: the plain field set, or the edit that the field has of its own. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, cast

from msgspec import Struct

from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.notes import move_to, park
from cxmapper.editing.edits.pains import let_answer, let_not_answer
from cxmapper.editing.edits.touchpoints import move_touchpoints
from cxmapper.editing.edits.transitions import change_kind, lead_from, lead_to
from cxmapper.editing.edits.turning import note_to_pain, pain_to_idea
from cxmapper.model.change import NO_CHANGE, Change, updated
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Value
from cxmapper.model.records import Department, NoteKind, Opportunity, Person, TransitionKind
from cxmapper.ui.inspector.choices import IDEA, PAIN

Setting = Callable[[Project, Sequence[Id], object], Change]


class NewOwner(Struct, frozen=True):
    """An owner who is not in the project yet."""

    kind: type[Department] | type[Person]
    name: str


def set_field(project: Project, record_ids: Sequence[Id], name: str, value: object) -> Change:
    """Set a field of all these records to a value; raises UserError where it is refused."""
    tables = {record.table for id_ in record_ids if (record := project.record(id_)) is not None}
    if len(tables) == 1 and (own := _OWN.get((next(iter(tables)), name))) is not None:
        return own(project, record_ids, value)
    if isinstance(value, NewOwner):
        owner = updated(value.kind(id=new_id(), name=""), name=value.name)
        return Change.adding(owner).then(set_fields(project, *record_ids, **{name: owner.id}))
    if "." in name:
        whole, part = name.split(".")
        info = project.info
        return set_fields(project, *record_ids, **{whole: _with_part(getattr(info, whole), part, value)})
    return set_fields(project, *record_ids, **{name: value})


def _with_part(whole: Value, part: str, value: object) -> dict[str, object]:
    return {**whole.model_dump(), part: value}


def _each(project: Project, record_ids: Sequence[Id], edit: Callable[[Project, Id], Change]) -> Change:
    """An edit of each record, made to what the one before it left."""
    change = NO_CHANGE
    for record_id in record_ids:
        step = edit(project, record_id)
        project = project.apply(step) if step else project
        change = change.then(step)
    return change


def _stage(project: Project, ids: Sequence[Id], value: object) -> Change:
    return move_touchpoints(project, ids, cast("Id", value))


def _way(project: Project, ids: Sequence[Id], value: object) -> Change:
    return _each(project, ids, lambda now, id_: change_kind(now, id_, cast("TransitionKind", value)))


def _start(project: Project, ids: Sequence[Id], value: object) -> Change:
    return _each(project, ids, lambda now, id_: lead_from(now, id_, cast("Id", value)))


def _end(project: Project, ids: Sequence[Id], value: object) -> Change:
    return _each(project, ids, lambda now, id_: lead_to(now, id_, cast("Id", value)))


def _place(project: Project, ids: Sequence[Id], value: object) -> Change:
    return park(project, *ids) if value is None else move_to(project, cast("Id", value), *ids)


def _note_kind(project: Project, ids: Sequence[Id], value: object) -> Change:
    if value in {PAIN, IDEA}:
        return _each(project, ids, lambda now, id_: _turned(now, id_, to_idea=value == IDEA))
    change = set_fields(project, *ids, kind=value)
    if value is not NoteKind.PARKING:
        return change
    return change.then(park(project.apply(change) if change else project, *ids))


def _turned(project: Project, note_id: Id, *, to_idea: bool) -> Change:
    pain_id = new_id()
    change = note_to_pain(project, note_id, pain_id)
    return change.then(pain_to_idea(project.apply(change), pain_id, new_id())) if to_idea else change


def _answers(project: Project, ids: Sequence[Id], value: object) -> Change:
    wanted = cast("Sequence[Id]", value)

    def edit(now: Project, idea_id: Id) -> Change:
        before = now.all(Opportunity)[idea_id].pain_point_ids
        change = NO_CHANGE
        for pain_id in dict.fromkeys((*before, *wanted)):
            if (pain_id in before) != (pain_id in wanted):
                step = (let_answer if pain_id in wanted else let_not_answer)(now, idea_id, pain_id)
                now, change = now.apply(step), change.then(step)
        return change

    return _each(project, ids, edit)


_OWN: Final[Mapping[tuple[str, str], Setting]] = {
    ("touchpoints", "stage_id"): _stage,
    ("transitions", "kind"): _way,
    ("transitions", "source_id"): _start,
    ("transitions", "target_id"): _end,
    ("pain_points", "touchpoint_id"): _place,
    ("notes", "subject_id"): _place,
    ("notes", "kind"): _note_kind,
    ("opportunities", "pain_point_ids"): _answers,
}
"""Table and field → the edit that it has of its own."""
