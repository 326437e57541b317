"""A mail that is not sent yet: mail programs open it as a draft, to be addressed and sent by the person.

The body is quoted-printable UTF-8, which any server carries unchanged: decoded, with its CRLF line ends read as plain
ones, it is the approved text to the byte, with nothing added at its end. No field but the subject holds words of the
letter. There is no address in it: a name is known, and none is made up.
"""

import binascii
import unicodedata
from email.header import Header

from drafting.export._format import Format
from guardrails.gate import ApprovedLetter

_LONGEST_PLAIN = 66
"""Characters of a subject that fit into one line of 78 with the field's name and room to spare (RFC 5322, 2.1.1)."""


def _draft(subject: str, body: str) -> bytes:
    fields = (
        "X-Unsent: 1",
        f"Subject: {_encoded(_one_line(subject))}",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
    )
    return "\r\n".join((*fields, "", *map(_quoted, body.split("\n")))).encode("ascii")


def _encoded(subject: str) -> str:
    """The subject as a field's value: plain where it can be, else in encoded words (RFC 2047), folded.

    Written here because the standard library's `EmailMessage` passes on text that merely looks like an encoded word,
    and the reader would see it decoded: other words than were approved.
    """
    if subject.isascii() and "=?" not in subject and len(subject) <= _LONGEST_PLAIN:
        return subject
    return Header(subject, "utf-8", header_name="Subject").encode(linesep="\r\n")


def _one_line(subject: str) -> str:
    """The subject without line ends and control characters, so that no field can follow from it."""
    shown = (" " if unicodedata.category(one) in {"Cc", "Zl", "Zp"} else one for one in subject)
    return " ".join("".join(shown).split())


def _quoted(line: str) -> str:
    """One line in quoted-printable. Whatever stands in it, its decoded form is the line again (RFC 2045, 6.7)."""
    quoted = binascii.b2a_qp(line.encode(), istext=False).decode("ascii")
    return quoted.replace("\n", "\r\n")


def _render(approved: ApprovedLetter) -> bytes:
    return _draft(approved.manuscript.subject, approved.manuscript.body)


FORMAT = Format("eml", "Mail draft (.eml)", ".eml", "message/rfc822", _render)
