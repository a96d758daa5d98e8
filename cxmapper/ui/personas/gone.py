"""What is said of personas that were deleted: much can go with them."""

from collections.abc import Sequence

from cxmapper.model.change import Change
from cxmapper.model.records import Persona, Touchpoint
from cxmapper.ui.words import tr


def gone_words(personas: Sequence[Persona], change: Change, undo: str) -> str:
    """Who was deleted, how many touchpoints that only they met went with them, and what brings all of it back."""
    names = ", ".join(one.name or tr("unnamed") for one in personas)
    touchpoints = sum(isinstance(one, Touchpoint) for one in change.removed)
    if not touchpoints:
        return tr("Deleted {persona}; {undo} brings everything back.", persona=names, undo=undo)
    return tr(
        "Deleted {persona} and {n} {n|touchpoint|touchpoints} that nobody else meets; {undo} brings everything back.",
        persona=names,
        n=touchpoints,
        undo=undo,
    )
