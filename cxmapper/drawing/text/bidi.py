"""Which way each character runs: the Unicode Bidirectional Algorithm (UAX #9) for plain text.

Explicit embeddings, overrides and isolates are neutral here: nobody types them into a title, and one that was
pasted must not turn the rest of a map around. Implicit marks (LRM, RLM, ALM) work.
"""

import unicodedata
from collections.abc import Iterator, Sequence

_RIGHT_TO_LEFT = {"R", "AL"}
_STRONG = {"L", *_RIGHT_TO_LEFT}
_NUMBERS = {"EN", "AN"}
_EXPLICIT = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_IGNORED = {"BN", *_EXPLICIT}
_NEUTRAL = {"B", "S", "WS", "ON", *_IGNORED}
_TRAILING = {"WS", *_IGNORED}

_PAIRS = (
    "()[]{}⁅⁆⁽⁾₍₎〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_OPEN_BRACKETS = 63
"""As many brackets may be open at once (BD16); with more, the text has no pairs."""


def base_level(text: str) -> int:
    """1 where the first strong character runs from right to left, else 0 (P2, P3)."""
    strong = next((kind for kind in map(unicodedata.bidirectional, text) if kind in _STRONG), "L")
    return int(strong in _RIGHT_TO_LEFT)


def set_apart(text: str) -> str:
    """The text as it may stand in a line from left to right: what runs the other way turns nothing around it.

    Marks at its ends: from left to right, and within these from right to left where it begins so, lest a quotation
    mark at its end be taken for one of the line. Text without anything from right to left is as it was.
    """
    if text.isascii() or not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return text
    mark = "\u200f" if base_level(text) else ""
    return f"\u200e{mark}{text}{mark}\u200e"


def levels(text: str, base: int) -> list[int]:
    """The embedding level of every character of one line: even from left to right, odd from right to left.

    `base` is the paragraph's level, 0 or 1. The line is resolved as a paragraph of its own: what stood on the
    line before does not reach into it.
    """
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    if not base and not ({"R", "AL", "AN"} & set(kinds)):
        return [0] * len(text)
    resolved = _without_ignored(kinds, base)
    _resolve_weak(resolved, "R" if base else "L")
    _resolve_brackets(text, kinds, resolved, base)
    _resolve_neutral(resolved, base)
    result = [_implicit_level(kind, base) for kind in resolved]
    for index in _reset(kinds):
        result[index] = base
    return result


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The indices of runs with these levels as seen from left to right (L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _without_ignored(kinds: list[str], base: int) -> list[str]:
    """Boundary neutrals and explicit formatting take the kind before them, so that no rule stops at them (X9, 5.2)."""
    resolved: list[str] = []
    before = "R" if base else "L"
    for kind in kinds:
        before = before if kind in _IGNORED else kind
        resolved.append(before)
    return resolved


def _resolve_weak(kinds: list[str], edge: str) -> None:
    """Marks, numbers, separators and terminators (W1–W7); `edge` is the kind before the first character."""
    before = strong = edge
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = before
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
        before = kinds[index]
        if before in _STRONG:
            strong = before
    _resolve_separators(kinds)
    strong = edge
    for index, kind in enumerate(kinds):
        if kind == "AL":
            kinds[index] = "R"
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"
        if kinds[index] in _STRONG:
            strong = kinds[index]


def _resolve_separators(kinds: list[str]) -> None:
    """A single separator between two numbers, and terminators beside one, belong to it (W4–W6)."""
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((kind == "CS" and before in _NUMBERS) or (kind == "ES" and before == "EN")):
            kinds[index] = before
    for start, end in _stretches(kinds, {"ET"}):
        beside_number = "EN" in (kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else "")
        kinds[start:end] = ["EN" if beside_number else "ON"] * (end - start)
    for index, kind in enumerate(kinds):
        if kind in {"ES", "CS"}:
            kinds[index] = "ON"


def _resolve_brackets(text: str, original: list[str], kinds: list[str], base: int) -> None:
    """A pair of brackets runs as its contents do, or as the text before it (N0)."""
    embedding = "R" if base else "L"
    for opening, closing in _bracket_pairs(text, original):
        inside = {_direction(kind) for kind in kinds[opening + 1 : closing]} & {"L", "R"}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = (_direction(kind) for kind in reversed(kinds[:opening]))
            direction = next((kind for kind in before if kind in _STRONG), embedding)
        for bracket in (opening, closing):
            end = bracket + 1
            while end < len(kinds) and original[end] in {"NSM", *_IGNORED}:
                end += 1
            kinds[bracket:end] = [direction] * (end - bracket)


def _bracket_pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    """Positions of matching brackets, in the order of the opening ones (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, char in enumerate(text):
        if kinds[index] != "ON":
            continue
        if char in _CLOSING:
            if len(opened) == _OPEN_BRACKETS:
                return []
            opened.append((_CLOSING[char], index))
            continue
        depth = next((depth for depth in reversed(range(len(opened))) if opened[depth][0] == char), None)
        if depth is not None:
            pairs.append((opened[depth][1], index))
            del opened[depth:]
    return sorted(pairs)


def _resolve_neutral(kinds: list[str], base: int) -> None:
    """Neutrals between two of one direction take it, others the base's (N1, N2)."""
    embedding = "R" if base else "L"
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _direction(kinds[start - 1]) if start else embedding
        after = _direction(kinds[end]) if end < len(kinds) else embedding
        kinds[start:end] = [before if before == after else embedding] * (end - start)


def _direction(kind: str) -> str:
    return "R" if kind in _NUMBERS else kind


def _implicit_level(kind: str, base: int) -> int:
    """I1 and I2."""
    if kind in _NUMBERS:
        return 2
    return base if (kind == "R") == bool(base) else 1 + base


def _reset(kinds: list[str]) -> Iterator[int]:
    """Separators and the white space before them or at the end, which go back to the base level (L1)."""
    at_end = True
    for index in range(len(kinds) - 1, -1, -1):
        at_end = kinds[index] in {"B", "S"} or (at_end and kinds[index] in _TRAILING)
        if at_end:
            yield index


def _stretches(kinds: list[str], wanted: set[str]) -> list[tuple[int, int]]:
    """Start and end of each longest stretch of kinds that are wanted."""
    found: list[tuple[int, int]] = []
    for index, kind in enumerate(kinds):
        if kind not in wanted:
            continue
        if found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found
