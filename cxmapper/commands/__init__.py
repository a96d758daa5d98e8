"""The commands of the command line, a module each with a function `run`, and what they share.

Slow imports happen when a command runs.
"""

DONE, FOUND, BAD = 0, 1, 2
"""Exit codes: done; a check found something; bad use or bad input, with one line on stderr."""
