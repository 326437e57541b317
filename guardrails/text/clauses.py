"""Where the clauses of a text stand, as far as stops and lines tell."""

import re

CLAUSE = re.compile(r"(?:[^.;!?\n]|[.](?=\w))+")
"""Up to the next stop, semicolon or end of line; a stop inside a word or a number, `2.5 hours`, parts nothing."""
