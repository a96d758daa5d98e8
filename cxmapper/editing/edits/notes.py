"""Notes, pains and ideas moved about: to another card, to the parking dock and back."""

from cxmapper.editing.references import anything, existing
from cxmapper.errors import UserError
from cxmapper.model.change import Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Lane, Note, NoteKind, Opportunity, PainPoint, Stage, Touchpoint
from cxmapper.model.surroundings import journey_of_record


def move_to(project: Project, subject_id: Id, *record_ids: Id) -> Change:
    """Move notes, pains and ideas to another touchpoint, or notes and ideas to a stage or journey.

    An idea moved away from its pains answers them no longer; a note leaves a lane that the other journey has not.
    """
    subject = anything(project, subject_id)
    if not isinstance(subject, Journey | Stage | Touchpoint):
        raise UserError("Notes, pains and ideas stand at a touchpoint, stage or journey; choose one of these.")
    return combined(_to(project, anything(project, id_), subject) for id_ in dict.fromkeys(record_ids))


def _to(project: Project, record: Record, subject: Journey | Stage | Touchpoint) -> Change:
    match record:
        case Note():
            lane, journey = project.get(Lane, record.lane_id), journey_of_record(project, subject)
            here = lane is not None and journey is not None and lane.journey_id == journey.id
            return Change.updating(record, subject_id=subject.id, lane_id=record.lane_id if here else None)
        case PainPoint() if isinstance(subject, Touchpoint):
            return Change.updating(record, touchpoint_id=subject.id)
        case PainPoint():
            raise UserError("A pain stands at a touchpoint; choose one.")
        case Opportunity():
            return Change.updating(record, subject_id=subject.id, pain_point_ids=())
        case _:
            raise UserError("Only notes, pains and ideas are moved to another card.")


def park(project: Project, *note_ids: Id) -> Change:
    """Put notes aside for later: they keep their kind, without a place."""
    notes = (existing(project, Note, note_id) for note_id in dict.fromkeys(note_ids))
    return combined(Change.updating(note, subject_id=None, lane_id=None) for note in notes)


def park_words(words: str, id: Id) -> Change:  # noqa: A002
    """Words without a place, for later."""
    return Change.adding(Note(id=id, kind=NoteKind.PARKING, text=words))


def unpark(project: Project, note_id: Id, subject_id: Id, kind: NoteKind) -> Change:
    """Bring a parked note to a touchpoint, stage or journey, as a note of some kind."""
    moving = move_to(project, subject_id, existing(project, Note, note_id).id)
    note = existing(project.apply(moving), Note, note_id)
    return moving.then(Change.updating(note, kind=kind))
