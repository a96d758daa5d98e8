"""From counted answers to values and intervals."""
