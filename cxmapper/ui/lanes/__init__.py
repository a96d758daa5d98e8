"""The lanes of a journey: shown and hidden, added, named, in another order."""
