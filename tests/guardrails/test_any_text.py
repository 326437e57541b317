"""Any text at all in any field: no rule raises, every span lies inside its part, and answers do not waver."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordfreq import top_n_list

from guardrails.findings import Rule
from guardrails.manuscript import Interviewer, Manuscript, Passage, Sender, Sibling
from guardrails.review import catalogue, review

PIECES = st.sampled_from(
    [
        *(
            "Dear [Name], ",
            "Thank you! ",
            "I need ",
            "your answer ",
            "by Friday. ",
            "\n\n",
            "Dr ",
            "“quoted” ",
            "12 ",
        ),
        *(
            "twelve ",
            "Ms O’Neil ",
            "{{x}}",
            "http://a.b ",
            "Unless I hear, I will ",
            "attached ",
            "sorry ",
            "İstanbul ",
        ),
        *(
            "ß",
            "\u200b",
            "\r\n",
            "<b>",
            "%s",
            "…",
            "!!!",
            "salary ",
            "you said ",
            "the the ",
            "😀",
            "שלום ",
            "\x00",
        ),
    ]
)
WORDS = st.sampled_from(top_n_list("en", 30_000)).map("{} ".format)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES | WORDS, max_size=20).map("".join))
SENDERS = st.builds(
    Sender,
    TEXTS,
    facts=st.lists(TEXTS, max_size=2).map(tuple),
    dialect=st.sampled_from(["US", "GB", "?"]),
)
LETTERS = st.builds(
    Sibling, TEXTS, TEXTS, TEXTS, st.sampled_from(["thank_you", "check_in", "final_pulse"])
)


@st.composite
def manuscripts(draw: st.DrawFn) -> Manuscript:
    notes = draw(TEXTS)
    ends = st.integers(0, len(notes))
    places = draw(
        st.lists(
            st.tuples(ends, ends, TEXTS, st.sampled_from(["private", "moment", "topic"])),
            max_size=3,
        )
    )
    return Manuscript(
        to=draw(TEXTS),
        subject=draw(TEXTS),
        body=draw(TEXTS),
        kind=draw(st.sampled_from(["thank_you", "check_in", "linkedin_note", "offer_reply", "?"])),
        notes=notes,
        people=tuple(draw(st.lists(st.builds(Interviewer, TEXTS, TEXTS, TEXTS), max_size=2))),
        company=draw(TEXTS),
        role=draw(TEXTS),
        met=draw(TEXTS),
        decision_by=draw(TEXTS),
        passages=tuple(
            Passage(str(n), k, min(a, b), max(a, b), who) for n, (a, b, who, k) in enumerate(places)
        ),
        sender=Sender(
            draw(TEXTS),
            facts=tuple(draw(st.lists(TEXTS, max_size=2))),
            dialect=draw(st.sampled_from(["US", "GB", "?"])),
        ),
        machine=tuple(draw(st.lists(TEXTS, max_size=2))),
        detail=draw(TEXTS),
        received=draw(TEXTS),
        earlier=tuple(draw(st.lists(LETTERS, max_size=2))),
        siblings=tuple(draw(st.lists(LETTERS, max_size=2))),
        written_on=draw(st.none() | st.dates()),
    )


@given(manuscript=manuscripts())
def test_any_manuscript_gets_the_same_answer_within_its_text(manuscript: Manuscript) -> None:
    found = review(manuscript)

    assert review(manuscript) == found
    for finding in found:
        span = finding.span
        assert 0 <= span.start <= span.end <= len(manuscript.part(span.part)), finding
        assert finding.message


@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.name)
def test_an_empty_manuscript_is_no_trouble(rule: Rule) -> None:
    for hit in rule.check(Manuscript(to="", subject="", body="")):
        assert (hit.span.start, hit.span.end) == (0, 0)
