"""The command line: the same river as the page, for people who live in a terminal."""
