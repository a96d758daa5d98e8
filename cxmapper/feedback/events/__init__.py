"""Event logs: what customers did, one row an event, counted into who goes where."""
