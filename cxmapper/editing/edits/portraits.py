"""Faces of personas. A picture that nobody uses any more goes with the change that took its last use away."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import existing, named_by
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Image, Persona


def set_portrait(project: Project, persona_id: Id, image: Image) -> Change:
    """Give a persona a face in place of the one it may have; the same picture is kept once."""
    persona = existing(project, Persona, persona_id)
    there = next((one for one in project.all(Image).values() if one.sha256 == image.sha256), None)
    adding = Change.adding(image) if there is None else NO_CHANGE
    shown = adding.then(Change.updating(persona, portrait_id=(there or image).id))
    return _without_unused(project, shown, persona.portrait_id)


def remove_portrait(project: Project, persona_id: Id) -> Change:
    """Take a persona's face away."""
    persona = existing(project, Persona, persona_id)
    return _without_unused(project, Change.updating(persona, portrait_id=None), persona.portrait_id)


def _without_unused(project: Project, change: Change, image_id: Id | None) -> Change:
    """The change, which also deletes this image if nothing shows it after that."""
    after = project.apply(change)
    image = after.get(Image, image_id)
    return change if image is None or named_by(after, [image]) else change.then(delete(after, image.id))
