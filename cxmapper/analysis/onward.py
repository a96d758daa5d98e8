"""Which ways lead on from a touchpoint, and whose they are."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from cxmapper.analysis.flow import Part, Way, divided
from cxmapper.model.record import Id
from cxmapper.model.records import Transition, TransitionKind

Onward = tuple[tuple[Id | None, Way], ...]
"""Whose ways lead on or away from a touchpoint, everyone's first."""


def led_on(ways: Iterable[Transition]) -> Onward:
    """The ways from a touchpoint without those back."""
    return tuple(
        (way.persona_id, Way(way.id, way.target_id, way.share))
        for way in sorted(ways, key=lambda way: way.persona_id is not None)
        if way.kind is not TransitionKind.BACK
    )


def targets(ways: Onward) -> list[Id]:
    """Where ways lead to."""
    return [way.target for _, way in ways if way.target is not None]


def is_own(ways: Onward, others: AbstractSet[Id]) -> bool:
    """Whether a persona who does not meet these others may go on by other ways than customers as such."""
    return any(whose is not None or way.target in others for whose, way in ways)


def divided_for(persona_id: Id | None, ways: Onward, others: AbstractSet[Id]) -> tuple[Part, ...]:
    """Where a persona goes on to; to the same place by its own way instead of everyone's, to none that is others'."""
    return divided(ways_of(persona_id, ways, others))


def ways_of(persona_id: Id | None, ways: Onward, others: AbstractSet[Id]) -> list[Way]:
    """The ways by which a persona goes on, see `divided_for`."""
    if not is_own(ways, others):
        return [way for _, way in ways]
    mine = (way for whose, way in ways if whose is None or whose == persona_id)
    return list({way.target: way for way in mine if way.target not in others}.values())
