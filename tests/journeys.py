"""Journeys of any size for tests and benchmarks; the same arguments give the same project for ever."""

from collections.abc import Iterator
from random import Random

from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Aspect,
    Count,
    Department,
    Evidence,
    Existence,
    Journey,
    Metric,
    MetricKind,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Scale,
    Score,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)

_CHANNELS = ("web", "app", "phone", "shop", "email", "post", "")
_WORDS = ("Ask", "Choose", "Order", "Pay", "Wait", "Receive", "Unpack", "Set up", "Use", "Call", "Repair", "Renew")
_NAMES = ("Maria", "Bill", "Aylin", "Jonas", "Chen", "Ruth")


def seeded_journey(touchpoints: int, seed: int = 1, personas: int = 2) -> Project:
    """A project of one journey "journey" with stages "s0"…, touchpoints "t0"… and personas "p0"….

    About 1.4 transitions a touchpoint (the next one, branches, a few ways back and departures), ratings by the first
    two personas for expected and perceived, some pains, ideas, notes and NPS scores. 8 stages, from 400 touchpoints on
    one for every 50.
    """
    random = Random(seed)
    return Project.build([*_frame(personas), *_steps(random, touchpoints, personas), *_ways(random, touchpoints)])


def _frame(personas: int) -> Iterator[Record]:
    persona_ids = tuple(f"p{number}" for number in range(personas))
    yield ProjectInfo(id="project", title="Seeded journey")
    yield Department(id="service", name="Service")
    for number, persona_id in enumerate(persona_ids):
        yield Persona(id=persona_id, name=_NAMES[number % len(_NAMES)], share=round(1 / personas, 2))
    yield Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1), headline=True)
    yield Journey(id="journey", title="Seeded journey", persona_ids=persona_ids, volume=1_000)


def _steps(random: Random, touchpoints: int, personas: int) -> Iterator[Record]:
    stages = max(8, touchpoints // 50)
    for number, order in enumerate(orders(stages)):
        yield Stage(id=f"s{number}", journey_id="journey", title=f"Stage {number + 1}", order=order)
    for number, order in enumerate(orders(touchpoints)):
        persona_ids = (f"p{random.randrange(personas)}",) if personas and random.random() < 0.1 else ()
        yield Touchpoint(
            id=f"t{number}",
            stage_id=f"s{number * stages // touchpoints}",
            title=f"{random.choice(_WORDS)} {number + 1}",
            channel=random.choice(_CHANNELS),
            owner_id=random.choice(("service", None)),
            persona_ids=persona_ids,
            existence=Existence.MISSING if random.random() < 0.05 else Existence.EXISTS,
            evidence=random.choice(tuple(Evidence)),
            moment_of_truth=random.random() < 0.1,
            order=order,
        )
        yield from _annotations(random, number, personas)


def _annotations(random: Random, number: int, personas: int) -> Iterator[Record]:
    touchpoint_id = f"t{number}"
    for persona in range(min(personas, 2)):
        for view in (View.EXPECTED, View.PERCEIVED):
            if random.random() < 0.9:
                yield Rating(
                    id=f"{touchpoint_id}.p{persona}.{view}",
                    touchpoint_id=touchpoint_id,
                    persona_id=f"p{persona}",
                    view=view,
                    aspect=Aspect.EMOTION,
                    value=random.randint(-2, 2),
                )
    if random.random() < 0.2:
        severity = random.randint(1, 5)
        yield PainPoint(id=f"{touchpoint_id}.pain", touchpoint_id=touchpoint_id, text="Too slow", severity=severity)
        if random.random() < 0.5:
            yield Opportunity(
                id=f"{touchpoint_id}.idea", text="Do it faster", pain_point_ids=(f"{touchpoint_id}.pain",)
            )
    if random.random() < 0.3:
        kind = random.choice((NoteKind.QUOTE, NoteKind.DOING, NoteKind.THINKING, NoteKind.QUESTION))
        yield Note(id=f"{touchpoint_id}.note", kind=kind, text="Where is my parcel?", subject_id=touchpoint_id)
    if random.random() < 0.25:
        answers = [(value, random.randint(1, 40)) for value in range(11)]
        counts = tuple(Count(value, n, n, n) for value, n in answers)
        yield Score(
            id=f"{touchpoint_id}.nps", subject_id=touchpoint_id, metric_id="nps", period="2026-Q3", counts=counts
        )


def _ways(random: Random, touchpoints: int) -> Iterator[Record]:
    for number in range(touchpoints):
        start = f"t{number}"
        if number + 1 < touchpoints:
            yield Transition(id=f"{start}.next", source_id=start, target_id=f"t{number + 1}")
        chance = random.random()
        if chance < 0.28 and number + 2 < touchpoints:
            end = f"t{min(touchpoints - 1, number + random.randint(2, 4))}"
            yield Transition(
                id=f"{start}.branch", source_id=start, target_id=end, kind=TransitionKind.ALTERNATIVE, share=0.3
            )
        elif chance < 0.35 and number:
            end = f"t{max(0, number - random.randint(1, 5))}"
            yield Transition(id=f"{start}.back", source_id=start, target_id=end, kind=TransitionKind.BACK, share=0.1)
        elif chance < 0.4:
            yield Transition(
                id=f"{start}.leaves", source_id=start, target_id=None, kind=TransitionKind.LEAVES, share=0.05
            )
