"""Jotted English turned into sentences: what a line is, its shorthand, its verbs, and who it speaks of."""
