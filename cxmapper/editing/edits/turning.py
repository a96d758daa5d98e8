"""One thing turned into another while the group talks: a quote into a pain, a pain into an idea, a question decided."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import existing
from cxmapper.errors import UserError
from cxmapper.model.change import Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Evidence, Note, NoteKind, Opportunity, PainPoint, Touchpoint, Vote


def note_to_pain(project: Project, note_id: Id, id: Id, severity: int = 3) -> Change:  # noqa: A002
    """Turn a quote, or another note at a touchpoint, into a pain of the persona who said it.

    A source makes it observed, and stays among the links.
    """
    note = existing(project, Note, note_id)
    touchpoint = project.get(Touchpoint, note.subject_id)
    if touchpoint is None:
        raise UserError("A pain stands at a touchpoint; move the note to one first.")
    pain = PainPoint(
        id=id,
        touchpoint_id=touchpoint.id,
        text=note.text,
        severity=severity,
        persona_ids=() if note.persona_id is None else (note.persona_id,),
        evidence=Evidence.OBSERVED if note.source else Evidence.ASSUMED,
        tags=note.tags,
        links=(*note.links, note.source) if note.source else note.links,
    )
    return _turned(project, note, pain)


def pain_to_idea(project: Project, pain_id: Id, id: Id) -> Change:  # noqa: A002
    """Turn a pain, captured as one by mistake, into an idea at its touchpoint; to keep the pain, answer it."""
    pain = existing(project, PainPoint, pain_id)
    idea = Opportunity(id=id, text=pain.text, subject_id=pain.touchpoint_id, tags=pain.tags, links=pain.links)
    return _turned(project, pain, idea)


def decide(project: Project, note_id: Id, text: str) -> Change:
    """Turn a question into the decision that was taken."""
    return Change.updating(existing(project, Note, note_id), kind=NoteKind.DECISION, text=text)


def _turned(project: Project, old: Record, new: Record) -> Change:
    """The new record in place of the old one; votes go over, waivers do not, as they are of another finding."""
    votes = (Change.updating(vote, subject_id=new.id) for vote in project.children(Vote, old.id))
    step = combined((Change.adding(new), *votes))
    return step.then(delete(project.apply(step), old.id))
