"""A persona on one sheet, A4 upright or a wide screen: who it is, what it wants, and how its journeys go."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.summary import evidence_counts
from cxmapper.drawing import marks
from cxmapper.drawing.lanes.cards import BORDER
from cxmapper.drawing.look import Look, Mode
from cxmapper.drawing.scene import initials_of, tones_of
from cxmapper.drawing.shapes import SOLID, Box, Drawing, Figure, Label, Part, Picture, Rect
from cxmapper.drawing.sheet.journeys import journeys, worst
from cxmapper.drawing.sheet.sections import (
    BODY,
    PAD,
    SMALL,
    At,
    Block,
    Section,
    chips,
    figure,
    fitted,
    plain,
    points,
    sliders,
)
from cxmapper.drawing.sheet.words import SHEET
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import Tone, theme
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Image, Journey, Persona, Segment, Source, Version
from cxmapper.wording import Words, day, filled, percent, percents, punctuated

NAME, FACTS, QUOTE, FACT = Style(26, bold=True), Style(13), Style(15, italic=True), Style(11.5, bold=True)
MARGIN, GAP, FACE, FOOTER = 32.0, 10.0, 116.0, 28.0


class Layout(Struct, frozen=True):
    """Width and height in map units, panels in rows, the most lines of a point (and of one of many), and of the bio."""

    width: float
    height: float
    rows: tuple[tuple[str, ...], ...]
    point_lines: tuple[int, int]
    bio_lines: int
    bio_beside: bool


A4 = Layout(
    700,
    990,
    (("goals", "needs"), ("expectations", "frustrations"), ("channels", "traits"), ("journeys", "worst")),
    point_lines=(4, 2),
    bio_lines=5,
    bio_beside=False,
)
WIDE = Layout(
    1280,
    720,
    (("goals", "expectations", "channels"), ("needs", "frustrations", "traits"), ("journeys", "worst")),
    point_lines=(3, 1),
    bio_lines=8,
    bio_beside=True,
)


class _Sheet(Struct, frozen=True):
    project: Project
    persona: Persona
    look: Look
    words: Words
    layout: Layout
    views: tuple[JourneyView, ...]
    tone: Tone
    initials: str

    @property
    def review(self) -> bool:
        return self.look.mode is Mode.REVIEW

    def say(self, key: str, **values: object) -> str:
        apart = {name: set_apart(value) if isinstance(value, str) else value for name, value in values.items()}
        return filled(self.words[key], **apart)


def compose_sheet(project: Project, persona: Persona, look: Look, *, words: Words = SHEET) -> Drawing:
    """The sheet of a persona: on A4 upright, or on 16:9 where the look's page is wider than high.

    Panels are cut to what has room, and say how much more there is; nothing shrinks. Colour and initials are those
    of the first journey that is drawn for the persona.
    """
    layout = WIDE if look.page is not None and look.page.ratio > 1 else A4
    views = _views(project, persona, look.today)
    sheet = _Sheet(project, persona, look, words, layout, views, *_marker(project, persona, views))
    head = _head(sheet)
    figures = [head, *_panels(sheet, head.rect.bottom + GAP), _footer(sheet)]
    return Drawing(
        title=persona.name.strip() or sheet.say("sheet.unnamed"),
        size=(layout.width, layout.height),
        theme=theme(look.theme),
        figures=tuple(figures),
        cells={"page": (0.0, 0.0)},
        description=persona.role,
    )


def marker(project: Project, persona: Persona, today: date) -> tuple[Tone, str]:
    """The colour and the initials by which a persona is known, as on the first journey that is drawn for it."""
    return _marker(project, persona, _views(project, persona, today))


def _marker(project: Project, persona: Persona, views: Sequence[JourneyView]) -> tuple[Tone, str]:
    people = views[0].personas if views else project.ordered(Persona)
    return tones_of(people)[persona.id], initials_of(people)[persona.id]


def _views(project: Project, persona: Persona, today: date) -> tuple[JourneyView, ...]:
    views = (JourneyView(project, journey, today) for journey in project.ordered(Journey))
    return tuple(view for view in views if any(one.id == persona.id for one in view.personas))


# Who it is


def _head(sheet: _Sheet) -> Figure:
    persona, layout = sheet.persona, sheet.layout
    wide = layout.width - 2 * MARGIN
    left = PAD + FACE + 20
    beside = layout.bio_beside and bool(persona.bio.strip())
    room = (wide * 0.6 if beside else wide - PAD) - left
    said, bottom = _who(sheet, left, room)
    bottom = max(bottom, PAD + FACE)
    bio: list[Part] = []
    if persona.bio.strip():
        x, y = (wide * 0.6 + 20, PAD + 12) if beside else (PAD, bottom + 22)
        block = marks.paragraph(persona.bio, x, y, wide - PAD - x, layout.bio_lines, BODY, "ink")
        bio.append(block)
        bottom = max(bottom, block.y + block.leading * (len(block.lines) - 1) + 4)
    tone, thick, dash = BORDER[persona.evidence]
    rect = Rect(MARGIN, MARGIN, wide, bottom + PAD)
    ground = Box(Rect(0, 0, rect.w, rect.h), "panel", tone, thick, dash, 10)
    parts = (ground, *_face(sheet), *said, *bio)
    return Figure("sheet-head", "persona", "page", rect, parts, persona.id, _spoken(sheet))


def _face(sheet: _Sheet) -> Iterable[Part]:
    image = sheet.project.get(Image, sheet.persona.portrait_id)
    if image is not None:
        return [Picture(Rect(PAD, PAD, FACE, FACE), image.media_type, image.data, round=True)]
    return marks.disc(PAD + FACE / 2, PAD + FACE / 2, FACE / 2, sheet.initials, sheet.tone)


def _who(sheet: _Sheet, x: float, room: float) -> tuple[list[Part], float]:
    """Name, facts, chips and quote, and the y below them."""
    persona = sheet.persona
    name = marks.paragraph(_name(sheet), x, PAD + 24, room, 2, NAME, "ink")
    parts: list[Part] = [name]
    y = name.y + name.leading * (len(name.lines) - 1)
    facts = " · ".join(part for part in (set_apart(persona.role.strip()), _segment(sheet)) if part)
    if facts:
        block = marks.paragraph(facts, x, y + 22, room, 2, FACTS, "muted")
        parts.append(block)
        y = block.y + block.leading * (len(block.lines) - 1)
    chips_, y = _known(sheet, x, y + 12, room)
    parts.extend(chips_)
    if persona.quote.strip():
        quote = marks.paragraph(
            sheet.words["quoted"].format(text=persona.quote.strip()), x, y + 24, room, 3, QUOTE, sheet.tone
        )
        parts.append(quote)
        y = quote.y + quote.leading * (len(quote.lines) - 1) + 5
    return parts, y


def _name(sheet: _Sheet) -> str:
    name = set_apart(sheet.persona.name.strip()) or sheet.say("sheet.unnamed")
    return name if sheet.persona.age is None else f"{name}, {sheet.persona.age}"


def _segment(sheet: _Sheet) -> str:
    segment = sheet.project.get(Segment, sheet.persona.segment_id)
    return "" if segment is None or not segment.name.strip() else sheet.say("sheet.segment", segment=segment.name)


def _facts(sheet: _Sheet) -> list[tuple[str, Evidence | None]]:
    """Share, interviews and how we know, in words; the last with its evidence."""
    persona = sheet.persona
    found: list[tuple[str, Evidence | None]] = []
    if persona.share is not None:
        found.append((sheet.say("share", share=percent(persona.share, sheet.words)), None))
    if persona.interviews:
        found.append((sheet.say("interviews", n=persona.interviews), None))
    elif persona.interviews == 0:
        found.append((sheet.say("sheet.no_interviews"), None))
    found.append((sheet.say(f"sheet.{persona.evidence}"), persona.evidence))
    return found


def _known(sheet: _Sheet, x: float, y: float, room: float) -> tuple[list[Part], float]:
    """Chips of what is known about the persona, and the y below them; the evidence's border is that of the cards."""
    parts: list[Part] = []
    left, high = x, 22.0
    for words, evidence in _facts(sheet):
        wide = min(room, width(words, FACT) + 22)
        if left > x and left + wide > x + room:
            left, y = x, y + high + 6
        tone, thick, dash = BORDER[evidence] if evidence is not None else ("chip", 1.0, SOLID)
        fill: Tone = "chip" if evidence is None else "panel"
        parts.append(Box(Rect(left, y, wide, high), fill, tone, thick, dash, high / 2))
        line = ellipsize(words, FACT, wide - 20)
        parts.append(Label(left + wide / 2, y + 15.2, (line,), FACT, "ink", "middle"))
        left += wide + 8
    return parts, y + high


def _spoken(sheet: _Sheet) -> str:
    """The head in words, for those who do not see it."""
    facts = (words for words, _ in _facts(sheet))
    return ", ".join(part for part in (_name(sheet), sheet.persona.role.strip(), *facts) if part)


# What it wants, and how its journeys go


def _panels(sheet: _Sheet, top: float) -> Iterator[Figure]:
    layout = sheet.layout
    whole = layout.width - 2 * MARGIN
    rows = []
    for ids in layout.rows:
        wide = (whole - GAP * (len(ids) - 1)) / len(ids)
        rows.append([_section(sheet, id_, wide - 2 * PAD) for id_ in ids if id_ != "worst" or sheet.review])
    room = layout.height - MARGIN - FOOTER - top - GAP * len(rows)
    y = top
    for row, high in zip(rows, fitted(rows, room), strict=True):
        wide = (whole - GAP * (len(row) - 1)) / len(row)
        for number, section in enumerate(row):
            rect = Rect(MARGIN + number * (wide + GAP), y, wide, high)
            yield figure(section, rect, lambda n: sheet.say("sheet.more", n=n))
        y += high + GAP


def _section(sheet: _Sheet, id_: str, wide: float) -> Section:
    persona, tone = sheet.persona, sheet.tone
    match id_:
        case "journeys":
            return journeys(sheet.views, persona.id, wide, sheet.say, review=sheet.review)
        case "worst":
            return worst(sheet.views, persona.id, wide, sheet.say, sheet.words)
        case "channels":
            return _noted(sheet, id_, chips(persona.channels, wide), persona.channels, wide)
        case "traits":
            said = [f"{trait.name} {percent(trait.value, sheet.words)}" for trait in persona.traits]
            section = _noted(sheet, id_, sliders(persona.traits, wide, tone), said, wide)
            return replace(section, aside=_scale(sheet)) if said else section
        case _:
            texts: tuple[str, ...] = getattr(persona, id_)
            usual, tight = (points(texts, wide, lines, tone) for lines in sheet.layout.point_lines)
            return replace(_noted(sheet, id_, usual, texts, wide), tight=tight)


def _noted(sheet: _Sheet, id_: str, blocks: Sequence[Block], texts: Iterable[str], wide: float) -> Section:
    """A panel of what is noted; of what is not, reviewing says so."""
    nothing = plain(sheet.say("sheet.nothing") if sheet.review else "", wide, "missing")
    return Section(id_, sheet.say(f"sheet.{id_}"), blocks or [nothing], ", ".join(texts))


def _scale(sheet: _Sheet) -> At:
    return lambda x, y: [marks.label(sheet.say("sheet.scale"), x, y, SMALL, "muted", "end")]


def _footer(sheet: _Sheet) -> Figure:
    """How much of what the persona meets is known, project, day or version, and sources: on every export."""
    project = sheet.project
    versions = sorted(project.all(Version).values(), key=lambda version: version.at)
    facts = [_stamp(sheet), set_apart(project.info.title.strip())]
    if versions:
        last = versions[-1]
        facts.append(sheet.say("footer.version", version=last.title, date=day(last.at.date(), sheet.words)))
    else:
        facts.append(sheet.say("footer.today", date=day(sheet.look.today, sheet.words)))
    asked = [one for one in project.ordered(Source) if one.respondents]
    facts.extend(f"{set_apart(one.title)}: {punctuated(f'{one.respondents:,}', sheet.words)}" for one in asked)
    wide = sheet.layout.width - 2 * MARGIN
    words = marks.paragraph(" · ".join(filter(None, facts)), 0, 12, wide, 2, Style(10.5), "muted")
    rect = Rect(MARGIN, sheet.layout.height - MARGIN - FOOTER + 4, wide, FOOTER + 4)
    return Figure("sheet-footer", "footer", "page", rect, (words,))


def _stamp(sheet: _Sheet) -> str:
    """How much of what the persona meets today is measured, observed and assumed; empty where it meets nothing."""
    counts = Counter[Evidence]()
    for view in sheet.views:
        counts.update({} if view.is_future else evidence_counts(view, sheet.persona.id))
    known = percents(counts, sheet.words)
    return sheet.say("footer.evidence", **known) if known else ""
