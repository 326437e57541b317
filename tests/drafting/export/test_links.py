"""A link holds the whole letter, or there is none and a reason: never a part of it."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafting.export import mailto, webmail
from drafting.export._format import one_line
from drafting.export._link import INSTEAD
from tests.letters import BODY, GOOD, approved, ungated

TO = "priya@lumen.example.com"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).map(
    lambda words: words.replace("\r", "")
)
WAYS = {
    "mailto": (mailto.mailto, mailto.LONGEST, "subject"),
    "gmail": (webmail.gmail, webmail.LONGEST_GMAIL, "su"),
    "outlook": (webmail.outlook, webmail.LONGEST_OUTLOOK, "subject"),
}


def _parts(url):
    """What a reader takes from the link; `+` means itself in a mailto link."""
    query = urlsplit(url).query.replace("+", "%2B")
    return {name: value.replace("\r\n", "\n") for name, (value,) in parse_qs(query).items()}


@pytest.mark.parametrize("way", WAYS)
def test_the_whole_letter_is_in_the_link(way):
    make, longest, subject = WAYS[way]
    link = make(approved(), TO)
    parts = _parts(link.url)
    assert (parts[subject], parts["body"]) == (GOOD.subject, BODY)
    assert len(link.url) <= longest
    assert link.reason == ""
    assert not {"cc", "bcc"} & set(parts)


def test_each_way_opens_where_it_should():
    assert mailto.mailto(approved(), TO).url.startswith(f"mailto:{TO}?subject=")
    assert mailto.mailto(approved()).url.startswith("mailto:?subject=")
    for link, host in (
        (webmail.gmail(approved(), TO), "mail.google.com"),
        (webmail.outlook(approved(), TO), "outlook.live.com"),
        (webmail.outlook(approved(), TO, at_work=True), "outlook.office.com"),
    ):
        assert (urlsplit(link.url).scheme, urlsplit(link.url).hostname) == ("https", host)
        assert _parts(link.url)["to"] == TO


@pytest.mark.parametrize("way", WAYS)
@given(body=WORDS, subject=WORDS)
@example(body="a+b & c=d #e %20 ?f\n\n“שלום” 😀", subject="R&D?#")
@example(body="", subject="Notes\nBcc: all@firm.example")
def test_any_words_come_back_from_it(way, body, subject):
    make, _, name = WAYS[way]
    parts = _parts(make(ungated(body=body, subject=subject)).url)
    assert (parts.get(name, ""), parts.get("body", "")) == (one_line(subject), body)


@pytest.mark.parametrize("way", WAYS)
@given(length=st.integers(0, 6000))
def test_at_the_limit_it_is_whole_or_not_there(way, length):
    make, longest, _ = WAYS[way]
    link = make(ungated(body="x" * length, subject=""))
    assert len(link.url) <= longest
    assert bool(link.url) != bool(link.reason)
    if link.reason:
        assert link.reason.endswith(INSTEAD)
        assert length > longest - 100
    else:
        assert "x" * length in link.url


def test_letters_beyond_ascii_take_more_of_the_room():
    assert mailto.mailto(ungated(body="ж" * 400)).reason
    assert mailto.mailto(ungated(body="j" * 400)).url


@pytest.mark.parametrize("way", WAYS)
def test_an_address_that_cannot_be_one_gives_no_link(way):
    link = WAYS[way][0](approved(), "priya@lumen?bcc=x@y.example")
    assert link.url == ""
    assert "cannot be right" in link.reason


def test_a_plus_in_an_address_arrives_as_one():
    """RFC 6068, 5: `+` may be encoded; unencoded, web pages would read a blank."""
    plus = "priya+jobs@lumen.example.com"
    assert unquote(urlsplit(mailto.mailto(approved(), plus).url).path) == plus
    for way in (webmail.gmail, webmail.outlook):
        assert parse_qs(urlsplit(way(approved(), plus).url).query)["to"] == [plus]


@pytest.mark.parametrize("way", WAYS)
def test_a_line_end_is_encoded_as_the_standard_asks_and_stands_in_the_body_alone(way):
    """RFC 6068, 5: `%0D%0A`, and none in a header field."""
    make, _, subject = WAYS[way]
    url = make(ungated(subject="one\ntwo", body="three\nfour"), TO).url
    assert f"{subject}=one%20two" in url
    assert "body=three%0D%0Afour" in url


def test_an_address_adds_no_field():
    url = mailto.mailto(approved(), "o'hara&bcc=x@lumen.example.com").url
    assert "&bcc" not in url
    assert unquote(urlsplit(url).path) == "o'hara&bcc=x@lumen.example.com"
