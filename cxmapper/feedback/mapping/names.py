"""What the names in a map mean in a project: by id, or by title or name, whatever the case and blanks."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from cxmapper.errors import UserError
from cxmapper.feedback.built_in import ALSO_CALLED, BUILT_IN
from cxmapper.feedback.mapping.records import Asked, PlaceKind
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Metric, Record, Stage, State, Touchpoint
from cxmapper.model.surroundings import journey_of_record
from cxmapper.wording import Sentence

R = TypeVar("R", bound=Record)

_KIND_WORDS = {
    "touchpoint": Sentence("touchpoint"),
    "stage": Sentence("stage"),
    "journey": Sentence("journey"),
    "persona": Sentence("persona"),
    "segment": Sentence("segment"),
}
_KINDS: dict[PlaceKind, type[Touchpoint] | type[Stage] | type[Journey]] = {
    PlaceKind.TOUCHPOINT: Touchpoint,
    PlaceKind.STAGE: Stage,
    PlaceKind.JOURNEY: Journey,
}


def subject_of(project: Project, asked: Asked) -> Touchpoint | Stage | Journey:
    """What a column is about, by id or title; of several of that title the only one on a current journey.

    Raises UserError where there is none, or more than one.
    """
    kind = _KINDS[asked.kind]
    found = called(project.ordered(kind), asked.name, lambda one: one.title)
    if len(found) > 1:
        found = [one for one in found if _is_current(project, one)] or found
    if len(found) == 1:
        return found[0]
    where = {"column": asked.column, "kind": _KIND_WORDS[asked.kind], "name": asked.name}
    if not found:
        raise UserError(
            "The column “{column}” is at the {kind} “{name}”, which is not in the project; correct it, or put a # "
            "before the line.",
            **where,
        )
    raise UserError(
        "The column “{column}” is at the {kind} “{name}”, of which there are {n}; write the id in place of the "
        "title: {ids}.",
        **where,
        n=len(found),
        ids=" / ".join(one.id for one in found),
    )


def _is_current(project: Project, subject: Touchpoint | Stage | Journey) -> bool:
    journey = journey_of_record(project, subject)
    return journey is not None and journey.state is State.CURRENT


def name_of(project: Project, subject: Touchpoint | Stage | Journey) -> str:
    """What a map calls it: the title, or the id where it has none or shares it."""
    titles = [folded_name(one.title) for one in project.all(type(subject)).values()]
    own = folded_name(subject.title)
    return subject.title if own and titles.count(own) == 1 else subject.id


def named_metric(project: Project, name: str) -> Metric | None:
    """The project's metric of this id or name, or else the built-in one; None where there is none."""
    built_in = ALSO_CALLED.get(folded_name(name), name)
    found = (
        *called(project.ordered(Metric), name, lambda one: one.name),
        *called(BUILT_IN.values(), built_in, lambda one: one.name),
    )
    return found[0] if found else None


def same_answers(one: Metric, other: Metric) -> bool:
    """Whether two metrics count the same answers in the same way, so that they can be one.

    On a scale the unit is a word beside the value ("82 % happy"); without one it says in what was answered.
    """
    fields = {"kind", "scale", "cut", "better", "missing_codes"} | ({"unit"} if one.scale is None else set())
    return one.model_dump(include=fields) == other.model_dump(include=fields)


def called(records: Iterable[R], name: str, title: Callable[[R], str]) -> list[R]:
    """The record with this id, or those of this title."""
    records = tuple(records)
    by_id = [record for record in records if record.id == name]
    return by_id or [record for record in records if folded_name(title(record)) == folded_name(name)]


def only(found: Sequence[R], kind: str, name: str) -> R:
    """The one record that was found; raises UserError, for a kind in words, where there is none or more."""
    if len(found) != 1:
        raise UserError(
            "The {kind} “{name}” is there more than once; write its id in the map's [[groups]]."
            if found
            else "The {kind} “{name}” is not in the project; correct it in the map's [[groups]].",
            kind=_KIND_WORDS[kind],
            name=name,
        )
    return found[0]


def folded_name(name: str) -> str:
    """A name as it is compared with others."""
    return " ".join(name.casefold().split())
