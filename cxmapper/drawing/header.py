"""What stands above and below the lanes: title and personas, the footer, and what is open while capturing."""

from collections.abc import Iterator

from cxmapper.drawing import marks
from cxmapper.drawing.facts import Facts
from cxmapper.drawing.grid import RIGHT
from cxmapper.drawing.lanes.measured import asked, changed
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Picture, Rect
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, width, wrap
from cxmapper.drawing.theme import Tone
from cxmapper.feedback.stages import own_measure
from cxmapper.feedback.wording import format_interval, format_short
from cxmapper.model.records import Evidence, Image, Journey, Persona, Source, State, Version
from cxmapper.wording import day, percent, percents, punctuated

TITLE, LINE = Style(24, bold=True), Style(12.5)
NAME, QUOTE, FACT, MET = Style(12, bold=True), Style(11, italic=True), Style(11), Style(11, bold=True)
TOP = 14.0
NARROW, WIDE, PERSONA_HEIGHT = 300.0, 384.0, 78.0
QUESTIONS_WIDTH = 170.0
TITLE_WIDTH = 400.0
LEGEND_WIDTH = 366.0


def header(scene: Scene, facts: Facts) -> tuple[list[Figure], float]:
    """Title block and personas, and the y below them; the legend has its place at the right."""
    room = scene.grid.width - 24 - LEGEND_WIDTH - RIGHT
    people = scene.personas
    least = min(WIDE, max([NARROW, *(width(_who(scene, persona), NAME) + 74 for persona in people)]))
    slot = min(WIDE, (room - TITLE_WIDTH) / max(1, len(people)))
    beside = slot >= least
    title_width = room - 24 - (len(people) * slot if beside else 0)
    title, bottom = _title(scene, facts, title_width)
    figures = [title]
    if people:
        per_row = len(people) if beside else max(1, int((scene.grid.width - 48) // least))
        slot = slot if beside else min(WIDE, (scene.grid.width - 48) / min(per_row, len(people)))
        start_x = 24 + title_width + 12 if beside else 24.0
        start_y = TOP if beside else max(bottom + 8, TOP + 84) + 6
        for number, persona in enumerate(people):
            row, place = divmod(number, per_row)
            rect = Rect(start_x + place * slot, start_y + row * (PERSONA_HEIGHT + 8), slot - 12, PERSONA_HEIGHT)
            figures.append(_persona(scene, persona, rect))
            bottom = max(bottom, rect.bottom)
    return figures, max(bottom, TOP + 80) + 14


def _title(scene: Scene, facts: Facts, room: float) -> tuple[Figure, float]:
    journey = scene.journey
    state = scene.say("future") if journey.state is State.FUTURE else scene.say("current")
    current = scene.project.get(Journey, journey.future_of_id)
    if current is not None:
        state = scene.say("future_of", journey=current.title)
    head = marks.paragraph(journey.title or scene.say("untitled"), 24, TOP + 24, room, 2, TITLE, "ink")
    lines = [" · ".join(part for part in (set_apart(journey.scenario), state) if part)]
    lines.append(" · ".join(part for part in (_aim(scene), _owned(scene, facts)) if part))
    parts: list[Part] = [head]
    y = head.y + (len(head.lines) - 1) * head.leading + 22
    for words in (*lines, *_relation(scene)):
        block = marks.paragraph(words, 24, y, room, 2, LINE, "muted")
        parts.append(block)
        y = marks.below(block) + 3
    rect = Rect(0, 0, 24 + room, y)
    return Figure("header", "header", "page", rect, tuple(parts), journey.id, journey.title), y - 8


def _relation(scene: Scene) -> Iterator[str]:
    """What customers said of the journey as a whole, which is on no card."""
    measure = own_measure(scene.project, scene.journey)
    if measure is not None:
        found, words = measure.estimate, scene.words
        interval = format_interval(measure.metric, found.low, found.high, words)
        yield scene.say(
            "relation",
            metric=asked(measure.metric, words),
            value=format_short(measure.metric, found.value, words),
            interval=scene.say("interval", interval=interval, n=punctuated(f"{found.n:,}", words)),
            change=changed(measure.metric, measure.shift, words),
        ).strip()


def _aim(scene: Scene) -> str:
    return scene.say("aim", aim=scene.journey.aim) if scene.journey.aim else ""


def _owned(scene: Scene, facts: Facts) -> str:
    """How many of the steps that are there have an owner; nothing while capturing, when nobody asked yet."""
    if not facts.steps or not scene.review:
        return ""
    return scene.say("owners", owned=facts.owned, all=facts.steps)


def _persona(scene: Scene, persona: Persona, rect: Rect) -> Figure:
    tone = scene.tones[persona.id]
    image = scene.project.get(Image, persona.portrait_id)
    parts: list[Part] = []
    if image is not None:
        parts.append(Picture(Rect(0, 12, 48, 48), image.media_type, image.data, round=True))
    else:
        parts.extend(marks.disc(24, 36, 24, scene.initials[persona.id], tone))
    room, x, y = rect.w - 60, 58.0, 22.0
    for words, style, ink in _persona_lines(scene, persona):
        block = Label(x, y, wrap(words, style, room, 1), style, ink)
        parts.append(block)
        y += 15.4
    return Figure(f"persona-{persona.id}", "persona", "page", rect, tuple(parts), persona.id, _who(scene, persona))


def _who(scene: Scene, persona: Persona) -> str:
    name = set_apart(persona.name.strip()) or scene.say("unnamed")
    facts = [f"{name}, {persona.age}" if persona.age is not None else name]
    if persona.share is not None:
        facts.append(scene.say("share", share=percent(persona.share, scene.words)))
    if persona.interviews:
        facts.append(scene.say("interviews", n=persona.interviews))
    elif persona.evidence is Evidence.ASSUMED:
        facts.append(scene.say("assumed_persona"))
    return " · ".join(facts)


def _persona_lines(scene: Scene, persona: Persona) -> Iterator[tuple[str, Style, Tone]]:
    yield _who(scene, persona), NAME, "ink"
    if persona.quote:
        yield scene.words["quoted"].format(text=persona.quote), QUOTE, "muted"
    if persona.expectations:
        yield scene.say("expects", expectations=", ".join(persona.expectations)), FACT, "muted"
    met = _met(scene, persona) if scene.review else ""
    focus = scene.say("in_focus") if persona == scene.focus and len(scene.personas) > 1 else ""
    if met or focus:
        yield " · ".join(part for part in (met, focus) if part), MET, "ink"


def _met(scene: Scene, persona: Persona) -> str:
    met, of, unknown = scene.met[persona.id]
    if of == 0:
        return scene.say("met.none")
    return scene.say("met.unknown" if unknown else "met", met=met, of=of, unknown=unknown)


def footer(scene: Scene, facts: Facts, y: float, page: tuple[int, int] | None, state: str = "") -> Figure:
    """Date and version, sources, how much is known, owner and review: on every export; and (page, of how many).

    `state` says of which map, where there are two.
    """
    room = scene.grid.width - (48 if scene.review else 48 + QUESTIONS_WIDTH)
    lines = wrap(" · ".join(filter(None, (state, *_footer_facts(scene, facts, page)))), FACT, room, 3)
    block = Label(24, 22, lines, FACT, "muted", leading=15)
    return Figure("footer", "footer", "page", Rect(0, y, room + 24, 22 + 15 * len(lines)), (block,))


def _footer_facts(scene: Scene, facts: Facts, page: tuple[int, int] | None) -> Iterator[str]:
    project, journey = scene.project, scene.journey
    versions = sorted(project.all(Version).values(), key=lambda version: version.at)
    if versions:
        yield scene.say("footer.version", version=versions[-1].title, date=day(versions[-1].at.date(), scene.words))
    else:
        yield scene.say("footer.today", date=day(scene.look.today, scene.words))
    for source in project.ordered(Source):
        if source.respondents:
            yield f"{set_apart(source.title)}: {punctuated(f'{source.respondents:,}', scene.words)}"
    interviews = sum(persona.interviews or 0 for persona in scene.personas)
    if interviews:
        yield scene.say("interviews", n=interviews)
    known = percents(dict(facts.known), scene.words)
    if known:
        yield scene.say("footer.evidence", **known)
    if owner := scene.owner(journey.owner_id):
        yield scene.say("footer.owner", owner=owner)
    if journey.review_by:
        yield scene.say("footer.review", date=day(journey.review_by, scene.words))
    if page is not None:
        yield scene.say("footer.page", page=page[0], pages=page[1])


def open_questions(scene: Scene, count: int, y: float) -> Figure:
    """While capturing, findings are a number in the lower right corner and nothing else."""
    words = scene.say("open_questions", n=count)
    wide = width(words, FACT) + 24
    rect = Rect(scene.grid.width - RIGHT - wide, y + 5, wide, 24)
    parts = (Box(Rect(0, 0, wide, 24), "panel", "line", radius=12), marks.label(words, 12, 16, FACT, "muted"))
    return Figure("open-questions", "legend", "page", rect, parts, title=words)
