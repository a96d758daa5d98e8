"""Charts as Drawings: pure functions from records to a picture and the same in words."""
