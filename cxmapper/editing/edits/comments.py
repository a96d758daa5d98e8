"""What a respondent wrote, chosen for the map: as a quote or question, or as a pain."""

from enum import StrEnum

from cxmapper.editing.references import existing
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Note, NoteKind, PainPoint, Touchpoint


class As(StrEnum):
    """What a comment can become."""

    QUOTE = "quote"
    QUESTION = "question"
    PAIN = "pain"


def take_comment(
    project: Project,
    said: str,
    become: As,
    touchpoint_id: Id,
    *,
    id: Id,  # noqa: A002
    source: str,
    persona_id: Id | None = None,
    when: str = "",
) -> Change:
    """Put a comment, masked already, at a touchpoint; nothing else of its row is kept.

    `source` names the survey and `when` the day or period; somebody wrote it, so that a pain of it is observed.
    """
    existing(project, Touchpoint, touchpoint_id)
    if not said.strip():
        raise UserError("There is no text in this comment; choose another.")
    told = ", ".join(filter(None, (source, when)))
    if become is As.PAIN:
        whose = () if persona_id is None else (persona_id,)
        pain = PainPoint(
            id=id,
            touchpoint_id=touchpoint_id,
            text=said,
            persona_ids=whose,
            evidence=Evidence.OBSERVED,
            links=(told,) if told else (),
        )
        return Change.adding(pain)
    kind = NoteKind.QUOTE if become is As.QUOTE else NoteKind.QUESTION
    note = Note(id=id, kind=kind, text=said, subject_id=touchpoint_id, persona_id=persona_id, source=told)
    return Change.adding(note)
