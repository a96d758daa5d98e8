"""Mermaid `journey` diagrams, read as their authors meant them."""
