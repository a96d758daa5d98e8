"""Typing what a group says, and the photo of the wall to type from."""
