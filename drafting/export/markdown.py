"""The letter in Markdown: the subject as its title, and a body that reads as approved once it is rendered.

Everything that Markdown would take for a sign of its own is escaped. Rendered, each line and paragraph is the approved
one; only more than one blank line in a row becomes one, because Markdown knows no others.
"""

import re

from drafting.export._format import Format
from guardrails.gate import ApprovedLetter

_SIGN = re.compile(r"[\\`*_{}\[\]<>#|~&$!^]")
_LIST = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_LEAD = re.compile(r"^[-+=:]")
_EDGE = re.compile(r"^\s+|\s+$")


def _text(subject: str, body: str) -> bytes:
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", body.strip("\n"))
    rendered = ["\\\n".join(map(_escaped, one.split("\n"))) for one in paragraphs]
    title = [f"# {_escaped(subject)}"] if subject else []
    return ("\n\n".join(title + rendered) + "\n").encode()


def _escaped(line: str) -> str:
    """One line that means itself, its white space at the ends included."""
    signs = _SIGN.sub(r"\\\g<0>", line)
    marked = _LEAD.sub(r"\\\g<0>", _LIST.sub(r"\1\\\2", signs))
    return _EDGE.sub(lambda space: "".join(f"&#{ord(one)};" for one in space[0]), marked)


def _render(approved: ApprovedLetter) -> bytes:
    return _text(approved.manuscript.subject, approved.manuscript.body)


FORMAT = Format("markdown", "Markdown (.md)", ".md", "text/markdown", _render)
