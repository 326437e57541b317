"""Prompts as versioned files, and their loader."""
