"""What commands read from their options alike."""

from argparse import Namespace
from datetime import UTC, date, datetime


def today(options: Namespace) -> date:
    """The day that counts as today: that of --as-of, else the day it is here."""
    said: date | None = getattr(options, "as_of", None)
    return said or datetime.now(UTC).astimezone().date()
