"""Faces of personas. A picture that nobody uses any more goes with the change that took its last use away."""

from collections.abc import Iterable

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import existing
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.integrity import naming
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Image, Persona


def set_portrait(project: Project, persona_id: Id, image: Image) -> Change:
    """Give a persona a face in place of the one it may have; the same picture is kept once."""
    persona = existing(project, Persona, persona_id)
    there = next((one for one in project.all(Image).values() if one.sha256 == image.sha256), None)
    adding = Change.adding(image) if there is None else NO_CHANGE
    shown = adding.then(Change.updating(persona, portrait_id=(there or image).id))
    return _without_unused(project, shown, (persona.portrait_id,))


def remove_portrait(project: Project, persona_id: Id) -> Change:
    """Take a persona's face away."""
    persona = existing(project, Persona, persona_id)
    return _without_unused(project, Change.updating(persona, portrait_id=None), (persona.portrait_id,))


def delete_personas(project: Project, *persona_ids: Id) -> Change:
    """Delete personas with all that makes no sense without them, and their faces."""
    personas = [existing(project, Persona, persona_id) for persona_id in persona_ids]
    return _without_unused(project, delete(project, *persona_ids), (persona.portrait_id for persona in personas))


def _without_unused(project: Project, change: Change, image_ids: Iterable[Id | None]) -> Change:
    """The change, which also deletes those of these images that nothing shows after it."""
    after = project.apply(change)
    images = [image for id_ in dict.fromkeys(image_ids) if (image := after.get(Image, id_)) is not None]
    unused = [image.id for image in images if not any(True for _ in naming(after, [image]))]
    return change.then(delete(after, *unused))
