"""Numbers, days and foreign text as people read them in English sentences, everywhere in the product alike."""

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_JOINERS = "\u200c\u200d"
"""Of Persian words and of emoji."""


def one_line(text: str) -> str:
    """Foreign text on one line of a terminal, without what would move its cursor or turn its direction of reading."""
    shown = (char if char.isprintable() or char in _JOINERS else " " for char in text)
    return "".join(shown).rstrip()


def day(date_: date) -> str:
    """A day: 15 December 2026."""
    return f"{date_.day} {_MONTHS[date_.month - 1]} {date_.year}"


def short_day(date_: date) -> str:
    """A day where room is short: 15 Dec 2026."""
    return f"{date_.day} {_MONTHS[date_.month - 1][:3]} {date_.year}"


def steps(value: float, sign: str = "") -> str:
    """A number on the hand scale with one decimal and a typographic minus; never −0.0. `sign` "+" shows a plus."""
    rounded = round(value, 1) + 0.0
    return f"{rounded:{sign}.1f}".replace("-", "−") if rounded else "0.0"


def percent(fraction: float) -> str:
    """A fraction as a whole percentage: 38 %; what is there but rounds to nothing is under 1 %."""
    return "under 1 %" if 0 < fraction < 0.005 else f"{fraction * 100:.0f} %"


def thousands(number: float) -> str:
    """A count with separators, rounded to two significant digits as estimates deserve: 1,900."""
    if number < 1:
        return "under 1"
    digits = max(0, len(str(int(number))) - 2)
    return f"{round(number, -digits):,.0f}"
