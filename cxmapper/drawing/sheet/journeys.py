"""A persona's journeys on its sheet: where expectations are met, step by step, and the worst steps."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from msgspec import Struct

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.steps import is_below
from cxmapper.analysis.summary import expectations_met
from cxmapper.drawing import marks
from cxmapper.drawing.scene import step_tone
from cxmapper.drawing.shapes import Box, Ellipse, Part, Path, Rect
from cxmapper.drawing.sheet.sections import BODY, SMALL, Block, Section, plain
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, width
from cxmapper.model.record import Aspect, Evidence, Id, View
from cxmapper.model.records import Stage, Touchpoint
from cxmapper.wording import Words, steps

TITLE = Style(11.5, bold=True)
MOST_WORST = 5
PIP, CLOSEST = 13.0, 8.0
"""The distance of the marks of two steps, and the least at which they can be told apart."""

Say = Callable[..., str]


class Step(Struct, frozen=True):
    """A step on a persona's path as far as it is known: values −2 … +2."""

    view: JourneyView
    touchpoint: Touchpoint
    perceived: float | None
    expected: float | None
    evidence: Evidence | None

    @property
    def met(self) -> bool | None:
        """Whether it is not below what was expected; None where that is not known."""
        if self.perceived is None or self.expected is None:
            return None
        return not is_below(self.perceived, self.expected)


def journeys(views: Sequence[JourneyView], persona_id: Id, wide: float, say: Say, *, review: bool) -> Section:
    """The journeys that are drawn for a persona; while capturing, their titles only."""
    if not views:
        return Section("journeys", say("sheet.journeys"), [plain(say("sheet.no_journeys"), wide, "muted")])
    drawn = [(view, _path(view, persona_id) if review else []) for view in views]
    blocks = [_journey(view, path, persona_id, wide, say, review=review) for view, path in drawn]
    kinds = {step.met for _, path in drawn for step in path if _has_pips(path, wide)}
    said = "; ".join(_title(view, say) + (f", {_met(view, persona_id, say)}" if review else "") for view in views)
    return Section("journeys", say("sheet.journeys"), blocks, said, _legend(kinds, say) if kinds else None)


def worst(views: Sequence[JourneyView], persona_id: Id, wide: float, say: Say, words: Words) -> Section:
    """The steps with the lowest perceived emotion, of those that let down or fall short of what was expected."""
    path = chain.from_iterable(_path(view, persona_id) for view in views)
    known = [(step.perceived, step) for step in path if step.perceived is not None]
    low = [step for value, step in sorted(known, key=lambda pair: pair[0]) if value < 0 or step.met is False]
    blocks = [_worst(step, wide, say, words, one=len(views) == 1) for step in low]
    said = ", ".join(f"{step.touchpoint.title} {steps(step.perceived or 0, '+', words)}" for step in low[:MOST_WORST])
    nothing = [plain(say("sheet.worst.none"), wide, "muted")]
    return Section("worst", say("sheet.worst"), blocks or nothing, said, most=MOST_WORST)


def _path(view: JourneyView, persona_id: Id) -> list[Step]:
    found = []
    for touchpoint in view.path(persona_id):
        rated = view.rated(touchpoint.id, persona_id, View.PERCEIVED, Aspect.EMOTION)
        expected = view.rating(touchpoint.id, persona_id, View.EXPECTED)
        perceived, evidence = (None, None) if rated is None else (rated.value, rated.evidence)
        found.append(Step(view, touchpoint, perceived, expected, evidence))
    return found


def _title(view: JourneyView, say: Say) -> str:
    title = set_apart(view.journey.title.strip()) or say("untitled")
    return f"{title} · {say('future')}" if view.is_future else title


def _met(view: JourneyView, persona_id: Id, say: Say) -> str:
    met, of, unknown = expectations_met(view, persona_id)
    if met + of + unknown == 0:
        return say("sheet.steps.none")
    if of == 0:
        return say("sheet.met.none")
    return say("sheet.met.unknown" if unknown else "sheet.met", met=met, of=of, unknown=unknown)


def _has_pips(path: Sequence[Step], wide: float) -> bool:
    return bool(path) and wide / len(path) >= CLOSEST


def _journey(view: JourneyView, path: Sequence[Step], persona_id: Id, wide: float, say: Say, *, review: bool) -> Block:
    pips = _has_pips(path, wide)
    pitch = min(PIP, wide / max(1, len(path)))

    def at(x: float, y: float) -> Iterable[Part]:
        yield marks.paragraph(_title(view, say), x, y + 11, wide, 1, TITLE, "ink")
        if review:
            yield marks.paragraph(_met(view, persona_id, say), x, y + 26, wide, 1, BODY, "muted")
        if pips:
            for number, step in enumerate(path):
                yield _pip(step.met, x + 4.5 + number * pitch, y + 39)

    return Block(48.0 if pips else 31.0 if review else 16.0, at)


def _pip(met: bool | None, cx: float, cy: float) -> Part:
    """A step: a full dot where expectations are met, a triangle pointing down below them, a ring where unknown."""
    match met:
        case None:
            return Ellipse(cx, cy, 3.4, 3.4, "panel", "tick", 1.2)
        case True:
            return Ellipse(cx, cy, 4, 4, "step+2")
        case False:
            return Path((("M", cx - 4, cy - 3.2), ("L", cx + 4, cy - 3.2), ("L", cx, cy + 4), ("Z",)), fill="pain")


def _legend(kinds: Iterable[bool | None], say: Say) -> Callable[[float, float], Iterable[Part]]:
    """What the marks mean that are drawn, ending at the right."""
    words = [(kind, say(key)) for kind, key in _KINDS if kind in kinds]

    def at(right: float, y: float) -> Iterable[Part]:
        x = right - sum(width(word, SMALL) + 14 for _, word in words) - 10 * (len(words) - 1)
        for kind, word in words:
            yield _pip(kind, x + 4, y - 3.6)
            yield marks.label(word, x + 12, y, SMALL, "muted")
            x += width(word, SMALL) + 24

    return at


_KINDS: tuple[tuple[bool | None, str], ...] = (
    (True, "sheet.is_met"),
    (False, "sheet.is_below"),
    (None, "sheet.is_unknown"),
)


def _worst(step: Step, wide: float, say: Say, words: Words, *, one: bool) -> Block:
    """A step with its value at the left; of several journeys the journey is named instead of the stage."""
    value = step.perceived or 0.0
    stage = step.view.project.get(Stage, step.touchpoint.stage_id)
    where = step.view.journey.title if not one or stage is None else stage.title
    facts = []
    if step.met is False and step.expected is not None:
        facts.append(say("sheet.below", steps=steps(step.expected - value, words=words)))
    if step.evidence is Evidence.ASSUMED:
        facts.append(say("sheet.rating.assumed"))
    facts.append(set_apart(where.strip()))

    def at(x: float, y: float) -> Iterable[Part]:
        yield Box(Rect(x, y, 5, 29), step_tone(value), radius=2)
        yield marks.label(steps(value, "+", words), x + 42, y + 12, TITLE, "ink", "end")
        title = step.touchpoint.title.strip() or say("unnamed")
        yield marks.paragraph(title, x + 52, y + 12, wide - 52, 1, TITLE, "ink")
        yield marks.paragraph(" · ".join(filter(None, facts)), x + 52, y + 26, wide - 52, 1, BODY, "muted")

    return Block(30.0, at)
