"""The scale of a rating, from all columns of a file that are answered alike."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.guess.labels import Labelled, labelled
from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.guess.words import words_of
from cxmapper.model.records import Better, Cut, Metric, MetricKind, Scale, Scope

_RECOMMEND = re.compile(
    r"(?i)(?<![a-z])nps(?![a-z])|net.?promoter|promoter.?score|recomm[ae]nd|weiterempf|empfehl|recom[ie]|raccomand"
    r"|consigli(?:er|are)|aanbevel|aanrad|\bltr\b|likelihood to refer"
)
_ANY_SCORE = frozenset({"score", "rating", "note", "bewertung", "punkte", "points", "puntuacion", "voto", "cijfer"})
_EASE = re.compile(r"(?i)\b(?:ease|easy|easily|effort|ces|einfach|leicht|aufwand|m[üu]he\w*)\b")
_RESOLVED = re.compile(r"(?i)\b(?:re)?solved\b|gel[öo]st|gekl[äa]rt|\bfcr\b")
_MATRIX = re.compile(r"(.+?)[_.#\[ -]+\d+\]?")
_SURE = 200
"""So many answers without the upper numbers say that the scale does not have them."""

_APART = 0.15
"""A code's share differs so much between columns, as not everybody uses everything; that of an answer hardly does."""


class Scaled(Struct, frozen=True):
    """How columns are answered: the metric, and which answers are none."""

    metric: Metric
    skipped: tuple[float, ...] = ()
    not_applicable: tuple[str | float, ...] = ()
    labels: Mapping[str, float] = field(default_factory=dict)


def pools(ratings: Sequence[Seen]) -> dict[str, list[Seen]]:
    """The ratings that are answered alike, by a name for how: “nps”, “5”, “7”, “10”, or a family of words.

    Columns of one matrix (Q3_1, Q3_2 …) are answered as the one with the highest number is.
    """
    in_numbers = [seen for seen in ratings if seen.looks is Looks.RATING]
    if len(in_numbers) == 1 and _is_plain_score(in_numbers[0]):
        return {"nps": in_numbers, **pools([seen for seen in ratings if seen.looks is not Looks.RATING])}
    found: dict[str, list[Seen]] = {}
    widest: dict[str, str] = {}
    for seen in ratings:
        key = _kind(seen)
        matrix = _matrix(seen)
        if matrix and key.isdigit():
            widest[matrix] = max(widest.get(matrix, "0"), key, key=int)
    for seen in ratings:
        key = _kind(seen)
        key = widest.get(_matrix(seen), key) if key.isdigit() else key
        found.setdefault(key, []).append(seen)
    return found


def narrower(pool: Sequence[Seen]) -> frozenset[str]:
    """The names of columns that many answered, some with 1 and nobody as high as in others.

    These are codes of a choice: 1 for yes, 2 for no, 3 for “don't know”.
    """
    highest = {seen.name: max(_run(seen.numbers), default=0) for seen in pool if seen.looks is Looks.RATING}
    top = min(max(highest.values(), default=0), 5)
    low = {seen.name for seen in pool if 1 in seen.numbers}
    counted = {seen.name: sum(seen.numbers.values()) for seen in pool}
    return frozenset(name for name, high in highest.items() if high < top and name in low and counted[name] >= _SURE)


def scaled(kind: str, pool: Sequence[Seen]) -> Scaled | None:
    """How the columns of a pool are answered; None for codes of a choice, which are no scale."""
    if any(seen.looks is Looks.LABELS for seen in pool):
        return _in_words(pool)
    labels = {label: number for seen in pool if seen.labels for label, number in seen.labels.numbers.items()}
    nothing = tuple(sorted({text for seen in pool if seen.labels for text in seen.labels.nothing}))
    numbers: Counter[int] = Counter()
    for seen in pool:
        numbers.update(seen.numbers)
    run = _run(numbers)
    codes = tuple(sorted(value for value in numbers if value not in run))
    if kind == "nps":
        return Scaled(BUILT_IN["nps"], (), (*map(float, codes), *nothing), labels)
    top, skipped, not_applicable = _top(pool, run, int(kind))
    metric = _metric(pool, run, numbers, top)
    if metric is None:
        return None
    return Scaled(metric, skipped, (*not_applicable, *map(float, codes), *nothing), labels)


def _kind(seen: Seen) -> str:
    if seen.looks is Looks.LABELS:
        return seen.labels.family if seen.labels is not None else ""
    if _RECOMMEND.search(seen.said) and max(_run(seen.numbers)) <= 10:
        return "nps"
    top = max(_run(seen.numbers))
    return "5" if top <= 6 else "7" if top == 7 else "10"


def _is_plain_score(seen: Seen) -> bool:
    """Whether a survey's only rating, called no more than “Score”, has all of 0 to 10."""
    run = _run(seen.numbers)
    return bool({*words_of(seen.name)}) and {*words_of(seen.name)} <= _ANY_SCORE and {0, 10} <= run


def _matrix(seen: Seen) -> str:
    found = _MATRIX.fullmatch(seen.name)
    return found[1] if found is not None else ""


def _run(numbers: Iterable[int]) -> set[int]:
    """The answers: from 0 or 1 upwards without a gap before numbers such as 8, 9 or 99, which are codes then."""
    answers = sorted(value for value in numbers if 0 <= value <= 10)
    run: set[int] = set()
    for value in answers:
        if run and value - max(run) >= 2 and value >= 8 and 3 <= max(run) <= 6:
            break
        run.add(value)
    return run


def _top(pool: Sequence[Seen], run: set[int], kind: int) -> tuple[int, tuple[float, ...], tuple[float, ...]]:
    """The highest answer, and what is skipped or not applicable: 0 below a scale from 1, and a 6 behind one to 5.

    Where both are there, 0 was left blank and 6 never used; a 0 alone is not applicable.
    """
    above = kind + 1
    code_above = above in run and kind < 10 and _is_code(above, pool)
    if kind == 10:
        return max(run), (), ()
    top = max(kind, above if above in run and not code_above else 0)
    if code_above:
        return top, ((0.0,) if 0 in run else ()), (float(above),)
    return top, (), ((0.0,) if 0 in run and top == kind else ())


def _is_code(value: int, pool: Sequence[Seen]) -> bool:
    """Whether a number behind a scale is a code: its share differs widely, or it is a peak of its own."""
    counted = [seen.numbers for seen in pool if sum(seen.numbers.values())]
    shares = [numbers.get(value, 0) / sum(numbers.values()) for numbers in counted]
    return max(shares) - min(shares) >= _APART or any(
        numbers.get(value, 0) > 1.5 * numbers.get(value - 1, 0)
        and numbers.get(value - 1, 0) < numbers.get(value - 2, 0)
        for numbers in counted
    )


def _metric(pool: Sequence[Seen], run: set[int], numbers: Mapping[int, int], top: int) -> Metric | None:
    if run == {0, 1}:
        return _yes(pool)
    if run <= {1, 2}:
        return None
    ease = all(_EASE.search(seen.said) for seen in pool)
    highest = max(run)
    if top == 5 and highest < 5 and highest > 2 and sum(numbers.values()) >= _SURE:
        return own_metric(f"Rating 1–{highest}", 1, highest)
    if top == 5:
        effort = ease and all({"effort", "aufwand", "ces"} & set(words_of(seen.said)) for seen in pool)
        return BUILT_IN["ces-reversed"] if effort else BUILT_IN["csat"]
    if top == 7:
        return BUILT_IN["ces"] if ease else own_metric("Rating 1–7", 1, 7)
    low = 0 if 0 in run else 1
    return own_metric(f"Rating {low}–{max(top, 10) if top > 7 else top}", low, max(top, 10) if top > 7 else top)


def _yes(pool: Sequence[Seen]) -> Metric:
    resolved = all(_RESOLVED.search(seen.said) for seen in pool)
    return BUILT_IN["first-contact-resolution"] if resolved else own_metric("Yes", 0, 1)


def _in_words(pool: Sequence[Seen]) -> Scaled:
    """All words of the pool on one scale; with the words of one column where together they make none."""
    found: list[Labelled] = [seen.labels for seen in pool if seen.labels is not None]
    texts = {text for one in found for text in (*one.numbers, *one.nothing)}
    together = labelled(texts) or found[0]
    top = int(together.top)
    match together.family, top:
        case (("satisfied" | "good" | "favorable"), 5):
            metric = BUILT_IN["csat"]
        case "easy", 7:
            metric = BUILT_IN["ces"]
        case "one of two", _:
            metric = own_metric(next(iter(together.numbers)).capitalize(), 0, 1)
        case "yes", _:
            metric = _yes(pool)
        case family, _:
            name = {"easy": "Ease", "agree": "Agreement", "likely": "Likelihood"}.get(family, "Rating")
            metric = own_metric(f"{name} 1–{top}", 1, top)
    return Scaled(metric, (), together.nothing, together.numbers)


def own_metric(name: str, low: int, high: int) -> Metric:
    """A metric that is not built in: a share of 0 and 1, the top two of 5 or 7 answers in words, else a mean."""
    scale = Scale(min=low, max=high, step=1)
    if (low, high) == (0, 1):
        return Metric(id="own", name=name, kind=MetricKind.SHARE, scale=scale, scope=Scope.BOTH)
    if (low, high) in ((1, 5), (1, 7)) and not name.startswith("Ease"):
        kind, cut = MetricKind.TOP_BOX, Cut(top=high - 1)
        return Metric(id="own", name=name, kind=kind, scale=scale, cut=cut, scope=Scope.BOTH)
    return Metric(id="own", name=name, kind=MetricKind.MEAN, scale=scale, better=Better.HIGHER, scope=Scope.BOTH)
