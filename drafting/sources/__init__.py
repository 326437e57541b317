"""Where notes come from: pasted text and dropped files, as plain text."""
