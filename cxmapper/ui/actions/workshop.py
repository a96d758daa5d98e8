"""The workshop menu: what a facilitator needs in front of a room."""

from cxmapper.ui.actions.entry import Entry

WORKSHOP: tuple[Entry, ...] = ()
