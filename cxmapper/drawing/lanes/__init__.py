"""What stands in the lanes: cards, curves, words and pains, measures."""
