"""One rule a file, found by discovery: a docstring, a `check` and a `RULE`."""
