"""One stage at a time, drawn for a room of people: few things, large, and never smaller because there are many."""
