"""What was counted on the ways of a journey, put on the map."""

from cxmapper.feedback.events.drawn import Drawn
from cxmapper.model.change import Change, combined
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Source, Transition


def fill_ways(drawn: Drawn, source: Source, add_from: float | None = None) -> Change:
    """Give the drawn ways the share and n that were counted, and keep the source, all as one change.

    Ways that nobody drew are added when at least the share `add_from` (0–1) of those at their start takes them; None
    adds none. A source with the same checksum is not kept twice: it is updated.
    """
    filled = [
        Change.updating(way, share=taken.share, n=taken.n, evidence=Evidence.MEASURED) for way, taken in drawn.counted
    ]
    added = [
        Transition(
            id=new_id(),
            source_id=taken.source_id,
            target_id=taken.target_id,
            kind=drawn.kind(taken),
            share=taken.share,
            n=taken.n,
            evidence=Evidence.MEASURED,
        )
        for taken in drawn.nobody_drew
        if add_from is not None and taken.share >= add_from
    ]
    return combined([*filled, Change.adding(*added), _kept(drawn, source)])


def counted_before(project: Project, checksum: str) -> Source | None:
    """The source of the project that is the very same file."""
    sources = project.all(Source).values()
    return next((one for one in sources if checksum and one.checksum == checksum), None)


def _kept(drawn: Drawn, source: Source) -> Change:
    there = counted_before(drawn.project, source.checksum)
    if there is None:
        return Change.adding(source)
    fields = {name: getattr(source, name) for name in ("title", "file", "mapping", "date", "respondents")}
    return Change.updating(there, **fields)
