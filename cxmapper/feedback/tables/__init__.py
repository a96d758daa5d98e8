"""Tables of answers and events: whose export it is, and what its columns are."""
