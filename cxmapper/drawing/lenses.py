"""What each lens says about a touchpoint: a colour, and the two values that it compares on the card's axis."""

from dataclasses import dataclass

from cxmapper.drawing.look import Lens
from cxmapper.drawing.scene import Scene, step_tone
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import Persona, Touchpoint

EVIDENCE_TONES: dict[Evidence, Tone] = {
    Evidence.ASSUMED: "evidence-assumed",
    Evidence.OBSERVED: "evidence-observed",
    Evidence.MEASURED: "evidence-measured",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A touchpoint's colour under a lens, None where unknown; `before` is drawn hollow, `after` filled (−2 … +2)."""

    tone: Tone | None
    before: float | None
    after: float | None


def reading(scene: Scene, touchpoint: Touchpoint, persona: Persona | None) -> Reading:
    """Read a touchpoint through the lens of the scene, by the eyes of a persona."""
    persona_id = persona.id if persona else None
    expected = scene.view.rating(touchpoint.id, persona_id, View.EXPECTED)
    perceived = scene.view.rating(touchpoint.id, persona_id, View.PERCEIVED)
    match scene.look.lens:
        case Lens.EXPERIENCE:
            return Reading(_tone(scene, perceived), expected, perceived)
        case Lens.EXPECTATION:
            return Reading(_tone(scene, _difference(perceived, expected)), expected, perceived)
        case Lens.DELIVERY:
            believed = scene.view.rating(touchpoint.id, persona_id, View.BELIEVED)
            return Reading(_tone(scene, _difference(perceived, believed)), believed, perceived)
        case Lens.EVIDENCE:
            return Reading(EVIDENCE_TONES[touchpoint.evidence], expected, perceived)
        case Lens.OWNERSHIP:
            return Reading("owned" if touchpoint.owner_id else "missing", expected, perceived)


def _tone(scene: Scene, value: float | None) -> Tone | None:
    """The colour of a step; while capturing none, as red is for the review."""
    return step_tone(value) if scene.review else None


def _difference(after: float | None, before: float | None) -> float | None:
    return None if after is None or before is None else after - before
