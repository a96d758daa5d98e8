"""The grid's column `Next`: where customers go from a touchpoint, by the numbers of the column `No`.

A cell such as `3; alternative 5 · share 0.2; back 1 · persona Maria; leaves`. The kind "next" goes without saying.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from cxmapper.errors import UserError
from cxmapper.exchange.grid.cells import choice, list_of, list_text, number_of, whole_of
from cxmapper.exchange.grid.columns import divided, joined
from cxmapper.exchange.grid.metrics import number_text
from cxmapper.feedback.tables.reading import quoted
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Id, Line, Persona, Touchpoint, Transition, TransitionKind


def chain(touchpoints: Sequence[Touchpoint]) -> list[tuple[Id, Id]]:
    """Source and target where each step that customers see is followed by the next; those behind it are passed over."""
    return list(pairwise(each.id for each in touchpoints if each.line is Line.FRONTSTAGE))


def ways_text(project: Project, ways: Sequence[Transition], numbers: Mapping[Id, int]) -> str:
    """The cell for the ways that leave one touchpoint."""
    return list_text([_way_text(project, way, numbers) for way in ways])


def _way_text(project: Project, way: Transition, numbers: Mapping[Id, int]) -> str:
    kind = "" if way.kind is TransitionKind.NEXT else str(way.kind)
    number = "" if way.target_id is None else str(numbers[way.target_id])
    persona = project.get(Persona, way.persona_id)
    details = {
        "persona": persona and persona.name,
        "share": None if way.share is None else number_text(way.share),
        "n": None if way.n is None else str(way.n),
        "evidence": None if way.evidence is Evidence.ASSUMED else str(way.evidence),
        "label": way.label or None,
    }
    return joined(
        [f"{kind} {number}".strip(), *(f"{word} {text}" for word, text in details.items() if text is not None)]
    )


def ways_of(text: str, places: Mapping[str, Id], place: str) -> list[dict[str, object]]:
    """The fields of the transitions in a cell; `persona` is a name still.

    `places` finds a touchpoint by its number or title. Raises UserError for one that is not there.
    """
    return [_way(entry, places, place) for entry in list_of(text)]


def _way(entry: str, places: Mapping[str, Id], place: str) -> dict[str, object]:
    whither, *parts = divided(entry)
    word, _, rest = whither.partition(" ")
    known = word.casefold() in {kind.value for kind in TransitionKind} and (rest or word.casefold() == "leaves")
    kind = TransitionKind(word.casefold()) if known else TransitionKind.NEXT
    target = (rest if known else whither).strip().casefold()
    if target not in places and kind is not TransitionKind.LEAVES:
        raise UserError(
            "{place}: there is no touchpoint {name} to go to; give its number or title.",
            place=place,
            name=quoted(target, 30),
        )
    words = dict(part.partition(" ")[::2] for part in parts)
    return {
        "kind": kind,
        "target_id": None if kind is TransitionKind.LEAVES else places[target],
        "persona": words.get("persona"),
        "share": number_of(words["share"], place) if "share" in words else None,
        "n": whole_of(words["n"], place) if "n" in words else None,
        "evidence": choice(Evidence, words.get("evidence", ""), place, Evidence.ASSUMED),
        "label": words.get("label", ""),
    }
