"""SurveyMonkey: questions above their options in two rows of headers, or, condensed, one row of questions.

A question stands above the first of its columns only; the row below names the option, or the row of a matrix.
"""

from collections import Counter
from collections.abc import Sequence

from cxmapper.feedback.tables.layout import Layout, clean, folded, layout_of
from cxmapper.feedback.tables.table import Kind

_IDENTITY = {"respondent id", "respondentid", "respondent_id"}
_OWN = {
    "collector id": Kind.META,
    "collectorid": Kind.META,
    "start date": Kind.DATE,
    "startdate": Kind.DATE,
    "end date": Kind.DATE,
    "enddate": Kind.DATE,
    "date created": Kind.DATE,
    "date modified": Kind.DATE,
}
_OPEN = {"open-ended response", "offene antwort", "réponse ouverte", "respuesta abierta", "risposta aperta"}
_ANSWER = {"response", "antwort", "réponse", "respuesta", "risposta", "resposta", "antwoord", *_OPEN}


def surveymonkey(head: Sequence[Sequence[str]]) -> Layout | None:
    """Recognised by the shape of its two rows of headers in any language, or by its column of respondents."""
    if _has_options(head):
        return _expanded(clean(head[0]), clean(head[1]))
    if folded(head[0])[0] in _IDENTITY:
        return layout_of("SurveyMonkey", clean(head[0]), _kinds(folded(head[0])))
    return None


def _has_options(head: Sequence[Sequence[str]]) -> bool:
    """Two rows: nothing below the first header, and an option below every blank, of which there are some."""
    if len(head) < 2 or not head[0][0] or head[1][0] or not all(row[0] for row in head[2:]):
        return False
    blanks = [below for above, below in zip(head[0], head[1], strict=True) if not above]
    is_known = folded(head[0])[0] in _IDENTITY
    return all(blanks) and (bool(blanks) or is_known) and any(head[1])


def _expanded(questions: list[str], options: list[str]) -> Layout:
    filled: list[str] = []
    for question in questions:
        filled.append(question or filled[-1])
    begins = [place for place, question in enumerate(questions) if question]
    group = [sum(begin <= place for begin in begins) for place in range(len(questions))]
    size = Counter(group)
    alone = [size[group[place]] == 1 and option.casefold() in _ANSWER for place, option in enumerate(options)]
    header = [
        f"{question} [{option}]" if option and not is_alone else question
        for question, option, is_alone in zip(filled, options, alone, strict=True)
    ]
    texts = {place: Kind.TEXT for place, option in enumerate(options) if option.casefold() in _OPEN}
    own = [name if not option else "" for name, option in zip(folded(questions), options, strict=True)]
    return layout_of("SurveyMonkey", header, {**_kinds(own), **texts}, header_rows=2)


def _kinds(header: Sequence[str]) -> dict[int, Kind]:
    kinds = {place: _OWN[name] for place, name in enumerate(header) if name in _OWN}
    return {0: Kind.IDENTITY, **kinds}
