"""Sortable keys: strings of the digits 0–9, A–Z, a–z, compared as ASCII, between any two of which a third fits.

A key reads as a fraction in base 62 and never ends with 0, so there is always room below it. Every new key ends with
two digits made of the id of the record it is for: two people who insert at the same place at once get different keys.
"""

from zlib import crc32

from cxmapper.model.record import Id

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_WIDTH = 6


def order_between(before: str | None, after: str | None, record_id: Id) -> str:
    """A key above `before` and below `after`; None stands for the end of the list.

    Raises ValueError when the two leave no room, being equal or the wrong way round.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError(f"no key fits between {before} and {after}")
    if after is None:
        key = _stepped(before, 1) if before else _DIGITS[_BASE // 2]
    elif before is None:
        key = _stepped(after, -1)
    else:
        key = _middle(before, after)
    return key + _mark(record_id)


def orders(count: int, ids: tuple[Id, ...] = ()) -> tuple[str, ...]:
    """Keys for a whole new list, in order; with `ids` each key carries its record's mark."""
    marks = [_mark(id_) for id_ in ids] or [""] * count
    return tuple(_fixed(_BASE**4 // 2 + 1 + number, 4, avoid_zero=True) + mark for number, mark in enumerate(marks))


def _mark(record_id: Id) -> str:
    number = crc32(record_id.encode())
    return _DIGITS[number % _BASE] + _DIGITS[1 + number // _BASE % (_BASE - 1)]


def _stepped(key: str, step: int) -> str:
    """The next whole step above or below, kept short however often something is put at an end."""
    number = _number(key[:_WIDTH].ljust(_WIDTH, "0"))
    stepped = number + step * _BASE
    if 0 < stepped < _BASE**_WIDTH - 1:
        return _fixed(stepped, _WIDTH)
    return key + _DIGITS[-1] if step > 0 else _middle("", key)


def _middle(before: str, after: str) -> str:
    """The shortest key strictly between that stays between whatever is appended to it."""
    for width in range(1, len(before) + len(after) + 3):
        low, high = (_number(key[:width].ljust(width, "0")) for key in (before, after))
        if high - low > 1:
            return _fixed((low + high) // 2, width)
    raise ValueError(f"no key fits between {before} and {after}")


def _number(key: str) -> int:
    number = 0
    for digit in key:
        number = number * _BASE + _DIGITS.index(digit)
    return number


def _fixed(number: int, width: int, *, avoid_zero: bool = False) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits = _DIGITS[digit] + digits
    return digits + "V" if avoid_zero and digits.endswith("0") else digits
