"""Who is who in what a letter tells: the reader, somebody else, or the sender, and whose words are quoted."""

import pytest

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.worth import is_idle
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.repair import confesses
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

ANA, BO = Person(name="Ana Ruiz"), Person(name="Bo Lindqvist")
PROBLEM, MOMENT, TOPIC = AnchorKind.PROBLEM, AnchorKind.MOMENT, AnchorKind.TOPIC
STRENGTH, NEXT = AnchorKind.STRENGTH, AnchorKind.NEXT_STEP


def told(
    words: str,
    kind: AnchorKind = PROBLEM,
    said_by: str = "Ana Ruiz",
    *,
    before: str = "",
    people: tuple[Person, ...] = (ANA,),
) -> Telling:
    quote = Quote(start=len(before), end=len(before + words))
    anchor = Anchor(id="a", kind=kind, quote=quote, said_by=said_by)
    return tell(anchor, Listener(Notes(text=before + words), people[0], people))


@pytest.mark.parametrize(
    ("notes", "who"),
    [
        ("Ana Ruiz, head baker. She said the proofer is old. He fixed it, her apprentice.", "she"),
        ("Ana Ruiz showed me the kiln, he said it eats shelves", "he"),
        ("Mrs Ruiz asked about kilns", "she"),
        ("Mr Ana Ruiz asked about kilns. She said no.", "he"),
        ("Signora Ruiz asked about kilns", "she"),
        ("I know the brother of Ana Ruiz", ""),
        ("Ana Ruiz, head baker", ""),
        ("he said this and she said that", ""),
    ],
)
def test_the_notes_tell_whether_the_reader_is_she_or_he(notes: str, who: str) -> None:
    assert reader_pronoun(Listener(Notes(text=notes), ANA, (ANA,))) == who


SHE = "Ana Ruiz runs the depot. She said the rounds change daily. "


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I'd ask him first, and he usually has a reason", STRENGTH),
        ("her brother came in from the cold store in her apron", MOMENT),
        ("her deputy said she would rather keep the old till", MOMENT),
    ],
)
def test_somebody_else_is_never_told_as_the_reader(words: str, kind: AnchorKind) -> None:
    assert poverty(told(words, kind, before=SHE)) >= 2


def test_somebody_who_was_brought_in_keeps_the_pronoun() -> None:
    words = "Ana played me a singer who never breathes, and I had to keep him in time"
    assert told(words, people=(ANA, BO)).words.endswith("I had to keep him in time")


def test_a_time_that_comes_first_hides_nobody() -> None:
    telling = told("every spring she has to choose which hull goes first", before=SHE)
    assert telling.words == "every spring you have to choose which hull goes first"


def test_we_of_now_is_not_the_sender_where_nobody_is_named() -> None:
    assert told("we never look below the waterline", MOMENT, "").mode == "jotted"
    assert (
        told("we walked round the hull twice", MOMENT, "").words == "we walked round the hull twice"
    )


def test_what_has_no_subject_is_not_the_readers_where_a_thing_may_do_it() -> None:
    assert "you" not in told("Floats in harbour, sinks at sea.", said_by="").words
    assert (
        told("wants fewer crates on the quay", said_by="").words
        == "you want fewer crates on the quay"
    )


@pytest.mark.parametrize(
    ("words", "as_told"),
    [
        (
            'she said "I told her twice" and shut the hatch',
            "you said “I told her twice” and shut the hatch",
        ),
        ('"We paint her," Ana said, "every spring."', "We paint her, every spring"),
    ],
)
def test_what_stands_in_quotation_marks_stays_as_it_fell(words: str, as_told: str) -> None:
    assert told(words, MOMENT, before=SHE).words == as_told


@pytest.mark.parametrize(
    "words",
    [
        "Ana poured out forty bolts and I had to sort them blind",
        "you will see Ana Ruiz, head of the depot, and then do a test",
    ],
)
def test_nobody_is_quoted_with_words_that_name_them(words: str) -> None:
    assert told(words, people=(ANA, BO)).mode not in {"speech", "question"}


@pytest.mark.parametrize(
    ("words", "weak"),
    [
        ("I spoke only of the harness", True),
        ("I mixed up the two valves", True),
        ("I gave a rambly answer on dosing", True),
        ("I was a bit vague about lettings", True),
        ("I only had the tonnage in my head", True),
        ("I stuffed up the rope question", True),
        ("I screwed the hinges up", False),
        ("I said I would walk the row first", False),
        ("I mixed the mortar for four gangs", False),
        ("I was the only fitter on nights", False),
    ],
)
def test_a_weak_answer_is_known_by_how_it_is_told(words: str, *, weak: bool) -> None:
    assert confesses(words) is weak
    if weak:
        assert poverty(told(words, TOPIC, "")) == 4


@pytest.mark.parametrize(
    ("words", "kind", "idle"),
    [
        ("Visitors' parking is behind the mill", PROBLEM, True),
        ("the weather was foul all week", MOMENT, True),
        ("the roundabout by the gate", TOPIC, True),
        ("parking costs the night shift 9 pounds a week", PROBLEM, False),
        ("the loading bay floods in spring", PROBLEM, False),
    ],
)
def test_where_one_parks_opens_no_letter(words: str, kind: AnchorKind, *, idle: bool) -> None:
    assert is_idle(told(words, kind, "")) is idle


@pytest.mark.parametrize(
    ("jotted", "promise"),
    [
        ("I'm to send Ana the rota by Friday", "I will send you the rota by Friday"),
        ("need to send the drawings", "I will send the drawings"),
        ("told her I'd bring the sample board", "I will bring the sample board"),
        ("I'll forward the certificate", "I will forward the certificate"),
    ],
)
def test_what_the_sender_promised_is_told_as_a_promise(jotted: str, promise: str) -> None:
    telling = told(jotted, NEXT, "")
    assert (telling.mode, telling.words) == ("own", promise)


@pytest.mark.parametrize(
    ("before", "words", "as_told"),
    [
        (
            "told them abt Thornby General: ",
            "logged every call",
            "at Thornby General I logged every call",
        ),
        (
            "",
            "told her about Sowden Mills, got the fitters to sign",
            "at Sowden Mills I got the fitters to sign",
        ),
        (
            "",
            "I talked about the Orme Fund, where I read every claim",
            "at the Orme Fund I read every claim",
        ),
        ("me: at Kelderby ", "we chalked it on the door", "we chalked it on the door"),
        ("told them about Power BI: ", "built a stock report", "I built a stock report"),
        ("Bo: ", "logged every call", "I logged every call"),
        ("", "told them about Morna creamery, found a leak", "at Morna creamery I found a leak"),
        ("", "about my defect log, every fault has a name", "every fault has a name"),
        ("", "talked about Zorvik, had two of the hands haul", "I had two of the hands haul"),
        ("spoke about Friday: ", "logged every call", "I logged every call"),
    ],
)
def test_a_deed_has_its_place_where_the_notes_name_one(
    before: str, words: str, as_told: str
) -> None:
    assert told(words, STRENGTH, "", before=before, people=(ANA, BO)).words.startswith(as_told)
