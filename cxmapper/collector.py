"""Python's cycle collector, kept out of the way where many objects are made and none of them is in a cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

MANY: Final = 700
"""So many new objects that the collector's look at them, and then at all others, is felt where somebody edits."""


@contextmanager
def no_collector() -> Iterator[None]:
    """Make objects without the collector, which would look through all others again and again.

    One such look takes over a second in a window on 10,000 touchpoints. Many new objects count as old ones afterwards,
    and with them whatever else was new, cycles too: who leaves many of those behind, as a closed map does, calls
    gc.collect().
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > MANY and gc.get_freeze_count() == 0:
            gc.freeze()  # together they call the new objects old, so that the collector does not begin with them
            gc.unfreeze()
        gc.enable()
