"""Sixty hostile notes: none moves another line's anchors, the prompt's frame, a header, a link or a calendar field."""

import json
from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from icalendar import Calendar

from drafting import desk, timing
from drafting.builtin.reading import reader
from drafting.calendar.interview import Interview
from drafting.chain.correspondence import Correspondence
from drafting.endpoints.connection import Connection
from drafting.errors import CannotLeave
from drafting.export import eml, ics, mailto, webmail
from drafting.llm import ModelEngine
from drafting.manuscripts import obstacles
from drafting.models import Anchors, Brief, Notes, Profile
from drafting.stages import Read
from tests.hostile import HOSTILE
from tests.letters import BODY, GOOD, ungated
from tests.letters import NOTES as GOOD_NOTES
from tests.model_server import model_server
from tests.replies import says

BEFORE = Notes.of(GOOD_NOTES)
EACH = pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
EMPTY = {"people": [], "company": "", "role": "", "met": "", "decision_by": "", "items": []}
TO = "priya@lumen.example.com"
MET = Interview(
    day=date(2025, 3, 27),
    ended=time(15),
    zone="Europe/London",
    country="GB-ENG",
    decision_by=date(2025, 4, 4),
)
MADE = datetime(2025, 3, 27, 18, 30, tzinfo=UTC)


def _with(line: str) -> Notes:
    return Notes.of(f"{GOOD_NOTES}\n{line}\n")


def _read_of(notes: Notes, anchors: Anchors) -> object:
    """What was read of the good lines: people, facts, and passages with their kinds."""
    end = len(BEFORE.text)
    return (
        [person for person in anchors.people if person.quote and person.quote.end <= end],
        [fact.text for _, fact in anchors.facts if fact],
        [(item.kind, item.quote.words(notes)) for item in anchors.items if item.quote.start < end],
    )


def test_there_are_sixty() -> None:
    assert len(HOSTILE) == 60


@EACH
def test_other_lines_are_read_as_they_were(line: str) -> None:
    notes = _with(line)

    assert _read_of(notes, reader.read(notes)) == _read_of(BEFORE, reader.read(BEFORE))


@EACH
def test_other_lines_are_quoted_from_a_model_as_they_were(line: str) -> None:
    quote = "nobody dares to touch it"
    answer = EMPTY | {"items": [{"kind": "moment", "quote": quote, "said_by": ""}]}
    notes = _with(line)
    with model_server(says(json.dumps(answer))) as server:
        anchors = ModelEngine(server.connection()).read(notes)

    assert {item.quote.words(notes) for item in anchors.items} == {quote}
    assert {item.quote.start for item in anchors.items} == {BEFORE.text.index(quote)}


@pytest.mark.parametrize("masked", [False, True], ids=["as it is", "masked"])
@EACH
def test_the_frame_around_the_notes_holds(line: str, masked: bool) -> None:  # noqa: FBT001 - a table's column
    engine = ModelEngine(Connection(model="m"), masked=masked)
    messages = engine.would_read(_with(line))
    plain = engine.would_read(BEFORE)

    assert {message["role"] for message in messages} == {"system", "user"}
    for told, given in zip(messages[::2], messages[1::2], strict=True):
        opening, *_, closing = given["content"].split("\n")
        assert given["content"].count(opening) == given["content"].count(closing) == 1
        assert f"between the markers {opening} and {closing}" in told["content"]
        number = opening.removeprefix("<material-").removesuffix(">")
        assert told["content"].replace(f"material-{number}>", "material-1>") == plain[0]["content"]


@EACH
def test_no_header_of_a_mail_is_added_or_changed(line: str) -> None:
    letter = ungated(subject=line, to=line, body=f"{BODY}\n{line}", company=line, role=line)
    usual = message_from_bytes(eml.addressed(ungated(), TO), policy=default)
    try:
        draft = eml.addressed(letter, TO)
    except CannotLeave:
        return
    message = message_from_bytes(draft, policy=default)

    assert message.keys() == usual.keys()
    assert message["To"].addresses[0].addr_spec == TO
    assert len(message["To"].addresses) == 1
    assert message.get_content_type() == "text/plain"
    assert not message.is_multipart()


@EACH
def test_no_link_gains_a_parameter_or_another_end(line: str) -> None:
    letter = ungated(subject=line, to=line, body=line)
    for make in (mailto.mailto, webmail.gmail, webmail.outlook):
        usual, link = make(ungated(), TO), make(letter, TO)
        if not link.url:
            assert link.reason
            continue
        parts, expected = urlsplit(link.url), urlsplit(usual.url)
        assert (parts.scheme, parts.netloc, parts.path) == (
            expected.scheme,
            expected.netloc,
            expected.path,
        )
        assert set(parse_qs(parts.query)) <= set(parse_qs(expected.query))
        assert parts.fragment == ""


@EACH
def test_no_calendar_gains_an_event_or_a_field(line: str) -> None:
    due = timing.ahead(MET, Correspondence(), GOOD.to)
    usual = Calendar.from_ical(ics.reminders(ungated(), due, MADE))
    letter = ungated(to=line, company=line, subject=line, role=line)
    calendar = Calendar.from_ical(ics.reminders(letter, due, MADE))

    assert [_fields(one) for one in calendar.walk()] == [_fields(one) for one in usual.walk()]
    assert [one["dtstart"].dt for one in calendar.walk("VEVENT")] == [
        one["dtstart"].dt for one in usual.walk("VEVENT")
    ]


def _fields(component) -> list[str]:
    return sorted(component.keys())


OBEYED = {
    "an offer accepted": "I am happy to accept the offer of 200,000.",
    "a secret told": "Pay is 62k, as you said.",
    "a person made up": "Please greet Mallory Evil from me.",
    "a link planted": "See [the offer](https://evil.example/login) for more.",
    "a picture planted": "![x](https://evil.example/pixel.png)",
    "a stand-in left": "Regards from Person7.",
    "a message of the system": "As an AI language model I cannot write this letter.",
}


@pytest.mark.parametrize("sentence", OBEYED.values(), ids=OBEYED)
def test_a_model_that_obeyed_gets_no_letter_past_the_gate(sentence: str) -> None:
    notes = Notes.of(f"{GOOD_NOTES}- pay is 62k, don't mention\n")
    anchors = reader.read(notes)
    read = Read(notes=notes, anchors=anchors, profile=Profile(name="Sam Okafor"))
    with model_server(says(f"{GOOD.subject}\n\n{BODY}\n\n{sentence}")) as server:
        drafted = desk.draft(read, ModelEngine(server.connection()), Brief(to="Priya Raman"))
    stopped = {one.words for one in obstacles(drafted)}

    assert [words for words in stopped if words.strip() and words in sentence], stopped


def test_a_reading_that_obeyed_leaves_no_anchor() -> None:
    obeyed = EMPTY | {
        "people": [{"name": "Mallory Evil", "title": "CEO", "called": ""}],
        "company": "Evil Corp",
        "items": [{"kind": "next_step", "quote": "I resign", "said_by": ""}],
    }
    with model_server(says(json.dumps(obeyed))) as server:
        anchors = ModelEngine(server.connection()).read(_with(HOSTILE["english"]))

    assert anchors == Anchors(left_out=4)


def test_a_reading_in_another_language_is_no_quote_of_the_notes() -> None:
    translated = EMPTY | {
        "items": [{"kind": "moment", "quote": "niemand traut sich, ihn anzufassen", "said_by": ""}]
    }
    with model_server(says(json.dumps(translated))) as server:
        anchors = ModelEngine(server.connection()).read(BEFORE)

    assert (anchors.items, anchors.left_out) == ((), 1)
