"""The programs whose exports are recognised, by what stands in their topmost rows."""

from collections.abc import Callable, Sequence

from cxmapper.feedback.tables.google_forms import google_forms
from cxmapper.feedback.tables.layout import Layout
from cxmapper.feedback.tables.microsoft_forms import microsoft_forms
from cxmapper.feedback.tables.plain import plain
from cxmapper.feedback.tables.qualtrics import qualtrics
from cxmapper.feedback.tables.surveymonkey import surveymonkey
from cxmapper.feedback.tables.typeform import typeform

Reader = Callable[[Sequence[Sequence[str]]], Layout | None]
"""Looks at the topmost records, all of the same width; None: no export of that program."""

READERS: tuple[Reader, ...] = (qualtrics, surveymonkey, typeform, microsoft_forms, google_forms, plain)


def recognised(head: Sequence[Sequence[str]]) -> Layout:
    """The layout by the first reader that knows it; the plain one knows all."""
    return next(layout for reader in READERS if (layout := reader(head)) is not None)
