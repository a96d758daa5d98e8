"""Plain fields of records of any kind."""

from cxmapper.editing.references import anything
from cxmapper.model.change import Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id

_HAVE_THEIR_OWN_EDIT = {
    "stages": {"journey_id"},
    "touchpoints": {"stage_id"},
    "transitions": {"source_id", "target_id", "kind"},
    "ratings": {"touchpoint_id"},
    "pain_points": {"touchpoint_id"},
    "notes": {"subject_id"},
    "opportunities": {"subject_id", "pain_point_ids"},
}


def set_fields(project: Project, *record_ids: Id, **fields: object) -> Change:
    """Set plain fields of one record, or the same of several; what is so already stays untouched.

    Raises UserError when a value is out of bounds, TypeError for a field that is not there, ValueError for one that
    has an edit of its own: where a thing stands, where a transition leads.
    """
    records = [anything(project, record_id) for record_id in dict.fromkeys(record_ids)]
    for record in records:
        refused = fields.keys() & {"id", "order", *_HAVE_THEIR_OWN_EDIT.get(record.table, ())}
        if refused:
            raise ValueError(f"{', '.join(sorted(refused))} of {record.table} has an edit of its own")
    return combined(Change.updating(record, **fields) for record in records)
