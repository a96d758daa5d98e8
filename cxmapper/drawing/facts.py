"""What is counted over a whole map, stage by stage: for its header, its footer and its legend."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from msgspec import Struct

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.summary import Met, evidence_counts, expectations_met
from cxmapper.drawing.lanes.cards import hurts
from cxmapper.drawing.lenses import reading
from cxmapper.drawing.scene import Scene
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import Existence, Rating


class Facts(Struct, frozen=True):
    """What there is in one or more stages.

    `steps` are on the map and not missing, `owned` those of them with an owner, `known` counts what customers meet by
    evidence; the others say which marks are drawn.
    """

    steps: int = 0
    owned: int = 0
    known: tuple[tuple[Evidence, int], ...] = ()
    coloured: bool = False
    hurts: bool = False
    moment: bool = False
    missing: bool = False
    views: frozenset[View] = frozenset()
    borders: frozenset[Evidence] = frozenset()

    @property
    def explained(self) -> tuple[object, ...]:
        """What of this the legend explains."""
        return self.coloured, self.hurts, self.moment, self.missing, self.views, self.borders


def facts(scene: Scene) -> Facts:
    """Count what is in a scene."""
    touchpoints = tuple(scene.grid.steps)
    there = [touchpoint for touchpoint in touchpoints if touchpoint.existence is not Existence.MISSING]
    return Facts(
        steps=len(there),
        owned=sum(bool(touchpoint.owner_id) for touchpoint in there),
        known=tuple(evidence_counts(scene.view).items()),
        coloured=any(reading(scene, each, scene.seen_by(each)).tone for each in touchpoints),
        hurts=any(hurts(scene, each) for each in touchpoints),
        moment=any(each.moment_of_truth for each in touchpoints),
        missing=len(there) < len(touchpoints),
        views=frozenset(rating.view for each in touchpoints for rating in scene.project.children(Rating, each.id)),
        borders=frozenset(each.evidence for each in there),
    )


def together(found: Iterable[Facts]) -> Facts:
    """What there is in all of these stages."""
    all_ = tuple(found)
    known: Counter[Evidence] = Counter()
    for each in all_:
        known.update(dict(each.known))
    return Facts(
        steps=sum(each.steps for each in all_),
        owned=sum(each.owned for each in all_),
        known=tuple(known.items()),
        coloured=any(each.coloured for each in all_),
        hurts=any(each.hurts for each in all_),
        moment=any(each.moment for each in all_),
        missing=any(each.missing for each in all_),
        views=frozenset(chain.from_iterable(each.views for each in all_)),
        borders=frozenset(chain.from_iterable(each.borders for each in all_)),
    )


def met_in(view: JourneyView) -> tuple[Met, ...]:
    """At how many touchpoints the expectations of each persona are met."""
    return tuple(expectations_met(view, persona.id) for persona in view.personas)


def met_together(found: Iterable[tuple[Met, ...]]) -> tuple[Met, ...]:
    """The same over several stages."""
    return tuple(Met(*map(sum, zip(*whose, strict=True))) for whose in zip(*found, strict=True))
