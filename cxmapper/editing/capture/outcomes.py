"""What a line became, as a value that the window says in words: before Enter as a preview, after it as news."""

from enum import StrEnum

from msgspec import Struct


class Became(StrEnum):
    """What a line makes, or where it leads."""

    STAGE = "stage"
    TO_STAGE = "to_stage"
    FOCUS = "focus"
    FIRST = "first"
    TOUCHPOINT = "touchpoint"
    MISSING = "missing"
    BRANCH = "branch"
    PAIN = "pain"
    QUOTE = "quote"
    QUOTE_OF = "quote_of"
    QUESTION = "question"
    IDEA = "idea"
    ANSWER = "answer"
    PARKED = "parked"
    PARKED_ALREADY = "parked_already"
    CHANNEL = "channel"
    TO_TOUCHPOINT = "to_touchpoint"
    WAY = "way"
    WAY_BACK = "way_back"
    LEAVES = "leaves"


class Outcome(Struct, frozen=True):
    """`text` is what was typed, as it is kept; `at` the title of what it stands at, behind or leads to.

    `who` names a quote's persona; `severity` is a pain's, 1–5, and 0 of all else.
    """

    became: Became
    text: str
    at: str = ""
    who: str = ""
    channel: str = ""
    severity: int = 0
