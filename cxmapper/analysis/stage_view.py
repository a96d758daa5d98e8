"""A stage of a journey, looked at alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cxmapper.analysis.flow import Reach
from cxmapper.analysis.graph import JourneyView
from cxmapper.model.record import Id
from cxmapper.model.records import Persona, Stage


@dataclass(frozen=True, eq=False)
class StageView(JourneyView):
    """One stage of a journey alone: cheap to look up. Personas and arrivals are those of the journey."""

    whole: JourneyView
    stage: Stage

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stage."""
        return (self.stage,)

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The journey's personas."""
        return self.whole.personas

    @cached_property
    def arrivals(self) -> Mapping[Id | None, Mapping[Id, Reach]]:
        """Who comes by, on the ways of the whole journey."""
        return self.whole.arrivals
