"""What a log says of the drawn journey, in words."""

from collections.abc import Iterator, Sequence

from cxmapper.feedback.events.drawn import Drawn, Taken
from cxmapper.feedback.following import Followed
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import tr
from cxmapper.wording import percent, punctuated

MOST = 50
"""So many things of a kind are told one by one."""

Section = tuple[str, Sequence[str]]
"""A heading, and the lines below it."""


def results(followed: Followed) -> Iterator[Section]:
    """What was counted, where nobody goes, and where customers go though nobody drew it."""
    drawn = followed.drawn
    cases = punctuated(f"{drawn.flow.cases:,}", number_words())
    yield (
        tr(
            "{n} of {ways} drawn {ways|way|ways} counted in {cases} {cases|case|cases}",
            n=len(drawn.counted),
            ways=len(drawn.ways),
            cases=cases,
        ),
        (),
    )
    taken = [_taken(drawn, one) for one in drawn.nobody_drew]
    not_taken = [_ends(drawn, way.source_id, way.target_id) for way in drawn.nobody_takes]
    for heading, lines in (
        (tr("Ways that customers take and nobody drew"), taken),
        (tr("Drawn ways that nobody takes"), not_taken),
        (tr("Touchpoints where nobody comes by"), list(map(titled, drawn.nobody_comes))),
        (tr("Activities that are on no touchpoint"), followed.not_on_map),
        (tr("Touchpoints that the log does not see"), list(map(titled, drawn.unseen))),
    ):
        if lines:
            more = [tr("and {n} more", n=len(lines) - MOST)] if len(lines) > MOST else []
            yield f"{heading} ({len(lines)})", [*lines[:MOST], *more]


def titled(touchpoint: Touchpoint) -> str:
    """A touchpoint's title on one line."""
    return " ".join(touchpoint.title.split()) or tr("unnamed")


def _taken(drawn: Drawn, one: Taken) -> str:
    n = punctuated(f"{one.n:,}", number_words())
    share = percent(one.share, number_words())
    return tr("{way}: {share} of {n}", way=_ends(drawn, one.source_id, one.target_id), share=share, n=n)


def _ends(drawn: Drawn, source_id: Id, target_id: Id | None) -> str:
    titles = drawn.project.all(Touchpoint)
    return f"{titled(titles[source_id])} → {titled(titles[target_id]) if target_id else tr('leaves')}"
