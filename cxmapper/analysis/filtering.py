"""Which touchpoints of a journey are meant: by persona, channel, owner and tag."""

from collections.abc import Collection, Iterator

from msgspec import Struct

from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Department, Opportunity, PainPoint, Person, Persona, Stage, Touchpoint


class Criteria(Struct, frozen=True):
    """What has to hold; None holds for all. Empty `channel`, `owner_id` or `tag` asks for touchpoints without one."""

    persona_id: Id | None = None
    channel: str | None = None
    owner_id: Id | None = None
    tag: str | None = None

    def __bool__(self) -> bool:
        return self != Criteria()


class Choices(Struct, frozen=True):
    """What can be asked for in a journey: ids of personas and owners with their names, channels, tags."""

    personas: tuple[tuple[Id, str], ...]
    channels: tuple[str, ...]
    owners: tuple[tuple[Id, str], ...]
    tags: tuple[str, ...]


def meant(project: Project, journey_id: Id, criteria: Criteria) -> frozenset[Id]:
    """The touchpoints of a journey for which all criteria hold."""
    return frozenset(one.id for one in _touchpoints(project, journey_id) if _holds(project, one, criteria))


def choices(project: Project, journey_id: Id, persona_ids: Collection[Id]) -> Choices:
    """What the touchpoints of a journey can be told apart by."""
    touchpoints = list(_touchpoints(project, journey_id))
    people = {id_: project.get(Persona, id_) for id_ in persona_ids}
    owners = {one.owner_id for one in touchpoints if one.owner_id}
    named = ((id_, project.get(Person, id_) or project.get(Department, id_)) for id_ in owners)
    tags = {tag for one in touchpoints for tag in _tags(project, one)}
    return Choices(
        tuple((id_, persona.name) for id_, persona in people.items() if persona is not None),
        tuple(sorted({one.channel for one in touchpoints if one.channel}, key=str.casefold)),
        tuple(sorted(((id_, owner.name) for id_, owner in named if owner), key=lambda one: one[1].casefold())),
        tuple(sorted(tags, key=str.casefold)),
    )


def _touchpoints(project: Project, journey_id: Id) -> Iterator[Touchpoint]:
    for stage in project.children(Stage, journey_id):
        yield from project.children(Touchpoint, stage.id)


def _holds(project: Project, one: Touchpoint, criteria: Criteria) -> bool:
    meets = criteria.persona_id is None or not one.persona_ids or criteria.persona_id in one.persona_ids
    tags = _tags(project, one)
    return (
        meets
        and criteria.channel in {None, one.channel}
        and criteria.owner_id in {None, one.owner_id or ""}
        and (criteria.tag is None or (criteria.tag in tags if criteria.tag else not tags))
    )


def _tags(project: Project, one: Touchpoint) -> set[str]:
    """The tags of a touchpoint and of what is noted at it."""
    pains = project.children(PainPoint, one.id)
    ideas = (idea for pain in pains for idea in project.children(Opportunity, pain.id, "pain_point_ids"))
    return {tag for record in (one, *pains, *ideas) for tag in record.tags}
