"""Ids of new records."""

import itertools
import secrets
import time

from cxmapper.model.record import Id

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
_numbers = itertools.count((time.time_ns() // 1_000_000) << 20)
"""From the millisecond in which the process began; a million ids carry on into the next one."""


def new_id() -> Id:
    """An id that nobody else makes: 20 characters, sorting by the order of making within a process.

    48 bits of the milliseconds at which the process began, 20 bits that count up from there, 32 random bits, in base 32
    without look-alikes.
    """
    number = next(_numbers) << 32 | secrets.randbits(32)
    return "".join(_DIGITS[number >> shift & 31] for shift in range(95, -5, -5))
