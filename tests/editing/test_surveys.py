"""A survey in the project: what it brings, what it takes the place of, and a comment that was chosen."""

import pytest

from cxmapper.editing.edits.comments import As, take_comment
from cxmapper.editing.edits.surveys import put_survey
from cxmapper.errors import UserError
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.counting.scores import Reading
from cxmapper.model.change import Change
from cxmapper.model.records import Count, Evidence, Note, NoteKind, PainPoint, Persona, Score, Source, Waiver
from tests.surveys import journey

SHOP = journey(["Pay", "Wait"], BUILT_IN["csat"], Persona(id="maria", name="Maria"))


def reading(source: str, checksum: str, *scores: tuple[str, str, int], name: str = "x.csv") -> Reading:
    """A reading with scores of (touchpoint, period, how often 5 was answered)."""
    return Reading(
        Source(id=source, title=name, file=name, checksum=checksum),
        tuple(
            Score(
                id=f"{source}-{where}-{when}",
                subject_id=where,
                metric_id="csat",
                period=when,
                source_id=source,
                counts=(Count(5, n, n, n),),
            )
            for where, when, n in scores
        ),
        (),
    )


JUNE = reading("june", "a", ("t0", "2026-06", 3), ("t1", "2026-06", 4))


def test_a_survey_is_one_change_that_undo_takes_back() -> None:
    change = put_survey(SHOP, JUNE)
    after = SHOP.apply(change)
    assert set(after.all(Score)) == {"june-t0-2026-06", "june-t1-2026-06"}
    assert after.apply(change.inverse()) == SHOP


def test_again_a_survey_takes_the_place_of_what_it_brought_and_keeps_the_ids() -> None:
    after = SHOP.apply(put_survey(SHOP, JUNE))
    waived = after.apply(Change.adding(Waiver(id="w", rule="pain.low-score", subject_id="june-t0-2026-06", reason="x")))
    again = waived.apply(put_survey(waived, reading("new", "a", ("t0", "2026-06", 9)), again=True))
    assert {score.id: score.counts[0].n for score in again.all(Score).values()} == {"june-t0-2026-06": 9}
    assert set(again.all(Source)) == {"june"}
    assert set(again.all(Waiver)) == {"w"}


def test_the_very_same_survey_again_changes_nothing() -> None:
    after = SHOP.apply(put_survey(SHOP, JUNE))
    same = reading("new", "a", ("t0", "2026-06", 3), ("t1", "2026-06", 4))
    assert not put_survey(after, same, again=True)


def test_unless_asked_for_it_is_refused() -> None:
    after = SHOP.apply(put_survey(SHOP, JUNE))
    with pytest.raises(UserError, match="--force"):
        put_survey(after, reading("new", "a", ("t0", "2026-07", 1), name="other.csv"))
    with pytest.raises(UserError, match="Another x"):
        put_survey(after, reading("new", "b", ("t0", "2026-06", 1)))
    assert put_survey(after, reading("new", "b", ("t0", "2026-07", 1)))


def test_a_comment_becomes_a_quote_a_question_or_a_pain_with_its_source() -> None:
    where = {"source": "june.csv", "when": "2026-06", "persona_id": "maria"}
    quote = SHOP.apply(take_comment(SHOP, "Slow!", As.QUOTE, "t0", id="n", **where)).all(Note)["n"]
    assert (quote.kind, quote.text, quote.subject_id, quote.persona_id) == (NoteKind.QUOTE, "Slow!", "t0", "maria")
    assert quote.source == "june.csv, 2026-06"
    question = SHOP.apply(take_comment(SHOP, "Why?", As.QUESTION, "t0", id="n", source="x")).all(Note)["n"]
    assert question.kind is NoteKind.QUESTION
    pain = SHOP.apply(take_comment(SHOP, "Slow!", As.PAIN, "t0", id="n", **where)).all(PainPoint)["n"]
    assert (pain.evidence, pain.persona_ids, pain.links) == (Evidence.OBSERVED, ("maria",), ("june.csv, 2026-06",))


def test_an_empty_comment_is_none() -> None:
    with pytest.raises(UserError, match="no text"):
        take_comment(SHOP, "  ", As.QUOTE, "t0", id="n", source="x")
