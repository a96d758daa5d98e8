"""What the capture bar says of a line: what it will become, and what was captured."""

from collections import Counter
from collections.abc import Sequence

from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.ui.words import marked, tr

HINT = marked(
    'Stage:   - touchpoint @channel   ! pain   " quote   ? question   + idea   = missing   // park   Bill: in focus'
)

_BECOMING = {
    Became.STAGE: (marked("new stage “{text}”"), "between-vertical-start"),
    Became.TO_STAGE: (marked("go to the stage “{text}”"), "corner-down-right"),
    Became.FOCUS: (marked("{text} in focus"), "users"),
    Became.FIRST: (marked("first touchpoint of {at}"), "square-plus"),
    Became.TOUCHPOINT: (marked("touchpoint behind {at}"), "square-plus"),
    Became.MISSING: (marked("missing touchpoint, after {at}"), "circle-dashed"),
    Became.BRANCH: (marked("alternative to {at}"), "split"),
    Became.PAIN: (marked("pain at {at}, depth {severity} of 5"), "triangle-alert"),
    Became.QUOTE: (marked("quote at {at}"), "quote"),
    Became.QUOTE_OF: (marked("quote of {who} at {at}"), "quote"),
    Became.QUESTION: (marked("question at {at}"), "circle-question-mark"),
    Became.IDEA: (marked("idea at {at}"), "lightbulb"),
    Became.ANSWER: (marked("idea that answers “{at}”"), "lightbulb"),
    Became.PARKED: (marked("parked for later"), "square-parking"),
    Became.PARKED_ALREADY: (marked("parked already"), "square-parking"),
    Became.CHANNEL: (marked("channel of {at}: {text}"), "tag"),
    Became.TO_TOUCHPOINT: (marked("go to {text}"), "corner-down-right"),
    Became.WAY: (marked("way from {at} on to {text}"), "spline"),
    Became.WAY_BACK: (marked("way from {at} back to {text}"), "undo-2"),
    Became.LEAVES: (marked("customers leave at {at}"), "log-out"),
}
"""What a line becomes, in words and as an icon."""

_COUNTED = (
    (marked("{n} {n|stage|stages}"), {Became.STAGE}),
    (marked("{n} {n|touchpoint|touchpoints}"), {Became.FIRST, Became.TOUCHPOINT, Became.BRANCH}),
    (marked("{n} missing"), {Became.MISSING}),
    (marked("{n} {n|pain|pains}"), {Became.PAIN}),
    (marked("{n} {n|quote|quotes}"), {Became.QUOTE, Became.QUOTE_OF}),
    (marked("{n} {n|question|questions}"), {Became.QUESTION}),
    (marked("{n} {n|idea|ideas}"), {Became.IDEA, Became.ANSWER}),
    (marked("{n} parked"), {Became.PARKED}),
    (marked("{n} {n|way|ways}"), {Became.WAY, Became.WAY_BACK, Became.LEAVES}),
    (marked("{n} {n|channel|channels}"), {Became.CHANNEL}),
)
"""How it is said, and what is counted so."""


def becoming_words(outcomes: Sequence[Outcome]) -> str:
    """What a line will become: "pain at Pay"; of a name and a line behind it both."""
    return ", ".join(_one(outcome) for outcome in outcomes)


def becoming_icon(outcomes: Sequence[Outcome]) -> str:
    """The icon of what a line will become; empty where that is nothing yet."""
    return _BECOMING[outcomes[-1].became][1] if outcomes else ""


def captured_words(outcomes: Sequence[Outcome], undo: str) -> str:
    """What was captured: the words of a single line, else how many of what, and how to take them back."""
    if len(outcomes) < 3:
        return becoming_words(outcomes)
    counts = Counter(outcome.became for outcome in outcomes)
    found = []
    for words, kinds in _COUNTED:
        n = sum(counts[kind] for kind in kinds)
        if n:
            found.append(tr(words, n=n))
    what = ", ".join(found) or tr("nothing new")
    return tr("Captured {n} lines: {what}; {undo} takes it back.", n=len(outcomes), what=what, undo=undo)


def _one(outcome: Outcome) -> str:
    words = tr(
        _BECOMING[outcome.became][0],
        text=outcome.text or "…",
        at=outcome.at or tr("unnamed"),
        who=outcome.who,
        severity=outcome.severity,
    )
    return f"{words} · {outcome.channel}" if outcome.channel else words
