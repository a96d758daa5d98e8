"""Ideas that answer pains, and what came of them."""

from cxmapper.editing.references import existing
from cxmapper.model.change import NO_CHANGE, Change, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import FollowUp, Opportunity, PainPoint


def answer(project: Project, idea: Opportunity, *pain_ids: Id) -> Change:
    """Answer pains by a new idea, which stands under them."""
    pains = tuple(existing(project, PainPoint, pain_id).id for pain_id in dict.fromkeys(pain_ids))
    return Change.adding(updated(idea, pain_point_ids=pains, subject_id=None if pains else idea.subject_id))


def let_answer(project: Project, idea_id: Id, pain_id: Id) -> Change:
    """Let an idea answer a pain too; it stands under its pains from then on."""
    idea, pain = existing(project, Opportunity, idea_id), existing(project, PainPoint, pain_id)
    if pain.id in idea.pain_point_ids:
        return NO_CHANGE
    return Change.updating(idea, pain_point_ids=(*idea.pain_point_ids, pain.id), subject_id=None)


def let_not_answer(project: Project, idea_id: Id, pain_id: Id) -> Change:
    """Take a pain from those that an idea answers; after its last one the idea stays at that pain's touchpoint."""
    idea, pain = existing(project, Opportunity, idea_id), existing(project, PainPoint, pain_id)
    if pain.id not in idea.pain_point_ids:
        return NO_CHANGE
    left = tuple(id_ for id_ in idea.pain_point_ids if id_ != pain.id)
    return Change.updating(idea, pain_point_ids=left, subject_id=None if left else pain.touchpoint_id)


def follow_up(project: Project, idea_id: Id, seen: FollowUp) -> Change:
    """Write down what was seen of an action on a day; the days stay in order."""
    idea = existing(project, Opportunity, idea_id)
    return Change.updating(idea, follow_ups=tuple(sorted((*idea.follow_ups, seen), key=lambda one: one.on)))
