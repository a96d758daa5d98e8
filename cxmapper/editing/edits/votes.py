"""What a round of dot voting came to."""

from collections.abc import Iterable

from cxmapper.editing.references import anything
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Vote


def reveal_votes(project: Project, subject_ids: Iterable[Id], *votes: Vote) -> Change:
    """Put the votes of a round in place of all earlier ones on what was voted on.

    Raises UserError for a subject that is not there any more.
    """
    subjects = [anything(project, id_) for id_ in dict.fromkeys(subject_ids)]
    before = tuple(vote for subject in subjects for vote in project.children(Vote, subject.id))
    return Change(added=votes, removed=before)
