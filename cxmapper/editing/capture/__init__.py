"""Drawing a journey by typing, a line a thing, as fast as a group talks; the guide has the language."""
