"""Google Forms: one row of headers, the time of the response first, called so in the language of the form's owner.

A row of a grid of choices has the header “Question [Row]”.
"""

import re
from collections.abc import Sequence

from cxmapper.feedback.tables.layout import Layout, clean, layout_of
from cxmapper.feedback.tables.table import Kind

_TIME = frozenset(
    {
        *("Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Informazioni cronologiche", "Tijdstempel"),
        *("Carimbo de data/hora", "Carimbo de data e hora", "Tidsstämpel", "Tidsstempel", "Tidsmerke", "Tidstempel"),
        *("Aikaleima", "Sygnatura czasowa", "Časové razítko", "Časová značka", "Časová pečiatka", "Időbélyeg"),
        *("Zaman damgası", "Отметка времени", "Позначка часу", "Marca de timp", "Marca de temps", "Χρονική σήμανση"),
        *("タイムスタンプ", "时间戳记", "時間戳記", "타임스탬프", "חותמת זמן", "طابع زمني", "Dấu thời gian"),
    }
)
_POINTS = re.compile(r"[0-9.]+ / [0-9.]+")


def google_forms(head: Sequence[Sequence[str]]) -> Layout | None:
    """Recognised by the name of its first column, as Google writes it, capital letter included."""
    header = clean(head[0])
    if header[0] not in _TIME:
        return None
    points = {
        place: Kind.META
        for place in range(1, min(3, len(header)))
        if any(row[place] for row in head[1:]) and all(_POINTS.fullmatch(row[place] or "0 / 0") for row in head[1:])
    }
    return layout_of("Google Forms", header, {0: Kind.DATE, **points})
