"""Text without Qt: scripts, fonts, directions, lines."""
