"""Predict, then reveal: teams guess blind on one computer, then customers' values come beside their guesses."""
