"""What a persona's sheet says of its own accord, in English, beside the words that it shares with the map."""

from cxmapper.drawing.words import ENGLISH
from cxmapper.wording import Words

SHEET: Words = {
    **ENGLISH,
    "sheet.unnamed": "Unnamed persona",
    "sheet.segment": "segment: {segment}",
    "sheet.no_interviews": "nobody asked yet",
    "sheet.assumed": "assumed",
    "sheet.observed": "observed",
    "sheet.measured": "measured",
    "sheet.goals": "Goals",
    "sheet.needs": "Needs",
    "sheet.expectations": "Expectations",
    "sheet.frustrations": "Frustrations",
    "sheet.channels": "Channels",
    "sheet.traits": "Traits",
    "sheet.scale": "not at all – very",
    "sheet.nothing": "nothing noted yet",
    "sheet.more": "…and {n} more",
    "sheet.journeys": "Journeys",
    "sheet.no_journeys": "on no journey yet",
    "sheet.met": "expectations met at {met} of {of} {of|step|steps}",
    "sheet.met.unknown": "expectations met at {met} of {of} {of|step|steps}, {unknown} unknown",
    "sheet.met.none": "not known where expectations are met",
    "sheet.steps.none": "no steps yet",
    "sheet.is_met": "met",
    "sheet.is_below": "below",
    "sheet.is_unknown": "unknown",
    "sheet.worst": "Worst steps",
    "sheet.worst.none": "no step known to be below what is expected",
    "sheet.below": "{steps} below expected",
    "sheet.rating.assumed": "assumed",
}
