"""A pasted message: what it asks is said back in the sender's words, and its courtesies ask nothing."""

import pytest

from drafting import manuscripts
from drafting.ask import of_message
from drafting.builtin.engine import BuiltIn
from drafting.builtin.writing.replies.received import received
from drafting.builtin.writing.replies.sorts import Sort
from drafting.desk import Read, add_detail, draft
from drafting.models import Brief, Kind, Tone
from guardrails.findings import Severity
from tests.jotted import row

NEWS = (
    ("I am delighted to offer you the position of clerk.", "offer"),
    ("Unfortunately we won't be taking your application further.", "rejection"),
    ("We have decided to appoint another candidate.", "rejection"),
    ("We need another week to decide.", "delay"),
    ("We're still interviewing, so it will be another fortnight.", "delay"),
    ("We would like to invite you to a second interview on Thursday.", "invitation"),
    ("Please complete the attached exercise by Monday.", "task"),
    ("We can offer you Monday at 9 or Tuesday at 4.", ""),
    ("It was good to meet you.", ""),
    ("We are still seeing other candidates and will let you know by Friday.", "delay"),
    ("We regret the delay.", "delay"),
    ("You will meet another person from the team.", ""),
    ("I am afraid we won't be able to make a decision until the week of the 20th.", "delay"),
    ("We do not offer parking, so how will you travel?", ""),
    ("We are delighted to offer you a trial shift.", ""),
    ("We are pleased to offer you a tour of the plant.", ""),
    ("Thank you for your patience. Could you send two references?", ""),
)  # fmt: skip


@pytest.mark.parametrize(("message", "news"), NEWS)
def test_the_news_is_known_by_its_words(message: str, news: str) -> None:
    assert received(message).news == news


OFFERS = (
    "We are offering you the role of buyer.",
    "I have great pleasure in offering you the post of clerk.",
    "I'm writing to let you know that we're now offering you the position.",
    "If you are still interested, I am delighted to offer you the role.",
    "Before anything else, we are happy to offer you the role!",
    "I hope you are well and I am very pleased to offer you the job.",
    "When we spoke on Tuesday I was impressed, and I am glad to offer you the role.",
    "We would be delighted to offer you the post if you are still interested.",
    "I am happy to be offering you the post, subject to references.",
)
NO_OFFERS = (
    "Before offering you the role we need two references.",
    "We are considering offering you the post.",
    "If we were offering you the role, when could you start?",
    "We stopped short of offering you the role.",
    "Could you tell me, if we are offering you the post, when you could start?",
    "If we are able to offer you the post, when could you start?",
    "We hope to be able to offer you the role next week.",
    "We may be able to offer you the post in May.",
    "Were we able to offer you the role, would you move?",
    "We are about to be offering you the role.",
    "Once references are in we will be happy to make you an offer.",
    "We would be happy to offer you the role if the board agrees.",
    "You will get an offer letter if the board agrees.",
    "This is not a formal offer.",
)


@pytest.mark.parametrize("message", OFFERS)
def test_an_offer_that_is_made_is_one_whatever_stands_around_it(message: str) -> None:
    assert received(message).news == "offer"


@pytest.mark.parametrize("message", NO_OFFERS)
def test_an_offer_that_is_left_to_come_is_none(message: str) -> None:
    assert received(message).news != "offer"


@pytest.mark.parametrize(
    "message",
    [
        "If you have any questions, please do not hesitate to get in touch.",
        "Please find the form attached.",
        "Let me know if you have any questions.",
        "Hope that's ok?",
        "It will take about an hour and you will meet the director.",
        "On Monday Ana Ruiz wrote:\n> When could you start?",
    ],
)
def test_what_only_closes_or_stands_below_a_message_asks_nothing(message: str) -> None:
    assert received(message).asks == ()


def test_what_is_asked_in_one_breath_is_said_back_one_by_one() -> None:
    said = received("We make a list and wanted to ask what you bring, and when you could start.")

    assert said.said(Sort.ASKED) == ("what I bring", "when I could start")


@pytest.mark.parametrize(
    ("message", "held_out"),
    [
        ("I'd be happy to give you feedback by phone.", ("feedback",)),
        ("Another post may come up in May. We would like to keep your CV.", ("another", "kept")),
        ("We wish you well.", ()),
    ],
)
def test_what_a_refusal_holds_out_is_known(message: str, held_out: tuple[str, ...]) -> None:
    assert received(message).holds_out == held_out


def test_a_sum_is_never_said_back() -> None:
    said = received("Could you confirm that you accept a salary of £42,000?").said(Sort.ASKED)

    assert said == ("about pay",)


def test_what_cannot_be_turned_safely_is_left_in_their_words() -> None:
    message = received("When could you start? What's the story with the gap in 2019?")

    assert message.said(Sort.ASKED) == ("when I could start",)
    assert message.unsaid == "What's the story with the gap in 2019?"


def test_each_thing_they_ask_is_put_to_the_sender_once_and_in_their_words() -> None:
    brief = Brief(
        to="Ana",
        kind=Kind.REPLY,
        received="Hi. When could you start, and do you drive? Any questions, just ask.",
    )
    first = of_message(brief, ())
    second = of_message(brief, (first,))

    assert first == "They wrote “When could you start?” What is your answer?"
    assert second == "They wrote “Do you drive?” What is your answer?"
    assert of_message(brief, (first, second)) == ""


@pytest.mark.parametrize("tone", Tone)
def test_the_answer_stands_right_behind_what_was_asked(tone: Tone) -> None:
    source = row("a-01")
    desk = Read(notes=source.notes, profile=source.profile, anchors=source.anchors)
    brief = Brief(
        to=source.anchors.people[0].name,
        kind=Kind.REPLY,
        tone=tone,
        received="When could you start, and do you drive?",
    )
    drafted = draft(desk, BuiltIn(), brief)
    answered = add_detail(
        drafted, "My notice runs to 14 June, and I passed my test in a milk float."
    )
    paragraphs = answered.version.letter.body.split("\n\n")
    place = paragraphs.index("You asked when I could start and whether I drive.")

    assert paragraphs[place + 1].startswith("My notice runs to 14 June")
    assert not [
        one.rule for one in manuscripts.findings(answered) if one.severity is Severity.BLOCK
    ]


def test_the_subject_is_that_of_their_message_where_it_was_pasted() -> None:
    source = row("a-01")
    desk = Read(notes=source.notes, profile=source.profile, anchors=source.anchors)
    message = "From: Ana\nSubject: Re: Your start date\n\nWhen could you start?"
    brief = Brief(to=source.anchors.people[0].name, kind=Kind.REPLY, received=message)

    assert draft(desk, BuiltIn(), brief).version.letter.subject == "Re: Your start date"
