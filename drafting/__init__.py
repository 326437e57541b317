"""What happens to notes: they become anchors, a letter, and at last something that can be exported."""
