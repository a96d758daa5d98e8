"""Pictures of touchpoints."""

from cxmapper.editing.references import existing
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Image, Touchpoint


def add_picture(project: Project, touchpoint_id: Id, image: Image) -> Change:
    """Show a picture at a touchpoint, behind those that it has."""
    touchpoint = existing(project, Touchpoint, touchpoint_id)
    showing = Change.updating(touchpoint, image_ids=(*touchpoint.image_ids, image.id))
    return Change.adding(image).then(showing)
