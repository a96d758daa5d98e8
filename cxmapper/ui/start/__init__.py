"""The page before a map is open."""
