"""Images and votes. Departments, people, segments, metrics and versions have no rival: `Change.adding`."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import anything
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Image, Persona, Touchpoint, Vote


def show_image(project: Project, image: Image, record_id: Id) -> Change:
    """Show an image at a touchpoint, or as a persona's portrait; the same picture is kept once."""
    images = project.all(Image).values()
    there = next((one for one in images if one.sha256 == image.sha256), None)
    kept = image if there is None else there
    adding = Change.adding(image) if there is None else NO_CHANGE
    match anything(project, record_id):
        case Touchpoint() as touchpoint:
            ids = dict.fromkeys((*touchpoint.image_ids, kept.id))
            return adding.then(Change.updating(touchpoint, image_ids=tuple(ids)))
        case Persona() as persona:
            return adding.then(Change.updating(persona, portrait_id=kept.id))
        case _:
            raise UserError("Images belong to touchpoints and personas; choose one of these.")


def vote(project: Project, dots: Vote) -> Change:
    """Set the dots of a voter on a subject, or the sum of a secret vote where `voter` is empty; 0 takes them away."""
    votes = project.children(Vote, dots.subject_id)
    there = next((one for one in votes if one.voter == dots.voter), None)
    if there is None:
        return Change.adding(dots) if dots.weight else NO_CHANGE
    return Change.updating(there, weight=dots.weight) if dots.weight else delete(project, there.id)
