"""Everything that the parts of a map read while it is composed, looked up once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.stage_view import StageView
from cxmapper.analysis.summary import Met
from cxmapper.drawing.grid import Grid
from cxmapper.drawing.look import Look, Mode
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.scripts import graphemes
from cxmapper.drawing.theme import PERSONAS, STEPS, Tone
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Department, Journey, Person, Persona, Touchpoint
from cxmapper.wording import Words, filled

LOW = -1.0
"""From this perceived step downwards an experience counts as pain."""


class Scene(Struct, frozen=True):
    """A journey as it is looked at.

    `focus` is the persona in focus; `tones`, `initials` and `met` (expectations) are by persona; `found` are the
    findings, `hurting` the records that those of pain are about; `tops` is where each row of cards begins in its lane.
    """

    view: JourneyView
    look: Look
    words: Words
    grid: Grid
    focus: Persona | None
    tones: Mapping[Id, Tone]
    initials: Mapping[Id, str]
    met: Mapping[Id, Met]
    hurting: AbstractSet[Id]
    found: Sequence[Finding]
    tops: tuple[float, ...] = ()

    @property
    def project(self) -> Project:
        """The project that the journey is of."""
        return self.view.project

    @property
    def journey(self) -> Journey:
        """The journey that is drawn."""
        return self.view.journey

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The journey's personas."""
        return self.view.personas

    @property
    def review(self) -> bool:
        """Whether ghosts, red and findings show."""
        return self.look.mode is Mode.REVIEW

    def say(self, key: str, **values: object) -> str:
        """A word or sentence of the map."""
        apart = {name: set_apart(value) if isinstance(value, str) else value for name, value in values.items()}
        return filled(self.words[key], **apart)

    def seen_by(self, touchpoint: Touchpoint) -> Persona | None:
        """Whose card it is: of the persona in focus, or of the first who comes by."""
        if self.focus is not None and self.view.meets(self.focus.id, touchpoint):
            return self.focus
        return next((persona for persona in self.personas if self.view.meets(persona.id, touchpoint)), None)

    def owner(self, owner_id: Id | None) -> str:
        """The name of a person or department; empty where nobody owns it."""
        person = self.project.get(Person, owner_id)
        department = self.project.get(Department, owner_id)
        return person.name if person else department.name if department else ""

    def within(self, place: int, view: StageView) -> "Scene":
        """One stage of the same, by its place among all, with its lookups."""
        return replace(self, view=view, grid=self.grid.within(place))

    def column_of(self, touchpoint: Touchpoint) -> int | None:
        """The column where a touchpoint, or the folded stage it is in, stands; None when it is not on the map."""
        of = self.grid.columns.of
        return of.get(touchpoint.id, of.get(touchpoint.stage_id) if touchpoint.stage_id in self.look.folded else None)

    def column_of_subject(self, subject_id: Id | None) -> int | None:
        """The column where notes on a touchpoint or stage stand; None for what is not on this map."""
        touchpoint = self.project.get(Touchpoint, subject_id)
        if touchpoint is not None:
            return self.column_of(touchpoint)
        span = self.grid.spans.get(subject_id or "")
        return None if span is None else span[0]


def step_tone(value: float | None) -> Tone | None:
    """The colour of a step on the hand scale; None where it is unknown, which is not neutral."""
    return None if value is None else STEPS[round(max(-2.0, min(2.0, value))) + 2]


def tones_of(personas: Iterable[Persona]) -> dict[Id, Tone]:
    """A colour for each persona, by its place."""
    return {persona.id: PERSONAS[number % len(PERSONAS)] for number, persona in enumerate(personas)}


def initials_of(personas: Iterable[Persona]) -> dict[Id, str]:
    """A few characters that tell personas apart, see `told_apart`."""
    return told_apart({persona.id: persona.name for persona in personas})


def told_apart(names: Mapping[Id, str]) -> dict[Id, str]:
    """A few characters that tell names apart: a first letter, two, those of two words, or one with a number.

    A number at the end of a name is that number, so that nobody takes “Persona 2” for another.
    """
    names = {id_: name.strip() or "?" for id_, name in names.items()}
    found: dict[Id, str] = {}
    for id_, name in names.items():
        for short in (_first, _numbered, _first_two, _of_words):
            others = [short(other) for other_id, other in names.items() if other_id != id_]
            if short(name) not in others and short(name) not in found.values():
                found[id_] = short(name)
                break
        else:
            taken = {*found.values(), *map(_numbered, names.values())}
            found[id_] = next(each for n in count(1) if (each := f"{_first(name)}{n}") not in taken)
    return found


def _numbered(name: str) -> str:
    number = re.search(r"\d{1,3}$", name)
    return _first(name) + (number[0] if number else "")


def _first(name: str) -> str:
    return graphemes(name)[0].upper()


def _first_two(name: str) -> str:
    return _first(name) + "".join(graphemes(name)[1:2])


def _of_words(name: str) -> str:
    return "".join(_first(word) for word in name.split()[:2])
