"""Blind guesses on one computer that is handed round: team after team says what it believes that customers feel."""

import json
import re
from collections.abc import Iterable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.model.record import Id

MOST_TEAMS = 8
LONGEST = 40
"""Characters of a team's name."""

VALUES = (-2, -1, 0, 1, 2)
UNREADABLE = "The guesses that were not finished could not be read; let the teams guess again."


class Guessing(Struct, frozen=True):
    """A round of guesses: about which steps, by whom, and what was guessed so far.

    `persona_id` is whose feelings are guessed (None: everyone's). `done` holds the guesses of the teams that handed on,
    in the order of `teams`; `now` those of the team whose turn it is. What a team skipped is left out.
    """

    journey_id: Id
    persona_id: Id | None
    touchpoint_ids: tuple[Id, ...]
    teams: tuple[str, ...]
    done: tuple[Mapping[Id, int], ...] = ()
    now: Mapping[Id, int] = field(default_factory=dict)

    @property
    def team(self) -> str | None:
        """Whose turn it is; None when all had theirs."""
        return self.teams[len(self.done)] if not self.is_over else None

    @property
    def is_over(self) -> bool:
        """Whether all teams have guessed."""
        return len(self.done) == len(self.teams)


def team_names(typed: str) -> tuple[str, ...]:
    """The names in a line, parted by commas, semicolons or new lines; raises UserError where they are no teams."""
    names = tuple(filter(None, (" ".join(part.split()) for part in re.split(r"[,;\n]", typed))))
    if not names:
        raise UserError("Name at least one team, with commas between the names.")
    if len(names) > MOST_TEAMS:
        raise UserError(
            "These are {n} teams; up to {most} can be told apart on the screen.", n=len(names), most=MOST_TEAMS
        )
    if any(len(name) > LONGEST for name in names):
        raise UserError("A team's name has up to {most} characters.", most=LONGEST)
    if len({name.casefold() for name in names}) < len(names):
        raise UserError("Two teams have the same name; give each its own.")
    return names


def begin(journey_id: Id, persona_id: Id | None, touchpoint_ids: Iterable[Id], typed: str) -> Guessing:
    """A round for the teams named in a line; raises UserError without any step to guess, or without teams."""
    ids = tuple(dict.fromkeys(touchpoint_ids))
    if not ids:
        raise UserError("There is nothing to guess: say first what customers feel at a step, observed or measured.")
    return Guessing(journey_id, persona_id, ids, team_names(typed))


def guess(round_: Guessing, touchpoint_id: Id, value: int | None) -> Guessing:
    """Let the team whose turn it is believe a value, −2 … +2; None skips the step."""
    others = {id_: given for id_, given in round_.now.items() if id_ != touchpoint_id}
    return replace(round_, now=others if value is None else {**others, touchpoint_id: value})


def hand_on(round_: Guessing) -> Guessing:
    """The team is done, with whatever it guessed; it is the next one's turn."""
    return replace(round_, done=(*round_.done, dict(round_.now)), now={})


def take_back(round_: Guessing) -> Guessing:
    """It is the turn of the team again that handed on last, with what it had guessed."""
    return replace(round_, done=round_.done[:-1], now=round_.done[-1]) if round_.done else round_


def dumps(round_: Guessing) -> str:
    """A round as text, to be kept while it goes on."""
    return json.dumps(
        {
            "journey_id": round_.journey_id,
            "persona_id": round_.persona_id,
            "touchpoint_ids": round_.touchpoint_ids,
            "teams": round_.teams,
            "done": [dict(given) for given in round_.done],
            "now": dict(round_.now),
        }
    )


def loads(text: str) -> Guessing:
    """The round that `dumps` made a text of; raises UserError for any other text."""
    try:
        found = json.loads(text)
        persona_id = found["persona_id"]
        read = Guessing(
            str(found["journey_id"]),
            None if persona_id is None else str(persona_id),
            tuple(map(str, found["touchpoint_ids"])),
            tuple(map(str, found["teams"])),
            tuple(_given(given) for given in found["done"]),
            _given(found["now"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(UNREADABLE) from error
    if len(read.done) > len(read.teams):
        raise UserError(UNREADABLE)
    return read


def _given(found: Mapping[str, int]) -> Mapping[Id, int]:
    given = {str(id_): int(value) for id_, value in found.items()}
    if not set(given.values()) <= set(VALUES):
        raise ValueError("a guess lies on the scale")
    return given
