"""The legend: what is drawn is explained, and nothing else."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from cxmapper.drawing import marks
from cxmapper.drawing.facts import Facts
from cxmapper.drawing.grid import RIGHT
from cxmapper.drawing.header import TOP
from cxmapper.drawing.lanes.cards import BORDER
from cxmapper.drawing.lenses import EVIDENCE_TONES, MEASURED, SURE_TONES
from cxmapper.drawing.look import Lens
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import DOTTED, Box, Ellipse, Figure, Label, Part, Rect
from cxmapper.drawing.text.lines import Style, ellipsize
from cxmapper.drawing.theme import STEPS
from cxmapper.model.record import Evidence, View

SMALL, TINY = Style(10), Style(9.5)
COLUMN, ROW, ROWS = 114.0, 18.0, 4
_ENDS = {Lens.PERSONAS: ("legend.best", "legend.worst"), Lens.STATES: ("legend.current", "legend.future")}
"""What is hollow and what is filled where they are not what was expected and perceived."""

Entry = tuple[str, Callable[[float, float], Sequence[Part]]]
"""Words, and the mark drawn around a point."""


def legend(scene: Scene, facts: Facts, roles: AbstractSet[str]) -> Iterator[Figure]:
    """A box at the top right corner of the page, where there is anything to explain.

    `roles` are those of the figures that are drawn.
    """
    scale, entries = _scale(scene, facts), _entries(scene, facts, roles)
    if not scale and not entries:
        return
    first = 2 if scale else 0
    places = first + len(entries)
    wide, high = 16 + COLUMN * -(-places // ROWS), 8 + ROW * min(ROWS, places)
    rect = Rect(scene.grid.width - RIGHT - wide, TOP, wide, high)
    parts: list[Part] = [Box(Rect(0, 0, rect.w, rect.h), "panel", "line", radius=8), *scale]
    for number, (words, mark) in enumerate(entries, first):
        place, row = divmod(number, ROWS)
        x, y = 20 + place * COLUMN, 14 + row * ROW
        drawn = mark(x, y)
        left = x + 14 if drawn else x - 8
        parts.extend(drawn)
        parts.append(Label(left, y + 4, (ellipsize(words, SMALL, rect.w - 6 - left),), SMALL, "muted"))
    yield Figure("legend", "legend", "page", rect, tuple(parts))


def _scale(scene: Scene, facts: Facts) -> list[Part]:
    """The colours of the lens, with their ends named."""
    by_value = scene.look.lens not in (Lens.EVIDENCE, Lens.OWNERSHIP)
    if by_value and not facts.coloured:
        return []
    name = Label(12, 36.5, (ellipsize(scene.say(f"legend.{scene.look.lens}"), TINY, 106),), TINY, "muted")
    if scene.look.lens is Lens.EVIDENCE:
        least, *_, most = EVIDENCE_TONES
        return [
            *(Box(Rect(12 + 35 * n, 7, 35, 9), tone) for n, tone in enumerate(EVIDENCE_TONES.values())),
            marks.label(scene.say(f"legend.{least}"), 12, 25, TINY, "muted"),
            marks.label(scene.say(f"legend.{most}"), 117, 25, TINY, "muted", "end"),
            name,
        ]
    if scene.look.lens is Lens.OWNERSHIP:
        words = ((scene.say("no_owner"), "missing"), (scene.say("legend.owned"), "owned"))
        parts: list[Part] = [name]
        for number, (word, tone) in enumerate(words):
            parts.append(Box(Rect(12 + 53 * number, 7, 50, 9), tone))
            parts.append(marks.label(word, 37 + 53 * number, 25, TINY, "muted", "middle"))
        return parts
    if scene.look.lens in MEASURED:
        parts = [name]
        parts.extend(Box(Rect(12 + 35 * number, 7, 35, 9), tone) for number, tone in enumerate(SURE_TONES))
        parts.append(marks.label(scene.say("legend.worse"), 12, 25, TINY, "muted"))
        parts.append(marks.label(scene.say("legend.unsure"), 64.5, 25, TINY, "muted", "middle"))
        parts.append(marks.label(scene.say("legend.better"), 117, 25, TINY, "muted", "end"))
        return parts
    parts = [name]
    for number, tone in enumerate(STEPS):
        parts.append(Box(Rect(12 + 21 * number, 7, 21, 9), tone))
        value = ("−2", "−1", "0", "+1", "+2")[number]
        parts.append(marks.label(value, 22.5 + 21 * number, 25, TINY, "muted", "middle"))
    return parts


def _entries(scene: Scene, facts: Facts, roles: AbstractSet[str]) -> list[Entry]:
    """The marks that this map has."""
    lens = scene.look.lens
    before = View.BELIEVED if lens is Lens.DELIVERY else View.EXPECTED
    hollow, filled = _ENDS.get(lens, (before.value, "perceived"))
    compared = (
        (facts.coloured, facts.coloured) if lens in _ENDS else (before in facts.views, View.PERCEIVED in facts.views)
    )
    if lens in MEASURED:
        compared = (False, False)
    candidates: list[tuple[bool, Entry]] = [
        (
            facts.hurts,
            (scene.say("legend.pain"), lambda x, y: marks.triangle(x, y, 11)),
        ),
        (
            facts.moment,
            (scene.say("legend.moment"), lambda x, y: (marks.star(x, y, 6.2),)),
        ),
        (
            compared[0],
            (scene.say(hollow), lambda x, y: (Ellipse(x, y, 4.4, 4.4, "panel", "ink", 1.5),)),
        ),
        (compared[1], (scene.say(filled), lambda x, y: (Ellipse(x, y, 4.6, 4.6, "ink"),))),
        ("idea" in roles, (scene.say("legend.idea"), lambda x, y: marks.bulb(x, y - 2, 4.4))),
        (
            scene.review and facts.missing,
            (
                scene.say("legend.missing"),
                lambda x, y: (Box(Rect(x - 8, y - 5, 16, 10), "missing-ground", "missing", 1.3, DOTTED, 2),),
            ),
        ),
        *((evidence in facts.borders, (scene.say(f"legend.{evidence}"), _bordered(evidence))) for evidence in Evidence),
        ("measure" in roles, (scene.say("legend.answers"), lambda _x, _y: ())),
    ]
    return [entry for drawn, entry in candidates if drawn]


def _bordered(evidence: Evidence) -> Callable[[float, float], Sequence[Part]]:
    tone, thick, dash = BORDER[evidence]

    def mark(x: float, y: float) -> Sequence[Part]:
        return (Box(Rect(x - 8, y - 5, 16, 10), "panel", tone, thick, dash, 2),)

    return mark
