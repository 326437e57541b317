"""What leaves the computer under a stand-in comes back as it was, and an altered stand-in is noticed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.builtin.reading import reader
from drafting.masking import Masking, for_reading, for_writing
from drafting.models import Anchor, AnchorKind, Anchors, Fact, Facts, Notes, Person, Profile

NOTES = Notes.of(
    "Priya Raman (priya@kestrel.io, +44 20 7946 0958) of Kestrel Freight: £62k, https://kestrel.io/x. "
    "Priya laughed, so did Dr Obiora. Tomasz from Acme was ill, keep that to yourself. KESTREL is hiring."
)
ILL = NOTES.find("Tomasz from Acme was ill")
assert ILL
ANCHORS = Anchors(
    people=(Person(name="Priya Raman", called="Pri"), Person(name="Dr Obiora")),
    facts=Facts(company=Fact(text="Kestrel Freight")),
    items=(Anchor(id="a", kind=AnchorKind.PRIVATE, quote=ILL),),
)


def test_everything_that_names_somebody_is_masked_readably() -> None:
    assert for_reading(NOTES, ANCHORS).mask(NOTES.text) == (
        "Person1 Surname1 (Email1, Phone1) of Company1: Amount1, Link1. "
        "Person1 laughed, so did Dr Person2. Private1, keep that to yourself. Company2 is hiring."
    )


def test_the_same_words_have_the_same_stand_in_for_reading_and_for_writing() -> None:
    shown = for_writing(NOTES, ANCHORS, Profile(name="Sam Okafor")).mask(
        "Priya Raman, likes to be called Pri. Kestrel Freight. From Sam Okafor"
    )

    assert (
        shown == "Person1 Surname1, likes to be called Nickname1. Company1. From Person3 Surname3"
    )


def test_without_names_only_what_is_private_is_hidden() -> None:
    hidden = for_reading(NOTES, ANCHORS, names=False).mask(NOTES.text)

    assert hidden == NOTES.text.replace("Tomasz from Acme was ill", "Private1")


SECRETS = [
    "$120,000", "95k", "62k EUR", "€ 70.000", "EUR 70 000", "1.2m pounds", "CHF 95'000", "₹12 lakhs", "£900",
    "www.kestrel.io", "kestrel.io/jobs?id=3", "@priya.raman", "ftp://files.kestrel.io/a",
    "(020) 7946-0958", "+49 30 1234567", "a.b+c@mail.co.uk", "mailto:a@b.co?subject=x",
    "14 Harbour Road", "221B Baker Street", "SW1A 2AA", "Hauptstraße 12", "12 rue de Rivoli",
]  # fmt: skip


@pytest.mark.parametrize("secret", SECRETS)
def test_addresses_links_telephones_and_money_never_stay(secret: str) -> None:
    notes = Notes.of(f"they said {secret} twice")
    shown = for_reading(notes, Anchors()).mask(notes.text)

    assert set(re.findall(r"\w+", secret)).isdisjoint(re.findall(r"\w+", shown)), shown


@pytest.mark.parametrize(
    "kept",
    ["7 hrs", "340 carriers", "March 2026", "at 10am", "Q3", "2 weeks", "12/3", "3 of 4", "e.g. this", "5 to 7"],
)  # fmt: skip
def test_ordinary_numbers_stay(kept: str) -> None:
    notes = Notes.of(f"it took {kept} there")

    assert for_reading(notes, Anchors()).mask(notes.text) == notes.text


@pytest.mark.parametrize("name", ["Beatriz", "Acme", "Łukasz", "Siobhán", "Oyelaran"])
def test_whoever_is_only_mentioned_is_masked_too(name: str) -> None:
    notes = Notes.of(f"she said {name} wrote it. {name}'s idea.")

    assert name not in for_reading(notes, Anchors()).mask(notes.text)


@pytest.mark.parametrize("word", ["will", "rose", "mark"])
def test_a_name_that_is_an_everyday_word_is_masked_only_as_a_name(word: str) -> None:
    notes = Notes.of(f"{word.capitalize()} said I {word} do it")
    known = Anchors(people=(Person(name=word.capitalize()),))

    assert for_reading(notes, known).mask(notes.text) == f"Person1 said I {word} do it"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("met priya raman. priya was kind, raman too", "met Person1 Surname1. Person1 was kind, Surname1 too"),
        ("will turner runs it. i liked will", "Person2 Surname2 runs it. i liked Person2"),
        ("they call her rose", "they call her Nickname2"),
        ("kestrel freight, kestrel's load", "Company1, Company2's load"),
        ("Kestrel Freight. at kestrel", "Company1. at Company2"),
        ("Tomasz split it; later tomasz left", "Name1 split it; later Name1 left"),
    ],
)  # fmt: skip
def test_names_typed_small_are_masked_like_others(typed: str, shown: str) -> None:
    """Where the card of a person or the company writes the name with capitals, and the notes do not."""
    notes = Notes.of(typed)
    known = Anchors(
        people=(Person(name="Priya Raman"), Person(name="Will Turner", called="Rose")),
        facts=Facts(company=Fact(text="Kestrel Freight")),
    )

    assert for_reading(notes, known).mask(notes.text) == shown


def test_notes_in_small_letters_show_nobody_whom_the_reader_found() -> None:
    notes = Notes.of(
        "kestrel freight, data engineer\nmet priya raman, head of platform\n"
        "- priya said the nightly load is slow\n- kestrel decides on 28 march\n"
    )
    shown = for_reading(notes, reader.read(notes)).mask(notes.text)

    assert not re.search("priya|raman|kestrel", shown), shown
    assert "the nightly load is slow" in shown


PIECES = st.sampled_from(
    ["Ann", "ann", "Ann Lee", "Kestrel", "Person1", "person 1", "Company2", "Surname1", "62k", "a@b.co", " ", ". ", "1"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=8)).map("".join)
KNOWN = Anchors(people=(Person(name="Ann Lee"),), facts=Facts(company=Fact(text="Kestrel")))


def _key(text: str) -> tuple[Masking, Notes]:
    notes = Notes.of(text)
    return for_reading(notes, KNOWN), notes


@given(TEXTS)
def test_what_is_masked_comes_back(text: str) -> None:
    """Up to the case of letters: a name comes back as the roster writes it."""
    key, notes = _key(text)

    assert key.restore(key.mask(notes.text)).text.casefold() == notes.text.casefold()


@given(TEXTS, st.data())
def test_a_stream_comes_back_however_it_is_cut(text: str, data: st.DataObject) -> None:
    key, notes = _key(text)
    masked = key.mask(notes.text)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(masked)), max_size=5)))
    pieces = [masked[a:b] for a, b in zip([0, *cuts], [*cuts, len(masked)], strict=True)]

    assert "".join(key.restored(pieces)) == key.restore(masked).text


@given(TEXTS, st.data())
def test_a_stretch_shows_no_part_of_what_a_border_cuts(text: str, data: st.DataObject) -> None:
    key, notes = _key(f"{text} Ann Lee of Kestrel, ann@kestrel.io ")
    cut = data.draw(st.integers(0, len(notes.text)))
    shown = f"{key.mask(notes.text, 0, cut)}\n{key.mask(notes.text, cut)}"

    assert "ann@kestrel.io" not in shown
    assert not re.search(r"\bLee\b", shown)


@pytest.mark.parametrize("altered", ["person1", "Person 1", "PERSON_1", "Person7", "Private1"])
def test_an_altered_stand_in_is_named(altered: str) -> None:
    key = for_writing(NOTES, ANCHORS, Profile())
    restored = key.restore(f"Dear {altered}, hello Person1")

    assert restored.text == f"Dear {altered}, hello Priya"
    assert restored.strange == (altered,)


def test_what_is_private_for_writing_has_no_way_back() -> None:
    """Not even where its words stand in something else that the letter rests on."""
    key = for_writing(NOTES, ANCHORS, Profile(facts=("I know that Tomasz from Acme was ill",)))
    shown = key.mask("I know that Tomasz from Acme was ill")

    assert shown == "I know that Private1"
    assert "ill" not in key.restore(shown).text


def test_a_stand_in_that_the_person_wrote_is_theirs() -> None:
    notes = Notes.of("Person1 is our rota tool. Ann Lee hates it.")
    key = for_reading(notes, KNOWN)

    assert key.mask(notes.text) == "Person1 is our rota tool. Person2 Surname1 hates it."
    assert key.restore("Person1, Person2") == key.restore("Person1, Ann")


def test_a_short_passage_of_the_notes_that_is_private_stays_out_of_a_reading() -> None:
    notes = Notes.of("Met Ann Lee of Kestrel.\n- pay is 62k, don't mention\n- queues at the till")
    found = reader.read(notes)
    shown = for_reading(notes, found).mask(notes.text)

    assert found.of_kind(AnchorKind.PRIVATE)
    assert "pay" not in shown
    assert "queues at the till" in shown
