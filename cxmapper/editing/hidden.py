"""Whether what was added stands in a lane that the journey does not show."""

from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Lane, LaneKind, Line, Note, Opportunity, PainPoint, Touchpoint
from cxmapper.model.strategy import LANE_OF
from cxmapper.model.surroundings import journey_of_record


def lane_unseen(project: Project, journey: Journey, change: Change) -> LaneKind | Id | None:
    """The lane of a journey in which something stands that a change has added to it, and which it does not show.

    Its kind, or its id where it is one's own; None where all is to be seen. `project` is as it is after the change.
    """
    lanes = project.children(Lane, journey.id)
    shown = {key for lane in lanes if not lane.hidden for key in (lane.id, lane.kind)}
    for before, after in change.pairs if lanes else ():
        place = _place(before, after)
        if after is not None and place is not None and place not in shown:
            there = journey_of_record(project, after)
            if there is not None and there.id == journey.id:
                return place
    return None


def _place(before: Record | None, after: Record | None) -> LaneKind | Id | None:
    """The kind of the lane, or the id of one's own, in which an added record stands, or a picture just put there."""
    match before, after:
        case Touchpoint(), Touchpoint() if len(after.image_ids) > len(before.image_ids):
            found: LaneKind | Id | None = LaneKind.IMAGES
        case None, Note(subject_id=str()):
            found = after.lane_id or LANE_OF.get(after.kind)
        case None, PainPoint():
            found = LaneKind.PAIN_POINTS
        case None, Opportunity():
            found = LaneKind.IDEAS
        case None, Touchpoint():
            found = LaneKind.TOUCHPOINTS if after.line is Line.FRONTSTAGE else LaneKind.BACKSTAGE
        case _:
            found = None
    return found
