"""The window: Qt Widgets around the one painter. Reached by a late import only."""
