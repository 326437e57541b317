"""Labels and headings under which the people of an interview stand."""

import re

_INTRODUCING_LABEL = re.compile(
    r"(?:(?:the |my |1st |2nd |first |second )?(?:interview(?:ed|ers?)?(?: by| with| panel)?"
    r"|panel(?: members?)?|with|who|people|ppl|met(?: with)?|seen by|saw|spoke (?:to|with)"
    r"|contacts?(?: person)?|hiring manager|hm|manager|chair|peer|others?|names?"
    r"|organi[sz]er|host(?:ed by)?|attendees?|guests?"
    r"|participants?|(?:also )?present|required|(?:also )?in the room|from|round|call|stage|(?:also )?on the call"
    r"|also(?: there)?|them|speaking (?:to|with)|in attendance|board|faces|interviewer\(s\)|interview panel of \w+"
    r"|gesprächspartner(?:in)?|ansprechpartner(?:in)?|entrevist\w+|interlocut\w+|rencontré|avec|mit"
    r"|con))(?: ?#?\d)?",
    re.IGNORECASE,
)
"""What stands before the colon where the people of an interview are listed."""

_INTERVIEWERS = re.compile(
    r"(?:interview(?:er|ers|ed by)(?:\(s\))?(?: by| with| panel)?|panel(?: members?)?|(?:interview )?panel of \w+"
    r"|seen by|in the room|the board|board of \w+)",
    re.IGNORECASE,
)
"""What stands before the colon where nobody else than interviewers can be listed."""


def is_introducing(words: str) -> bool:
    """Whether people who were met may stand behind these words."""
    return bool(words and _INTRODUCING_LABEL.fullmatch(words))


def lists_interviewers(label: str) -> bool:
    """Whether nobody but interviewers stands behind the label."""
    return bool(label and _INTERVIEWERS.fullmatch(label))
