"""An exported draft holds the approved text to the byte, and no header that the letter's words could have added."""

import re
from email import message_from_bytes
from email.policy import default

import pytest
from fast_mail_parser import parse_email
from hypothesis import example, given
from hypothesis import strategies as st

from drafting.errors import CannotLeave
from drafting.export import eml
from drafting.export._format import one_line
from tests.letters import BODY, GOOD, approved, ungated

HEADERS = [
    "X-Unsent",
    "Subject",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
]
WORDS = st.text(st.characters(exclude_categories=["Cs"]))


def _parsed(draft):
    return message_from_bytes(draft, policy=default)


def _body(draft):
    """The body as the standard library decodes it, its CRLF line ends read as plain ones."""
    return _parsed(draft).get_payload(decode=True).decode().replace("\r\n", "\n")


def test_the_approved_letter_comes_back_as_an_unsent_draft():
    draft = eml.FORMAT.render(approved())
    message = _parsed(draft)
    assert message.keys() == HEADERS
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == GOOD.subject
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == _body(draft) == BODY


@given(body=WORDS.map(lambda words: words.replace("\r\n", "\n")))
@example(body=".\n..\n.leading dot\nFrom the start\n")
@example(body="trailing space \n\ttabs\t\n\n\n")
@example(body="x" * 5000 + "\n" + "é" * 1000)
@example(body="no end")
@example(body="a carriage\rreturn, a \x0b, a \x85 and a \u2028")
@example(body="שלום 😀👩🏽‍💻 =3D =\n--boundary\nBcc: all@firm.example\n")
def test_any_body_comes_back_to_the_byte(body):
    draft = eml._draft("subject", body)
    assert _body(draft) == body
    assert _parsed(draft).keys() == HEADERS


@given(body=WORDS, subject=WORDS)
def test_any_server_carries_it(body, subject):
    """RFC 5321 and 5322: ASCII, CRLF and no other line end, no line over 998 characters; this keeps to 78."""
    lines = eml._draft(subject, body).split(b"\r\n")
    assert max(map(len, lines)) <= 78
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert b"".join(lines).isascii()


@given(subject=WORDS)
@example(subject="Notes\r\nBcc: all@firm.example")
@example(subject="Notes\nContent-Type: text/html\n\n<script>")
@example(subject="x" * 3000)
@example(subject="=?utf-8?q?not_encoded?=")
@example(subject="Zoë " * 100)
@example(subject="😀" * 100)
@example(subject="\u2028Bcc: a\x85b\x0bc\0")
def test_a_subject_is_one_header_and_adds_none(subject):
    message = _parsed(eml._draft(subject, "body"))
    assert message.keys() == HEADERS
    assert message["Subject"] == one_line(subject)
    assert message.get_payload(decode=True) == b"body"


@given(subject=WORDS, name=WORDS)
@example(subject="Zoë " * 100, name="שרה ’ש" * 20)
@example(subject="x _é שש’.\"._'éש,  ש??é’—ш?’.é" * 9, name="")
def test_encoded_words_are_as_short_as_the_standard_asks(subject, name):
    """RFC 2047, 2: 75 characters a word, 76 a line that holds one; RFC 5322, 2.2.3: no folded line is blank."""
    draft = eml.addressed(ungated(to=name, subject=subject), "a.b@lumen.example.com")
    head = draft.split(b"\r\n\r\n")[0]
    assert all(len(word) <= 75 for word in re.findall(rb"=\?[^?\r\n]*\?[qb]\?[^?\r\n]*\?=", head))
    assert all(len(line) <= 76 for line in head.split(b"\r\n") if b"=?utf-8?" in line)
    assert all(line.strip() for line in head.split(b"\r\n"))


FIRST = "CAF=abc.1+x@mail.example.com"


@pytest.mark.parametrize(
    "name",
    ["Priya Raman", "Zoë O'Brien, Ph.D.", "Łukasz Ağca", "שרה", "", "x" * 200, '"; a@b.example'],
)
def test_the_address_is_one_mailbox_with_the_persons_name(name):
    """The name is read by the Rust parser: the standard library puts blanks into long ones (RFC 2047, 6.2)."""
    draft = eml.addressed(ungated(to=name), " priya@lumen.example.com ")
    (to,) = _parsed(draft)["To"].addresses
    assert to.addr_spec == "priya@lumen.example.com"
    shown = f"{name} <{to.addr_spec}>" if name else to.addr_spec
    assert parse_email(draft).headers["To"] == [shown]
    assert not {"Cc", "Bcc", "From"} & set(_parsed(draft).keys())
    assert max(map(len, draft.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    "given", [FIRST, f"<{FIRST}>", f" Message-ID: <{FIRST}> ", f"Message-Id:{FIRST}"]
)
def test_a_follow_up_stands_in_the_thread_of_the_first_mail(given):
    message = _parsed(eml.addressed(approved(), answering=given))
    assert message["In-Reply-To"] == message["References"] == f"<{FIRST}>"
    assert message["Subject"] == f"Re: {GOOD.subject}"


@pytest.mark.parametrize("subject", ["Re: a job", "RE: a job", "re : a job"])
def test_re_is_not_said_twice(subject):
    assert _parsed(eml.addressed(ungated(subject=subject), answering=FIRST))["Subject"] == subject


def test_without_address_and_thread_it_is_the_plain_draft():
    assert eml.addressed(approved()) == eml.FORMAT.render(approved())


@pytest.mark.parametrize(
    "typed", ["x", "a b@c", "<a@b>\r\nBcc: x@y.example", "a@b@c d", "<>", "x" * 1000 + "@y"]
)
def test_what_is_no_message_id_is_turned_down(typed):
    with pytest.raises(CannotLeave, match="not the id of a mail"):
        eml.addressed(approved(), answering=typed)


def test_what_is_no_address_is_turned_down():
    with pytest.raises(CannotLeave, match="cannot be right"):
        eml.addressed(approved(), "priya@lumen.example.com\nBcc: x@y.example")


@given(body=WORDS.map(lambda words: words.replace("\r\n", "\n")), subject=WORDS, name=WORDS)
def test_a_reader_that_shares_no_code_with_the_writer_reads_the_same(body, subject, name):
    """fast-mail-parser is written in Rust; what both parsers read is what was approved."""
    draft = eml.addressed(
        ungated(to=name, subject=subject, body=body), "a.b@lumen.example.com", FIRST
    )
    other, own = parse_email(draft), _parsed(draft)
    assert other.subject == own["Subject"]
    assert set(other.headers) == set(own.keys())
    assert "".join(other.text_plain).replace("\r\n", "\n") == _body(draft) == body


@pytest.mark.parametrize("changed", ["subject", "body"])
def test_a_letter_with_other_words_is_another_file(changed):
    other = {"subject": "Data engineer interview: the ghost of Swindon", "body": f"{BODY}\n"}
    draft = eml.FORMAT.render(approved(**{changed: other[changed]}))
    assert draft != eml.FORMAT.render(approved())
