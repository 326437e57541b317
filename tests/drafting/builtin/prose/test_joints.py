"""Where clauses meet, a letter's sentences stand by themselves: nothing leans on words that are not there."""

import pytest

from drafting.builtin.prose.articles import with_the
from drafting.builtin.prose.contractions import reported, written_out
from drafting.builtin.prose.soundness import sound
from drafting.builtin.prose.splices import joined
from drafting.builtin.writing.frames.position import role
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.referents import harks_back
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Fact, Facts, Notes, Person, Quote

ANA = Person(name="Ana Ruiz")
MOMENT, STRENGTH = AnchorKind.MOMENT, AnchorKind.STRENGTH
MISSED, NEXT = AnchorKind.MISSED, AnchorKind.NEXT_STEP


def told(words: str, kind: AnchorKind, said_by: str = "") -> Telling:
    quote = Quote(start=0, end=len(words))
    anchor = Anchor(id="a", kind=kind, quote=quote, said_by=said_by)
    return tell(anchor, Listener(Notes(text=words), ANA, (ANA,)))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("it is nobody's task on the first day", "it is nobody's task on the first day"),
        ("nobody's asked since 2009", "nobody has asked since 2009"),
        ("nobody's there at six", "nobody is there at six"),
        ("the keys are in everyone's drawer", "the keys are in everyone's drawer"),
    ],
)
def test_an_owner_is_not_written_out(words: str, said: str) -> None:
    assert written_out(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "You asked how I'd go on, and I'd go slowly.",
            "You asked how I would go on, and I'd go slowly.",
        ),
        ("You asked whether I'd done it before.", "You asked whether I had done it before."),
        (
            "You asked what I don't like; I'd say noise.",
            "You asked what I don't like; I'd say noise.",
        ),
    ],
)
def test_what_somebody_asked_is_reported_as_would_or_had_in_every_tone(
    words: str, said: str
) -> None:
    assert reported(words) == said


def test_whoever_has_a_title_is_called_you_with_it() -> None:
    assert (
        told("Frau Dr. Ruiz had the kiln moved", MOMENT, ANA.name).words == "you had the kiln moved"
    )


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("since it is nobody's task on the first day", False),
        ("because the form has six pages", False),
        ("since March the dryer trips at noon", True),
        ("I have say the gloves are at fault", False),
        ("I have said the gloves are at fault", True),
        ("because the form has six pages, clerks print it twice", True),
        ("while the kiln is hot nobody opens it, and the glaze stays", True),
    ],
)
def test_a_clause_that_leans_on_another_is_none(words: str, *, whole: bool) -> None:
    assert sound(words) is whole


@pytest.mark.parametrize(
    ("words", "mode", "said"),
    [
        ("He said we don't mend it, we visit it", Mode.SPEECH, "we don't mend it, we visit it"),
        ("She says our kiln eats shelves", Mode.SPEECH, "our kiln eats shelves"),
        ("She said we should talk on Monday", Mode.YOU, "you said we should talk on Monday"),
        ("She said the kiln eats shelves", Mode.THAT, "the kiln eats shelves"),
    ],
)
def test_we_who_are_theirs_are_quoted(words: str, mode: Mode, said: str) -> None:
    telling = told(words, MOMENT, ANA.name)
    assert (telling.mode, telling.words) == (mode, said)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("we don't mend it, we visit it", "we don't mend it, we visit it"),
        ("it is not the lamp, it is the fuse", "it is not the lamp, it is the fuse"),
        ("we mend it, we visit it", "we mend it, and we visit it"),
        ("we don't mend it, they pay for that", "we don't mend it"),
    ],
)
def test_what_is_so_follows_what_is_not_without_and(words: str, said: str) -> None:
    assert joined(words) == said


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        (
            "I explained that at Orlo I ring at noon, and that our losses have halved",
            STRENGTH,
            "at Orlo I ring at noon, and our losses have halved",
        ),
        (
            "I built a card for each client, kept by the clerk who knew them",
            STRENGTH,
            "I built a card for each client, kept by the clerk who knew them",
        ),
        ("ought to have told them I play the pedals", MISSED, "I play the pedals"),
        ("Ana sends me the plan on Monday", NEXT, "you will send me the plan on Monday"),
        ("Ana wants me at the yard on Monday", NEXT, "you want me at the yard on Monday"),
        (
            "I said that the lamp and that switch were mine",
            STRENGTH,
            "I said that the lamp and that switch were mine",
        ),
    ],
)
def test_a_clause_goes_on_as_it_began(words: str, kind: AnchorKind, said: str) -> None:
    assert told(words, kind).words == said


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("you wish to know where are the six casks", False),
        ("you said draw what is a customer", False),
        ("you wish to know where the six casks stand", True),
        ("you asked what is wrong with the pump", True),
    ],
)
def test_a_question_inside_a_sentence_has_its_order(words: str, *, whole: bool) -> None:
    assert sound(words) is whole


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("I specified it once, at a chapel", True),
        ("at Orlo I cut them into batches", True),
        ("I specified the slate once, at a chapel", False),
        ("I made it easier to file a claim", False),
        ("I showed them all how the lock works", False),
        ("the crew cut it into batches", False),
    ],
)
def test_a_deed_to_what_is_not_named_harks_back(words: str, *, points: bool) -> None:
    assert harks_back(words) is points


@pytest.mark.parametrize(
    ("thing", "whole"),
    [
        ("BRD template", "the BRD template"),
        ("UKAS visit in November", "the UKAS visit in November"),
        ("IRIS payroll", "IRIS payroll"),
        ("SQL queries", "SQL queries"),
        ("Kestrel template", "Kestrel template"),
    ],
)
def test_a_thing_named_with_letters_has_its_article(thing: str, whole: str) -> None:
    assert with_the(thing) == whole


@pytest.mark.parametrize(
    ("noted", "called"),
    [
        ("works supervisor job", "works supervisor"),
        ("Night baker role", "night baker"),
        ("job coach", "job coach"),
        ("post room clerk", "post room clerk"),
    ],
)
def test_a_post_is_not_called_a_job_twice(noted: str, called: str) -> None:
    assert role(Facts(role=Fact(text=noted))) == called
