"""Which touchpoint a comment is about, by the words of its title."""

from collections.abc import Sequence

from cxmapper.feedback.guess.likeness import ENOUGH, Weights
from cxmapper.feedback.guess.words import group, stem, words_of
from cxmapper.model.records import Touchpoint


def touchpoint_about(comment: str, touchpoints: Sequence[Touchpoint]) -> Touchpoint | None:
    """The touchpoint of whose title most words, as to their weight, are in the comment; None where that isn't half.

    Of several that fit alike none: nobody can say.
    """
    weights = Weights.of(touchpoint.title for touchpoint in touchpoints)
    words = words_of(comment)
    said, meant = {stem(word) for word in words}, {group(word) for word in words} - {None}
    fits = [_fit(words_of(touchpoint.title), said, meant, weights) for touchpoint in touchpoints]
    best = max(fits, default=0.0)
    return touchpoints[fits.index(best)] if best >= ENOUGH and fits.count(best) == 1 else None


def _fit(title: Sequence[str], said: set[str], meant: set[int | None], weights: Weights) -> float:
    whole = sum(weights(word) for word in title)
    found = sum(weights(word) for word in title if stem(word) in said or group(word) in meant)
    return round(found / whole, 6) if whole else 0.0
