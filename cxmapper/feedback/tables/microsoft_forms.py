"""Microsoft Forms: a workbook with one row of headers, ID, two times, e-mail and name first, in any language.

Headers keep the line breaks and hard spaces of their questions; a quiz has points and feedback beside each.
"""

import re
from collections.abc import Sequence

from cxmapper.feedback.tables.layout import PERSONAL, Layout, clean, folded, layout_of
from cxmapper.feedback.tables.table import Kind

_START = frozenset(
    {
        *("start time", "startzeit", "heure de début", "hora de inicio", "hora de início", "ora di inizio"),
        *("begintijd", "starttid", "starttidspunkt", "godzina rozpoczęcia", "開始時刻", "开始时间", "開始時間"),
    }
)
_QUIZ = ("points - ", "feedback - ", "total points", "quiz feedback", "grade posted time")
_OTHER = {"last modified time": Kind.META, "language": Kind.META, "zeit der letzten änderung": Kind.META}
_TIME = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}[T ,].*[0-9]:[0-9]{2}.*")


def microsoft_forms(head: Sequence[Sequence[str]]) -> Layout | None:
    """Recognised by its first columns: ID, and then a name for the start, or two times before an e-mail address."""
    header = folded(head[0])
    if len(header) < 4 or header[0] != "id":
        return None
    if header[1] not in _START and not (header[3] in PERSONAL and _are_times(head)):
        return None
    kinds = {0: Kind.IDENTITY, 1: Kind.DATE, 2: Kind.DATE}
    for place, name in enumerate(header[3:], 3):
        if name.startswith(_QUIZ):
            kinds[place] = Kind.META
        elif place <= 6 and name in _OTHER:
            kinds[place] = _OTHER[name]
    return layout_of("Microsoft Forms", clean(head[0]), kinds)


def _are_times(head: Sequence[Sequence[str]]) -> bool:
    return len(head) > 1 and all(_TIME.fullmatch(cell) for row in head[1:] for cell in row[1:3] if cell)
