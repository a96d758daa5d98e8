"""In front of a room of people: one stage at a time, a timer, what is parked, and dot voting."""
