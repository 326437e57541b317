"""What a message asks, one by one: said back in the sender's words, by the way in which it is asked."""

import pytest

from drafting.builtin.writing.replies.asks import asks_in
from drafting.builtin.writing.replies.received import received
from drafting.builtin.writing.replies.sorts import Sort

ASKS = (
    ("When could you start?", Sort.ASKED, "when I could start"),
    ("Could you start on 1 May?", Sort.ASKED, "whether I could start on 1 May"),
    ("What is your notice period?", Sort.ASKED, "what my notice period is"),
    ("What would your notice be?", Sort.ASKED, "what my notice would be"),
    ("How did you find the visit?", Sort.ASKED, "how I found the visit"),
    ("Do you need a visa to work here?", Sort.ASKED, "whether I need a visa to work here"),
    ("Are you free on Monday at 3?", Sort.ASKED, "whether I am free on Monday at 3"),
    ("Any chance you'd do nights?", Sort.ASKED, "whether I could do nights"),
    (
        "Would you mind if we called your last manager?",
        Sort.ASKED,
        "whether I would mind if you called my last manager",
    ),
    (
        "Would Tuesday 12 May at 10am or Wednesday at 2 suit you?",
        Sort.ASKED,
        "whether Tuesday 12 May at 10am or Wednesday at 2 would suit me",
    ),
    ("Does 3pm on Friday work for you?", Sort.ASKED, "whether 3pm on Friday works for me"),
    ("Please confirm that you can attend.", Sort.ASKED, "whether I can attend"),
    (
        "Please could you let us know by Friday whether you can come?",
        Sort.ASKED,
        "whether I can come",
    ),
    (
        "We'd also like to know if you hold a clean driving licence.",
        Sort.ASKED,
        "whether I hold a clean driving licence",
    ),
    (
        "My boss wants to know how you would handle the first month.",
        Sort.ASKED,
        "how I would handle the first month",
    ),
    (
        "Is there somebody else we could ask?",
        Sort.ASKED,
        "whether there is somebody else you could ask",
    ),
    (
        "Could we move your interview to Thursday?",
        Sort.ASKED,
        "whether you could move my interview to Thursday",
    ),
    ("We can offer you Monday at 9 or Tuesday at 4.", Sort.OFFERED, "Monday at 9 or Tuesday at 4"),
    ("The dates we have are 4, 5 or 11 November.", Sort.OFFERED, "4, 5 or 11 November"),
    (
        "Please send me their phone numbers by Thursday.",
        Sort.WANTED,
        "send you their phone numbers by Thursday",
    ),
    (
        "As the next stage we would like you to complete a short task.",
        Sort.WANTED,
        "complete a short task",
    ),
    ("Could you tell us your earliest start date?", Sort.WANTED, "tell you my earliest start date"),
    (
        "Please send us:\n\n- a copy of your licence\n- Two referees\n\nThanks",
        Sort.WANTED,
        "send you a copy of my licence and two referees",
    ),
    ("Before we go any further we need two references.", Sort.NEEDED, "two references"),
    (
        "How would you handle 1,200 orders a day?",
        Sort.ASKED,
        "how I would handle 1,200 orders a day",
    ),
    ("> Thanks for coming\nCould you start?", Sort.ASKED, "whether I could start"),
    ("We have 4 May and 5 May. Which would suit you?", Sort.ASKED, "which time would suit me"),
    ("What did you do in Phase I, i.e. before?", Sort.ASKED, "what I did in Phase I, i.e. before"),
    ("Could we move our call to Friday?", Sort.ASKED, "whether you could move our call to Friday"),
    ("Please let us know about any allergies.", Sort.ASKED, "about allergies"),
    ("Would Monday or Tuesday suit?", Sort.ASKED, "whether Monday or Tuesday would suit me"),
    ("It was good to meet you and we can offer 4 or 5 May.", Sort.OFFERED, "4 or 5 May"),
    (
        "Please find attached a short exercise. It takes an hour. Could you return it by Monday?",
        Sort.WANTED,
        "return the short exercise by Monday",
    ),
    (
        "You spoke of a sample of your work. Would you mind sending it over?",
        Sort.WANTED,
        "send the sample of my work over",
    ),
    ("Did you work in our US office?", Sort.ASKED, "whether I worked in your US office"),
    (
        "Would you mind telling us whether nights are a problem, and which days you'd prefer?",
        Sort.ASKED,
        "whether nights are a problem, and which days I would prefer",
    ),
    (
        "Could you send us their names and how they know you by Friday?",
        Sort.WANTED,
        "send you their names and how they know me by Friday",
    ),
    (
        "Your place depends on two references, so please send us the names of your referees.",
        Sort.WANTED,
        "send you the names of my referees",
    ),
    (
        "The contract is attached, please sign and return it by 8 May.",
        Sort.WANTED,
        "sign and return the contract by 8 May",
    ),
    (
        "Would Monday at 9 suit you? If not, please suggest another time.",
        Sort.ASKED,
        "whether Monday at 9 would suit me",
    ),
    (
        "Are you free for a call w/ our lead, say 4pm\nElin",
        Sort.ASKED,
        "whether I am free for a call with your lead, say 4pm",
    ),
    (
        "Hi Ana - what are you on at the moment?",
        Sort.ASKED,
        "what I am on at the moment",
    ),
    (
        "Please find below two times for a call: Monday at 9 or Friday at 4.",
        Sort.OFFERED,
        "Monday at 9 or Friday at 4",
    ),
    (
        "May I have your full name as on your passport and your address?",
        Sort.NEEDED,
        "my full name as on my passport and my address",
    ),
    (
        "Would you be so kind as to send us your licence?",
        Sort.WANTED,
        "send you my licence",
    ),
    (
        "Following your interview we wanted to ask what drew you to a small firm.",
        Sort.ASKED,
        "what drew me to a small firm",
    ),
    (
        "The two people here are wondering how you like to be managed.",
        Sort.ASKED,
        "how I like to be managed",
    ),
    (
        "Is it all right if we ring Mr Dale at your last firm?",
        Sort.ASKED,
        "whether it is all right if you ring Mr Dale at my last firm",
    ),
    ("Ana, what name do you want on your badge?", Sort.ASKED, "what name I want on my badge"),
    (
        "I wanted to let you know that one of us has asked how you would plan a night.",
        Sort.ASKED,
        "how I would plan a night",
    ),
    ("Just checking, is £31,000 within your range?", Sort.ASKED, "about pay"),
    ("We have 4 May and 5 May. Which would you prefer?", Sort.ASKED, "which time would suit me"),
    (
        "Please complete the test (link below) before 8 May.",
        Sort.WANTED,
        "complete the test before 8 May",
    ),
)


@pytest.mark.parametrize(("message", "sort", "said"), ASKS)
def test_what_is_asked_is_said_back_in_the_senders_words(
    message: str, sort: Sort, said: str
) -> None:
    assert received(message).said(sort) == (said,)


def test_what_is_listed_in_one_sentence_is_asked_one_by_one() -> None:
    message = "A few quick ones - (a) when could you start, (b) do you drive, and (c) can you send your licence."
    assert [one.words for one in asks_in(message)] == [
        "when I could start",
        "whether I drive",
        "send my licence",
    ]
