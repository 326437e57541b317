"""A mail that is not sent yet: mail programs open it as a draft, to be addressed and sent by the person.

The body is quoted-printable UTF-8, which any server carries unchanged: decoded, with its CRLF line ends read as plain
ones, it is the approved text to the byte, with nothing added at its end. No field but the subject and the
interviewer's name holds words of the letter. There is an address in it only where the person gave one; nobody is
copied in.
"""

import binascii
import re
from email.header import Header

from drafting import address
from drafting.errors import CannotLeave
from drafting.export._format import Format, one_line
from drafting.models import Kind
from guardrails.gate import ApprovedLetter

_LONGEST_PLAIN = 66
"""Characters of a subject that fit into one line of 78 with the field's name and room to spare (RFC 5322, 2.1.1)."""

_LONGEST_ENCODED = 76
"""Characters of a line with an encoded word in it (RFC 2047, 2); the word itself then keeps to 75."""
_LONGEST_ID = 900
"""Characters of a Message-ID; no line of a mail may have more than 998 (RFC 5322, 2.1.1)."""

_FOLD = "\r\n "
_MESSAGE_ID_NAME = re.compile(r"message-id\s*:", re.IGNORECASE)
_MESSAGE_ID = re.compile(r"[!-;=?-~]+@[!-;=?-~]+")
"""What stands between the angle brackets of a Message-ID, without blanks and brackets (RFC 5322, 3.6.4)."""
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
"""A name that needs neither quotes nor encoding in front of an address (RFC 5322, 3.2.3)."""
_ANSWERED = re.compile(r"re\s*:", re.IGNORECASE)


def addressed(approved: ApprovedLetter, to: str = "", answering: str = "") -> bytes:
    """The draft with the interviewer's address and, for a follow-up, in the thread of an earlier mail.

    A letter that is to be passed on goes to somebody whose name is not known: only the address stands there then.
    `answering` is the first mail's Message-ID, with or without its brackets; the subject then begins with `Re:`.
    Raises `CannotLeave` for an address or an id that cannot be one.
    """
    letter = approved.manuscript
    subject, fields = letter.subject, []
    if to.strip():
        name = "" if letter.kind == Kind.HR_FORWARD else letter.to
        fields.append(f"To: {_mailbox(name, to)}")
    if answering.strip():
        thread = message_id(answering)
        fields += [f"In-Reply-To: {thread}", f"References: {thread}"]
        subject = subject if _ANSWERED.match(subject) else f"Re: {subject}".rstrip()
    return _draft(subject, letter.body, *fields)


def _mailbox(name: str, typed: str) -> str:
    """Name and address as one field's value; the address stands on a line of its own where both are long."""
    found = address.check(typed, name)
    if found.problem:
        raise CannotLeave(f"{found.problem} Mend it, or leave it out and fill it in when you send.")
    shown = one_line(name)
    if not shown:
        return found.address
    plain = _ATOM.fullmatch(shown) and "=?" not in shown and len(shown) <= _LONGEST_PLAIN
    encoded = shown if plain else _encoded_words("To", shown)
    fits = len(encoded) + len(found.address) <= _LONGEST_PLAIN and "\r\n" not in encoded
    return f"{encoded}{' ' if fits else _FOLD}<{found.address}>"


def message_id(typed: str) -> str:
    """A mail's id in its brackets, typed with or without them. Raises `CannotLeave` for what cannot be one."""
    bare = _MESSAGE_ID_NAME.sub("", typed, count=1).strip()
    inner = bare.removeprefix("<").removesuffix(">")
    if len(inner) > _LONGEST_ID or not _MESSAGE_ID.fullmatch(inner):
        raise CannotLeave(
            "This is not the id of a mail. In your mail program, open the first mail's source and copy what stands "
            "after “Message-ID:”, or leave it out."
        )
    return f"<{inner}>"


def _draft(subject: str, body: str, *more: str) -> bytes:
    fields = (
        "X-Unsent: 1",
        *more,
        f"Subject: {_encoded(one_line(subject))}",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
    )
    return "\r\n".join((*fields, "", *map(_quoted, body.split("\n")))).encode("ascii")


def _encoded(subject: str) -> str:
    """The subject as a field's value: plain where it can be, else in encoded words.

    Written here because the standard library's `EmailMessage` passes on text that merely looks like an encoded word,
    and the reader would see it decoded: other words than were approved.
    """
    if subject.isascii() and "=?" not in subject and len(subject) <= _LONGEST_PLAIN:
        return subject
    return _encoded_words("Subject", subject)


def _encoded_words(field: str, words: str) -> str:
    """The words as encoded words (RFC 2047), folded so that the first stands behind the field's name."""
    header = Header(words, "utf-8", maxlinelen=_LONGEST_ENCODED, header_name=field)
    return header.encode(linesep="\r\n")


def _quoted(line: str) -> str:
    """One line in quoted-printable. Whatever stands in it, its decoded form is the line again (RFC 2045, 6.7)."""
    quoted = binascii.b2a_qp(line.encode(), istext=False).decode("ascii")
    return quoted.replace("\n", "\r\n")


def _render(approved: ApprovedLetter) -> bytes:
    return _draft(approved.manuscript.subject, approved.manuscript.body)


FORMAT = Format("eml", "Mail draft (.eml)", ".eml", "message/rfc822", _render)
